import { z } from 'zod';

/** An address that is safe to offer as a link: https, with a host and without a password in it. */
export const httpsUrlSchema = z.string().refine(isHttpsUrl, {
  error: 'must be a whole https:// address',
});

function isHttpsUrl(text: string): boolean {
  return /^https:/i.test(text) && isWebAddress(text);
}

/** Whether `text` is a whole web address as people write it: `//`, a host with a dot, and no password. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return /^[^.]+(?:\.[^.]+)+$/.test(hostname) && username === '' && password === '';
}

const MAIL_ADDRESS = /^mailto:[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/i;

/** One mailbox as a `mailto:` address, without a subject or further receivers. */
export const mailtoSchema = z.string().regex(MAIL_ADDRESS, {
  error: 'must be mailto: and one address',
});

/** The host that a link leads to, as a reader knows it: without `www.` */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Link targets that posting text may have: web pages, mail, and places on the same page. */
export function isSafeTarget(url: string): boolean {
  return url.startsWith('#') || isWebAddress(url) || MAIL_ADDRESS.test(url);
}
