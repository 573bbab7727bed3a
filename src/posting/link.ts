import { z } from 'zod';

/** An address that is safe to offer as a link: https, with a host and without a password in it. */
export const httpsUrlSchema = z.string().refine(isHttpsUrl, {
  error: 'must be a whole https:// address',
});

function isHttpsUrl(text: string): boolean {
  if (!/^https:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === 'https:' && hostname !== '' && username === '' && password === '';
}

/** The host that a link leads to, as a reader knows it: without `www.` */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Link targets that posting text may have: web pages, mail, and places on the same page. */
export function isSafeTarget(url: string): boolean {
  if (url.startsWith('#')) return true;
  return /^(https?|mailto):/i.test(url) && URL.canParse(url);
}
