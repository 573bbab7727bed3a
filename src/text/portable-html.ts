import { Parser } from 'htmlparser2';
import { escapeHtml } from '../lib/xml.ts';

const createNameSet = (names: string) => new Set(names.split(' '));

/** The elements that are kept. Of other elements, only the content is kept. */
const KEPT = createNameSet(
  'p br hr h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code strong em del sup sub a table thead tbody tr th td',
);

const VOID = createNameSet('br hr');

/** Elements that do not start a new line. */
const INLINE = createNameSet('span b i u small mark kbd abbr time cite q var samp label a');

/** Elements that are removed with their content, which is not text. */
const DROPPED = createNameSet(
  'script style template svg noscript iframe textarea xmp noembed noframes',
);

/**
 * The text of a posting as HTML for feeds: without attributes, except that links become absolute.
 * Of an unsafe link, only the text is kept.
 *
 * @param html the text as rendered for the page of the posting
 * @param url the absolute URL of that page
 */
// Not by sanitize-html: it joins the words before and after an unknown block without a break, keeps
// the tag of an unsafe link and the text of drawings and frames, and brings PostCSS along.
export function portableHtml(html: string, url: string): string {
  let out = '';
  /** The open elements, each with its closing tag in the output. */
  const open: { name: string; end: string }[] = [];
  let dropped = 0;
  const parser = new Parser({
    onopentag(name, { href }) {
      const { begin, end } = dropped > 0 ? NO_TAGS : getTags(name, href, url);
      out += begin;
      open.push({ name, end });
      if (DROPPED.has(name)) dropped += 1;
    },
    ontext(text) {
      if (dropped === 0) out += escapeHtml(text);
    },
    onclosetag(name) {
      // The parser closes an element that is cut off within its tag without having opened it.
      if (open.at(-1)?.name !== name) return;
      out += open.pop()?.end ?? '';
      if (DROPPED.has(name)) dropped -= 1;
    },
  });
  parser.end(html);
  return out.trim();
}

const NO_TAGS = { begin: '', end: '' };
const LINE_BREAKS = { begin: '\n', end: '\n' };

/** The output for the beginning and the end of an element. */
function getTags(name: string, href: string | undefined, url: string) {
  if (DROPPED.has(name)) return NO_TAGS;
  if (!KEPT.has(name)) return INLINE.has(name) ? NO_TAGS : LINE_BREAKS;
  if (VOID.has(name)) return { begin: `<${name}>`, end: '' };
  if (name !== 'a') return { begin: `<${name}>`, end: `</${name}>` };
  const target = href === undefined ? undefined : getSafeUrl(href, url);
  if (target === undefined) return NO_TAGS;
  return { begin: `<a href="${escapeHtml(target)}">`, end: '</a>' };
}

function getSafeUrl(href: string, url: string): string | undefined {
  const target = URL.canParse(href, url) ? new URL(href, url) : undefined;
  return target && /^(?:https?|mailto|tel):$/.test(target.protocol) ? target.href : undefined;
}
