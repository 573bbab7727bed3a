/** The word by which a posting is found from one of its URLs; undefined for another text. */
export function createUrlWord(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { hostname, pathname, search } = new URL(text);
  const letters = `${hostname.replace(/^www\./, '')}${pathname}${search}`.toLowerCase();
  return `/${letters.replace(/[^\p{L}\p{N}]+/gu, '')}`;
}
