import { z } from 'zod';
import { editorPattern } from './editor-hints.ts';

const HTTPS_ERROR = 'must be a complete https:// URL';
const HTTPS_PATTERN = /^[Hh][Tt][Tt][Pp][Ss]:\/\/[^\s\\]+$/;

/** A URL that is safe to link to: https, with a host and without a password. */
export const httpsUrlSchema = z
  .string()
  .refine(isHttpsUrl, { error: HTTPS_ERROR })
  .meta(editorPattern(HTTPS_PATTERN, HTTPS_ERROR));

function isHttpsUrl(text: string): boolean {
  return /^https:/i.test(text) && isWebUrl(text);
}

/** Whether `text` is an absolute web URL: `//`, a host with a dot, and no password. */
function isWebUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return /^[^.]+(?:\.[^.]+)+$/.test(hostname) && username === '' && password === '';
}

const MAILTO_ERROR = 'must be mailto: followed by one e-mail address';
// Not with the flag `i`, which JSON Schema does not have.
const MAILTO_URL = /^[Mm][Aa][Ii][Ll][Tt][Oo]:[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/;

/** A `mailto:` URL of one e-mail address, without a subject or other recipients. */
export const mailtoSchema = z
  .string()
  .regex(MAILTO_URL, { error: MAILTO_ERROR })
  .meta(editorPattern(MAILTO_URL, MAILTO_ERROR));

/** Whether `text` is a path of this site: `/about/`, without its base path. */
export function isSitePath(text: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(text) && !/\/\.{1,2}(?:[/?#]|$)/.test(text);
}

/** The target of a link in the header or footer: a web page, a mailbox or a page of the site. */
export const linkTargetSchema = z
  .string()
  .refine((text) => isHttpsUrl(text) || MAILTO_URL.test(text) || isSitePath(text), {
    error:
      'must be a complete https:// URL, mailto: followed by one e-mail address, or a path of this site such as /about/',
  });

/** The host of a URL as readers know it: without `www.` */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** A subject and a text for the message, but no further recipients. */
const MAIL_FIELDS = /\?(?:subject|body)=[^&#\s]{0,1000}(?:&(?:subject|body)=[^&#\s]{0,1000})?$/i;
const TEL_URL = /^tel:\+?\d[\d().-]{2,24}(?:;ext=\d{1,8})?$/i;

/**
 * Whether the text of a posting may link to a URL: web pages, mailboxes, telephone numbers, and
 * parts of the same page.
 */
export function isSafeTarget(url: string): boolean {
  return (
    url.startsWith('#') ||
    isWebUrl(url) ||
    MAILTO_URL.test(url.replace(MAIL_FIELDS, '')) ||
    TEL_URL.test(url)
  );
}
