const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number as a part of a pattern, in digits or spelled out: `12`, `37.5`, `twelve`, `forty-eight`. */
export const NUMERAL =
  `(?:\\d{1,4}(?:[.,]\\d{1,2})?(?!\\d)|(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?` +
  `|${ONES.slice(1).reverse().join('|')})(?![a-z]))`;

/** What comes before or after a number and says the same one once more: `twelve (12) weeks`. */
export const REPEATED = '(?: ?\\([\\da-z.-]{1,14}\\))?';

const NUMERALS = new RegExp(NUMERAL, 'gi');

/** The numbers that a match of patterns such as `NUMERAL` holds, in order. */
export function findNumbers(text: string): number[] {
  return [...text.matchAll(NUMERALS)].map(([words]) => parseNumber(words));
}

/** The number that words say which `NUMERAL` matches. */
function parseNumber(words: string): number {
  if (/^\d/.test(words)) return Number(words.replace(',', '.'));
  const [first = '', second] = words.toLowerCase().split(/[- ]/);
  const tens = TENS.indexOf(first);
  return tens < 0 ? ONES.indexOf(first) : (tens + 2) * 10 + (second ? ONES.indexOf(second) : 0);
}
