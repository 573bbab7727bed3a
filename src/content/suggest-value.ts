import { z } from 'zod';
import { findDates } from '../facts/en/dates.ts';
import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import { normalizeLanguageTag } from '../model/language.ts';
import { takesProse } from './schema-fields.ts';
import { suggestId } from './file-path.ts';
import { findAreaGroup, findAreas, findCurrencies, findLanguage } from './codes-by-name.ts';
import { unquote } from './unquote.ts';
import { OTHER_VALUES } from './value-hints.ts';

/** What a maintainer probably meant by a value that a field cannot have. */
export interface Suggestion {
  /** The possible values: several if the value is ambiguous. */
  values: readonly unknown[];
  /** Whether only the form of the value is wrong and its meaning is clear. */
  isCertain: boolean;
  /** What to change, before the value: `leave out the comma and write 28000`. */
  how?: string;
}

/** Reads a text in one way; returns everything that it can mean. */
interface Reader {
  read: (text: string) => readonly unknown[];
  /** Whether a single result is certain. */
  isCertain: boolean;
  how?: (text: string) => string | undefined;
}

const READERS: readonly Reader[] = [
  { read: (text) => readNumbers(text, NO_UNIT), isCertain: true, how: describeNumber },
  { read: (text) => readNumbers(text, UNIT), isCertain: false },
  { read: readBoolean, isCertain: true },
  { read: (text) => [text.trim(), text.toLowerCase(), text.toUpperCase()], isCertain: true },
  { read: (text) => toList(normalizeLanguageTag(text.trim())), isCertain: true },
  { read: readDays, isCertain: true },
  { read: (text) => toList(suggestId(text)), isCertain: false },
  { read: readTerm, isCertain: false },
  { read: readDuration, isCertain: false },
  { read: findAreaGroup, isCertain: true },
  { read: findAreas, isCertain: false },
  { read: findCurrencies, isCertain: false },
  { read: findLanguage, isCertain: false },
  { read: readUrl, isCertain: false },
];

/**
 * Suggests a value that a field can have; nothing for one that it can have itself, where a rule of
 * several fields is broken.
 *
 * @param schemas the schemas of the field; more than one in a union
 */
export function suggestValue(
  schemas: readonly z.ZodType[],
  value: unknown,
): Suggestion | undefined {
  const isText = typeof value === 'string';
  if (!isText && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  if (isValid(schemas, value)) return undefined;
  const text = String(value);
  if (!isText && isValid(schemas, text)) {
    return { values: [text], isCertain: true, how: 'put quotes around it:' };
  }
  const inner = unquote(text);
  if (inner !== undefined) {
    return isValid(schemas, inner)
      ? { values: [inner], isCertain: true, how: 'leave out the quotation marks and write' }
      : suggestValue(schemas, inner);
  }
  const options = schemas.flatMap((schema) =>
    schema instanceof z.ZodEnum ? schema.options.map(String) : [],
  );
  if (options.length > 0) return suggestOption(text, options);
  return suggestForm(schemas, text) ?? suggestList(schemas, value);
}

const isValid = (schemas: readonly z.ZodType[], value: unknown) =>
  schemas.some((schema) => schema.safeParse(value).success);

/** Longer texts are no values of a field with a form. */
const MAX_LENGTH = 200;

/** Suggests another form of a text that only states a number, a day or the like. */
function suggestForm(schemas: readonly z.ZodType[], text: string): Suggestion | undefined {
  // What is wrong with prose is not its form.
  if (text.length > MAX_LENGTH || takesProse(schemas)) return undefined;
  for (const { read, isCertain, how } of READERS) {
    const values = [...new Set(read(text).filter((one) => isValid(schemas, one)))];
    const words = how?.(text);
    if (values.length > 0) {
      return {
        values,
        isCertain: isCertain && values.length === 1,
        ...(words !== undefined && { how: words }),
      };
    }
  }
  return undefined;
}

const otherValues = new Map(Object.entries(OTHER_VALUES));

function suggestOption(text: string, options: readonly string[]): Suggestion | undefined {
  const word = simplify(text);
  const same = options.find((option) => simplify(option) === word);
  if (same !== undefined) return { values: [same], isCertain: true };
  const meant = otherValues.get(word)?.find((option) => options.includes(option));
  const guess = meant ?? findNearestSpelling(text, options);
  return guess === undefined ? undefined : { values: [guess], isCertain: false };
}

/** Suggests a list for a single value, or for values with commas between them. */
function suggestList(schemas: readonly z.ZodType[], value: unknown): Suggestion | undefined {
  const elements = schemas.flatMap((schema) =>
    schema instanceof z.ZodArray && schema.element instanceof z.ZodType ? [schema.element] : [],
  );
  if (elements.length === 0) return undefined;
  const suggestItem = (item: unknown): Suggestion | undefined =>
    isValid(elements, item) ? { values: [item], isCertain: true } : suggestValue(elements, item);
  const whole = suggestItem(value);
  const parts =
    typeof value === 'string' ? value.split(/[,;/|]/).map((part) => part.trim()) : [value];
  const isSingle = whole?.isCertain === true || parts.length === 1;
  const items = isSingle ? [whole] : parts.map(suggestItem);
  const list = items.flatMap((item) => (item?.values.length === 1 ? item.values : []));
  if (list.length < items.length || !isValid(schemas, list)) return undefined;
  // A text with commas can be one item or several.
  const isClear = !isSingle || parts.length === 1;
  return { values: [list], isCertain: isClear && items.every((item) => item?.isCertain) };
}

/** Lower case, without accents, spaces and hyphens. */
export function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\s_.\-‐–'’\p{M}]/gu, '');
}

const toList = <T>(item: T | undefined): T[] => (item === undefined ? [] : [item]);

/** A number in one of the usual spellings, with a currency before it and words after it. */
const NUMBER = /^(?:[A-Z]{2,3} ?)?[$€£¥₹]? ?(-?\d+(?:[.,'’_\s]\d+)*)(\D{0,20})$/i;

const NO_UNIT = /^[$€£]?$/;

/** Words after a number, such as `/hour` and `hours per week`. */
const UNIT =
  /^(?:[$€£]|eur|usd|gbp|cad|aud)?\/?(?:per |an? )?(?:h|hrs?|hours?|days?|weeks?|months?|mo|years?|yrs?)?\.?(?: (?:per|an?) (?:week|month|year))?$/i;

/**
 * The number that a text with separators, a currency or a unit states; two if its comma or point
 * can be either a thousands separator or a decimal one.
 *
 * @param allowed what may follow the number
 */
function readNumbers(text: string, allowed: RegExp): number[] {
  const [, digits = '', rest = ''] = NUMBER.exec(text.trim()) ?? [];
  const unit = rest.replace(/^ ?k(?![a-z])/i, '');
  if (!allowed.test(unit.trim())) return [];
  const plain = digits.replace(/[\s'’_]/g, '');
  const factor = unit === rest ? 1 : 1000;
  const grouped = /^-?\d{1,3}(?:([.,])\d{3})+$/.exec(plain);
  if (grouped) {
    const whole = Number(plain.replace(/[.,]/g, ''));
    // A comma with three digits after it separates thousands; a point can be a decimal point.
    return grouped[1] === '.' ? [whole * factor, Number(plain) * factor] : [whole * factor];
  }
  const separators = plain.match(/[.,]/g) ?? [];
  const last = separators.at(-1) ?? '.';
  const decimal = separators.filter((one) => one === last).length === 1 ? last : '';
  const normal = [...plain]
    .map((char) => (/[.,]/.test(char) ? (char === decimal ? '.' : '') : char))
    .join('');
  const number = normal === '' ? Number.NaN : Number(normal);
  return Number.isFinite(number) ? [Math.round(number * factor * 100) / 100] : [];
}

function describeNumber(text: string): string | undefined {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return 'leave out the quotes and write';
  return /^\d{1,3}(?:,\d{3})+$/.test(text) ? 'leave out the comma and write' : undefined;
}

function readBoolean(text: string): boolean[] {
  const word = text.toLowerCase();
  if (['true', 'yes', 'y', 'on', '1'].includes(word)) return [true];
  return ['false', 'no', 'n', 'off', '0'].includes(word) ? [false] : [];
}

/** The days that a text can mean, if it states a day and nothing else but a time. */
function readDays(text: string): string[] {
  const day = text
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}.{0,30}$/u, '')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const [mention, ...others] = findDates(day);
  if (!mention || others.length > 0 || mention.to) return [];
  return mention.start === 0 && mention.end === day.length ? [...mention.from] : [];
}

function readTerm(text: string): string[] {
  const season = /\b(?:winter|spring|summer|fall|autumn)\b/i.exec(text)?.[0].toLowerCase();
  const year = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/.exec(text)?.[0];
  if (season === undefined || year === undefined) return [];
  return [`${season === 'autumn' ? 'fall' : season}-${year}`];
}

function readDuration(text: string): string[] {
  const [, amount, unit = ''] = /^(\d{1,3})[ -]?(day|week|month|year)s?$/i.exec(text.trim()) ?? [];
  return amount === undefined ? [] : [`P${amount}${unit.slice(0, 1).toUpperCase()}`];
}

function readUrl(text: string): string[] {
  const target = text.trim();
  return /^[^\s@:/]+@[^\s@/]+$/.test(target) ? [`mailto:${target}`, target] : [`https://${target}`];
}
