import { anyOf } from '../../patterns.ts';

const { raw } = String;

const NUMBER = raw`\d{1,5}[A-Za-z]?(?:[-–/]\d{1,5}[A-Za-z]?)?`;
const CAPITALIZED = raw`(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}'’.-]{0,40}`;
/** What streets and parts of buildings are called; towns may end in `Park` or `Square`. */
const STREET = anyOf(
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Plaza|Building|Bldg|House|Floor|Suite',
  'Ste|Unit|Level|Highway|Hwy|Parkway|Pkwy|Crescent|Parade|Tower|Room|Marg|Nagar',
);
const PART_END = raw`(?=\s?(?:[,;()|–]|$)|\.?\s(?:\p{Lu}|\d|[–-]\s)|\.$)`;
/** `12 Main Street`, `Mill Rd`, `Suite 200`, `2nd Floor`. */
const ENGLISH_STREET =
  raw`(?:${NUMBER},?\s)?(?:${CAPITALIZED}\s){1,4}${STREET}(?![\p{L}'’-])\.?${PART_END}` +
  raw`|${STREET}(?![\p{L}'’-])\.?\s(?:\d{1,5}[A-Z]?|[A-Z])${PART_END}`;
/** `794 Green Lane`, `14 The Broadway`. A longer number may be the post code of a town. */
const NUMBERED = raw`\d{1,3}[A-Za-z]?(?:[-–/]\d{1,3}[A-Za-z]?)?\s(?:${CAPITALIZED}\s?){1,4}(?=,)`;
/** `Lindenstraße 12`, `Am Alten Markt 3`, `Keizersgracht 100`. */
const GERMANIC_STREET =
  raw`(?:\p{Lu}[\p{L}\p{M}.-]{0,40}[\s-]){0,3}[\p{L}\p{M}-]{0,40}` +
  anyOf(
    '[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Pp]latz|[Ww]eg|[Aa]llee|[Gg]asse|[Rr]ing|[Dd]amm|[Uu]fer|[Mm]arkt',
    'straat|gracht|laan|plein|kade',
    'gatan|vägen|gade|vej|gate|veien|katu|tie',
  ) +
  raw`\s\d{1,4}\s?[a-zA-Z]?(?:[-–]\d{1,4})?${PART_END}`;
/** `12 rue de la Paix`, `Via Roma 5`, `Calle Mayor 3`. */
const ROMANCE_STREET =
  raw`(?:\d{1,4}(?:\s(?:bis|ter))?,?\s)?` +
  anyOf(
    '[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|[Vv]ia|[Vv]iale|[Cc]alle|[Cc]arrer|[Rr]ua|[Aa]venida',
    '[Pp]iazza|[Cc]orso|[Pp]aseo|[Aa]llée|[Cc]hemin',
  ) +
  raw`\s[\p{L}\p{M}\p{N}\s'’.-]{1,50}(?=,)`;

/** A part of an address that is not a town. */
const PART = new RegExp(
  raw`[\s,]{0,3}(?:${ENGLISH_STREET}|${NUMBERED}|${GERMANIC_STREET}|${ROMANCE_STREET})`,
  'uy',
);

/** Forms of post codes by country: GB, CA, US, PL, NL, IE, IN and SE, and four or five digits. */
const CODE = anyOf(
  raw`[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}`,
  raw`[A-Z]\d[A-Z]\s?\d[A-Z]\d`,
  raw`\d{5}-\d{4}|\d{2}-\d{3}|\d{4}\s[A-Z]{2}|[A-Z]\d[\dW]\s[A-Z\d]{4}|\d{3}\s\d{2,3}`,
  raw`(?:[A-Z]{1,2}-)?\d{4,6}`,
  raw`[A-Z]{1,2}\d{1,2}[A-Z]?`,
);
const POST_CODE = new RegExp(raw`[\s,–-]{0,3}${CODE}(?![\p{L}\p{N}])`, 'uy');

const STREET_ADDRESS = new RegExp(
  raw`(?<![\p{L}\p{N}])(?:${NUMBER}\s(?:${CAPITALIZED}\s){1,4}${STREET}|${GERMANIC_STREET}|P\.?O\.?\sBox)(?![\p{L}])`,
  'u',
);
const FULL_POST_CODE = new RegExp(
  raw`(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{2},?\s\d{5}|\d{5}\s\p{Lu}\p{Ll}|\d{4}\s[A-Z]{2}\s\p{Lu})`,
  'u',
);

/** Finds the end of a street, a building or a post code that begins at `index`. */
export function findAddressPartEnd(text: string, index: number): number | undefined {
  for (const pattern of [PART, POST_CODE]) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match) return index + match[0].length;
  }
  return undefined;
}

/** Whether a text contains a street address or a post code. */
export function containsAddress(text: string): boolean {
  return STREET_ADDRESS.test(text) || FULL_POST_CODE.test(text);
}
