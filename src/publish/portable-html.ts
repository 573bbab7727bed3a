import { Parser } from 'htmlparser2';

/** The elements that a posting's text keeps where it is shown by others; of all others only the content stays. */
const KEPT = new Set(
  'p br hr h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code strong em del sup sub a table thead tbody tr th td'.split(
    ' ',
  ),
);

const VOID = new Set(['br', 'hr']);

/** Elements whose content is not text. */
const DROPPED = new Set(['script', 'style', 'template', 'svg', 'noscript']);

/**
 * A posting's text as HTML that stands by itself: without attributes, but for links, which become whole addresses.
 *
 * @param html the text as it was rendered for the posting's page
 * @param url the address of that page
 */
export function portableHtml(html: string, url: string): string {
  let out = '';
  let dropped = 0;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (DROPPED.has(name)) dropped += 1;
      if (dropped > 0 || !KEPT.has(name)) return;
      const target = name === 'a' && href !== undefined ? wholeAddress(href, url) : undefined;
      out += target === undefined ? `<${name}>` : `<a href="${escaped(target)}">`;
    },
    ontext(text) {
      if (dropped === 0) out += escaped(text);
    },
    onclosetag(name) {
      if (DROPPED.has(name)) dropped -= 1;
      else if (dropped === 0 && KEPT.has(name) && !VOID.has(name)) out += `</${name}>`;
    },
  });
  parser.end(html);
  return out.trim();
}

function wholeAddress(href: string, url: string): string | undefined {
  return URL.canParse(href, url) ? new URL(href, url).href : undefined;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
