import { findVisible, splitClusters, tidyText } from '../previews/preview-text.ts';

/**
 * The initial of a name: its first letter or digit in upper case, else its first visible character.
 *
 * @param locale the language of the upper case: `i` keeps its dot in Turkish
 */
export function getInitial(name: string, locale: string): string {
  const signs = splitClusters(tidyText(name)).filter(
    (sign) => findVisible(sign).join('').trim() !== '',
  );
  const sign = signs.find((one) => /[\p{L}\p{N}]/u.test(one)) ?? signs[0] ?? '';
  const capital = sign.toLocaleUpperCase(locale);
  // A capital of two letters, such as that of ß, would not be the initial.
  return splitClusters(capital).length === 1 ? capital : sign;
}
