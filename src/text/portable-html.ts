import { Parser } from 'htmlparser2';
import { escapeHtml } from '../lib/xml.ts';

const words = (text: string) => new Set(text.split(' '));

/** The elements that a posting's text keeps where it is shown by others; of all others only the content stays. */
const KEPT = words(
  'p br hr h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code strong em del sup sub a table thead tbody tr th td',
);

const VOID = words('br hr');

/** Elements that do not begin a line of their own. */
const INLINE = words('span b i u small mark kbd abbr time cite q var samp label a');

/** Elements whose content is not text. */
const DROPPED = words('script style template svg noscript iframe textarea xmp noembed noframes');

/**
 * A posting's text as HTML that stands by itself: without attributes, but for links, which become whole addresses. A
 * link that is not safe to offer stays as its text.
 *
 * @param html the text as it was rendered for the posting's page
 * @param url the address of that page
 */
export function portableHtml(html: string, url: string): string {
  let out = '';
  /** The elements that are open, and what ends each. */
  const open: { name: string; end: string }[] = [];
  let dropped = 0;
  const parser = new Parser({
    onopentag(name, { href }) {
      const { begin, end } = dropped > 0 ? NOTHING : tagsOf(name, href, url);
      out += begin;
      open.push({ name, end });
      if (DROPPED.has(name)) dropped += 1;
    },
    ontext(text) {
      if (dropped === 0) out += escapeHtml(text);
    },
    onclosetag(name) {
      // What is cut off in the middle of a tag is closed without ever having been opened.
      if (open.at(-1)?.name !== name) return;
      out += open.pop()?.end ?? '';
      if (DROPPED.has(name)) dropped -= 1;
    },
  });
  parser.end(html);
  return out.trim();
}

const NOTHING = { begin: '', end: '' };
const LINE = { begin: '\n', end: '\n' };

/** What stands for an element's beginning and end. */
function tagsOf(name: string, href: string | undefined, url: string) {
  if (DROPPED.has(name)) return NOTHING;
  if (!KEPT.has(name)) return INLINE.has(name) ? NOTHING : LINE;
  if (VOID.has(name)) return { begin: `<${name}>`, end: '' };
  if (name !== 'a') return { begin: `<${name}>`, end: `</${name}>` };
  const target = href === undefined ? undefined : safeAddress(href, url);
  if (target === undefined) return NOTHING;
  return { begin: `<a href="${escapeHtml(target)}">`, end: '</a>' };
}

function safeAddress(href: string, url: string): string | undefined {
  const target = URL.canParse(href, url) ? new URL(href, url) : undefined;
  return target && /^(?:https?|mailto):$/.test(target.protocol) ? target.href : undefined;
}
