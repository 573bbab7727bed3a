import { parse } from 'tldts';
import { alternatives, sequence } from '../../shared/pattern-parts.ts';
import { wordSet } from '../../shared/word-set.ts';

const { raw } = String;

/** Hosting services that are not on the Public Suffix List. */
const UNLISTED_HOSTING = wordSet('wordpress.com tumblr.com weebly.com glitch.me');

/** Short domains of sites that are better known by another one. */
const SHORT_DOMAINS = new Map([
  ['youtu.be', 'youtube.com'],
  ['lnkd.in', 'linkedin.com'],
  ['fb.com', 'facebook.com'],
  ['aka.ms', 'microsoft.com'],
  ['amzn.to', 'amazon.com'],
  ['amazon.jobs', 'amazon.com'],
  ['x.com', 'twitter.com'],
  ['wa.me', 'whatsapp.com'],
  ['t.me', 'telegram.org'],
  ['goo.gl', 'google.com'],
]);

/**
 * Parts of a host by the Public Suffix List, with hosting services such as `github.io` as suffixes.
 */
function parseHost(host: string): ReturnType<typeof parse> {
  return parse(host, { allowPrivateDomains: true });
}

/** The registrable domain of a host: `example.co.uk` for `careers.example.co.uk`. */
export function ownerOf(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  const isUnlisted = UNLISTED_HOSTING.has(labels.slice(-2).join('.'));
  const domain = isUnlisted ? labels.slice(-3).join('.') : (parseHost(name).domain ?? name);
  return SHORT_DOMAINS.get(domain) ?? domain;
}

/** Public suffixes of a state or one of its bodies, which are also sites: `gov.uk`. */
const STATE_SUFFIX = /^(?:ac|edu|gob|go|gov|gouv|govt|gv|mil|nhs|police)\.[a-z]{2}$/;
const BRITISH_STATE = wordSet('nhs.uk police.uk parliament.uk');

/**
 * Whether two hosts have the same owner: one registrable domain, one suffix of a state, or the same
 * name under different suffixes.
 */
export function isSameOwner(named: string, led: string): boolean {
  if (ownerOf(named) === ownerOf(led)) return true;
  if (STATE_SUFFIX.test(named) || BRITISH_STATE.has(named)) return led.endsWith(`.${named}`);
  if (isHosted(named) || isHosted(led) || parseHost(led).isIp === true) return false;
  const name = nameOf(named);
  return /[a-z]/.test(name) && name === nameOf(led);
}

/** Whether a host is below a hosting service, where anyone can have any name. */
function isHosted(host: string): boolean {
  return (
    parseHost(host).isPrivate === true || UNLISTED_HOSTING.has(host.split('.').slice(-2).join('.'))
  );
}

/** The name before the suffix: `example` for `careers.example.co.uk`. */
export function nameOf(host: string): string {
  const [name = host] = ownerOf(host).split('.');
  return name;
}

/** Top-level domains that are also file extensions. */
const FILE_EXTENSIONS = wordSet('cab cc md mk ml mov pl pm ps pub py rs sh so test tf zip');

/**
 * Degrees, frameworks and other names that look like hosts. Company names are not listed: they are
 * the ones worth faking.
 */
const PRODUCT_NAME = new RegExp(
  alternatives(
    raw`^[bm]\.(?:com|tech|design|health)$|^(?:asp|vb|ado|ml|paint)\.net$`,
    raw`^socket\.io$|^draw\.io$|^(?:fast|h2o)\.ai$`,
  ),
);

const HOST = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}(?:\p{L}[\p{L}\p{N}-]{1,61})$/u;

/** The parts of a word that may be a URL or mail address. */
const URL_PARTS = new RegExp(
  sequence(
    raw`^(?<scheme>https?:\/\/|mailto:)?(?:(?<user>[\w.+'-]{1,64})@)?`,
    raw`(?<host>[^\s/?#:@\\]{4,253})(?<rest>[/?#:@\\]|$)`,
  ),
  'iu',
);

/** A host that a word names. */
interface NamedHost {
  host: string;
  /** Whether only the top-level domain distinguishes it from a name: `Fixture.ai`. */
  bare: boolean;
}

/**
 * Reads a word as a URL or mail address: with a scheme, `www.`, a mailbox or a path, or with a
 * top-level domain.
 */
export function hostNamed(word: string): NamedHost | undefined {
  const { scheme, user, host = '', rest } = URL_PARTS.exec(word)?.groups ?? {};
  // In a web URL the part before an @ only pretends to be the host.
  const shown = user !== undefined && /^http/i.test(scheme ?? '') ? user : host;
  const name = shown.replace(/(?<![.。．])[.。．]+$/u, '').toLowerCase();
  if (!HOST.test(name)) return undefined;
  const isUrl = scheme !== undefined || name.startsWith('www.');
  const hasPath = rest === '/' || user !== undefined;
  if (!isUrl && !isLikelyHost(name, hasPath)) return undefined;
  const found = toHost(name);
  return found === undefined ? undefined : { host: found, bare: !isUrl && !hasPath };
}

/** Whether a name with dots is a host by its top-level domain. */
function isLikelyHost(name: string, hasPath: boolean): boolean {
  const topLevel = name.slice(name.lastIndexOf('.') + 1);
  if (FILE_EXTENSIONS.has(topLevel)) return hasPath;
  // `.example` is reserved for documentation and not on the list.
  const isTopLevel = topLevel === 'example' || parse(name).isIcann === true;
  return isTopLevel && !PRODUCT_NAME.test(name);
}

/** A host in lower case, with other scripts in their ASCII encoding. */
function toHost(name: string): string | undefined {
  return URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : undefined;
}

/** The host that a URL leads to, or that its mail goes to. */
export function hostOfUrl(url: string): string | undefined {
  if (/^mailto:/i.test(url)) {
    const [recipient = ''] = url.split(/[?#]/, 1).map(decodeUrl);
    const host = /@([^@]{1,253})$/.exec(recipient)?.[1];
    return host === undefined ? undefined : toHost(host.trim());
  }
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** A URL without its percent-encoding, or as it is if that is malformed. */
function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
