const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number as part of a pattern, in digits or words: `12`, `37.5`, `twelve`, `forty-eight`. */
export const NUMERAL =
  `(?:\\d{1,4}(?:[.,]\\d{1,2})?(?!\\d)|(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?` +
  `|${ONES.slice(1).reverse().join('|')})(?![a-z]))`;

/** The same number again in brackets: `twelve (12) weeks`. */
export const REPEATED = '(?: ?\\([\\da-z.-]{1,14}\\))?';

const NUMERALS = new RegExp(NUMERAL, 'gi');

/** Finds the numbers in a match of a pattern such as `NUMERAL`, in order. */
export function findNumbers(text: string): number[] {
  return [...text.matchAll(NUMERALS)].map(([words]) => parseNumber(words));
}

/** Parses a number that `NUMERAL` matches. */
function parseNumber(words: string): number {
  if (/^\d/.test(words)) return Number(words.replace(',', '.'));
  const [first = '', second] = words.toLowerCase().split(/[- ]/);
  const tens = TENS.indexOf(first);
  return tens < 0 ? ONES.indexOf(first) : (tens + 2) * 10 + (second ? ONES.indexOf(second) : 0);
}
