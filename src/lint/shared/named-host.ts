/** Endings under which anybody can register a name, of two labels: `co.uk`, `github.io`. */
const SECOND_LEVEL =
  /^(?:ac|co|com|edu|gob|go|gov|gouv|govt|gv|ltd|mil|ne|net|nhs|nom|or|org|plc|sch)\.[a-z]{2}$/;
const HOSTING = new Set(
  (
    'github.io gitlab.io netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com onrender.com fly.dev ' +
    'blogspot.com wordpress.com tumblr.com weebly.com wixsite.com webflow.io notion.site carrd.co myshopify.com glitch.me replit.app ' +
    'azurewebsites.net cloudfront.net r2.dev surge.sh ngrok.io ngrok.app'
  ).split(' '),
);
/** Short addresses of sites that are better known by another. */
const SHORT_FOR = new Map([
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

/** The part of a host that one owner has: `example.co.uk` of `careers.example.co.uk`. */
export function ownerOf(host: string): string {
  if (IP.test(host)) return host;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const ending = labels.slice(-2).join('.');
  const owner = labels.slice(SECOND_LEVEL.test(ending) || HOSTING.has(ending) ? -3 : -2).join('.');
  return SHORT_FOR.get(owner) ?? owner;
}

/** Endings that one owner has, so that they are named as sites: `gov.uk`. */
const STATE = /^(?:ac|edu|gob|go|gov|gouv|govt|gv|mil|nhs|police)\.[a-z]{2}$/;
const BRITISH = new Set(['nhs.uk', 'police.uk', 'parliament.uk']);

/** Whether two hosts have one owner: below one name, below an ending of the state's, or of one name with other endings. */
export function isSameOwner(named: string, led: string): boolean {
  if (ownerOf(named) === ownerOf(led)) return true;
  if (STATE.test(named) || BRITISH.has(named)) return led.endsWith(`.${named}`);
  const anyones = [named, led].some((host) => HOSTING.has(host.split('.').slice(-2).join('.')));
  const name = nameOf(named);
  return !anyones && /[a-z]/.test(name) && !IP.test(led) && name === nameOf(led);
}

const IP = /^[\d.]+$|:/;

/** The name before the ending: `example` of `careers.example.co.uk`. */
export function nameOf(host: string): string {
  return ownerOf(host).split('.')[0] ?? '';
}

/** Endings that make a word with dots the name of a host, where nothing else does. */
const ENDINGS = new Set(
  (
    'com org net io edu gov mil int info biz ai dev co app jobs careers work company tech cloud me tv xyz online site store shop blog ' +
    'team group global world today life studio design agency digital media news health care finance capital ventures energy space systems ' +
    'solutions services software network email link page live pro one top club vip example ' +
    'us uk gb ca au nz ie de at ch fr be nl lu es pt it se no dk fi is cz sk hu ro bg gr hr si ee lv lt ua ru by kz tr il ae sa eg ' +
    'za ng ke gh ma in pk bd lk sg my th vn ph id hk tw jp kr cn br mx ar cl pe uy eu asia ly gg fm to'
  ).split(' '),
);
/** Endings of hosts that are endings of files too. */
const FILE_ENDINGS = new Set('pl rs cc sh md py so test zip mov ps'.split(' '));
/** What is called like a host and is none, such as degrees and frameworks. No company is among them: their names are those worth faking. */
const PRODUCTS =
  /^[bm]\.(?:com|tech|design|health)$|^(?:asp|vb|ado|ml|paint)\.net$|^socket\.io$|^draw\.io$|^(?:fast|h2o)\.ai$/;
const HOST = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}(?:\p{L}[\p{L}\p{N}-]{1,61})$/u;

/** A word that may be an address, cut where its parts end. */
const ADDRESS =
  /^(?<scheme>https?:\/\/|mailto:)?(?:(?<user>[\w.+'-]{1,64})@)?(?<host>[^\s/?#:@\\]{4,253})(?<rest>[/?#:@\\]|$)/iu;

/** The host that a word names, as far as it can only be an address. */
export interface NamedHost {
  host: string;
  /** Whether nothing but the host's ending tells it from a name: `Fixture.ai`. */
  bare: boolean;
}

/** Reads a word as an address: with a scheme, `www.`, a mailbox or a path, or with an ending that hosts have. */
export function hostNamed(word: string): NamedHost | undefined {
  const { scheme, user, host = '', rest } = ADDRESS.exec(word)?.groups ?? {};
  // What stands before an @ is a mailbox in mail, and a make-believe host in front of another elsewhere.
  const shown = user !== undefined && /^http/i.test(scheme ?? '') ? user : host;
  const name = shown.replace(/[.。．]+$/u, '').toLowerCase();
  if (!HOST.test(name)) return undefined;
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const isUrl = scheme !== undefined || name.startsWith('www.');
  const isPath = rest === '/' || user !== undefined;
  const isHost =
    isUrl || (isPath && FILE_ENDINGS.has(ending)) || (ENDINGS.has(ending) && !PRODUCTS.test(name));
  const found = isHost ? toHost(name) : undefined;
  return found === undefined ? undefined : { host: found, bare: !isUrl && !isPath };
}

/** A host as addresses are compared: in lower case, other scripts in the code that they are sent in. */
function toHost(name: string): string | undefined {
  return URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : undefined;
}

/** The host that an address leads to, or that its mail goes to. */
export function hostLedTo(url: string): string | undefined {
  if (/^mailto:/i.test(url)) {
    const [, host] = /@([^?@]{1,253})(?:\?|$)/.exec(url) ?? [];
    return host === undefined ? undefined : toHost(host);
  }
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname : undefined;
}
