/** Parameters that tell where a reader came from, not which page it is. */
const TRACKING =
  /^(?:utm_.*|_?ga|gclid|gclsrc|dclid|fbclid|msclkid|yclid|igshid|mc_[ce]id|trk.*|ref|referr?er|src|source|origin|.*[-_](?:src|source|origin|ref))$/;

/**
 * The word under which search knows the URL of a page. The scheme, `www.`, capitals, a final slash
 * and how characters are encoded do not count. Of a posting's page on a board, only the last two
 * parts of the path count, so that it is the same under another host or base path.
 *
 * @param url absolute, without its scheme, or a path of this site
 */
export function createUrlWord(url: string): string {
  const address = /^https?:/i.test(url) ? url : `http://${url.replace(/^\/+/, 'site/')}`;
  let page = address;
  try {
    page = decodeURIComponent(getPage(new URL(address)));
  } catch {
    // It is not a URL, or not encoded as UTF-8.
  }
  return `/${hash(page.normalize('NFC').toLowerCase())}`;
}

function getPage({ host, pathname, searchParams }: URL): string {
  const path = pathname.replace(/\/(?:index\.html?)?$/, '');
  const identifying = [...searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase()));
  const posting = /\/jobs\/[^/]+$/i.exec(path);
  if (posting && identifying.length === 0) return posting[0];
  const page = host.replace(/^www\./, '') + path;
  return [page, ...identifying.map((pair) => pair.join('=')).sort()].join('&');
}

/** A hash in letters: an index of words splits words at other characters. */
function hash(text: string): string {
  let one = 1;
  let two = 2;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x9e3779b1);
    two = Math.imul(two ^ code, 0x85ebca6b) + one;
  }
  return [one, two]
    .map((part) => (part >>> 0).toString(16).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(+digit)))
    .join('');
}
