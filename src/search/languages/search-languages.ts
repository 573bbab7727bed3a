import type { SearchLanguage } from './search-language.ts';

/** The search language of a locale: that of its messages. */
export function getSearchLanguage(locale: string): SearchLanguage {
  const isFrench = new Intl.Locale(locale).language === 'fr';
  return {
    stopWords: (isFrench
      ? 'a au aux d de des du en et l la le les ou par pour sur un une'
      : 'a an and are as at be by can for from in is it me my no of on or so the to we with'
    ).split(' '),
    names: [],
    endings: [],
    not: [],
    or: [],
    atLeast: [],
    ambiguousCodes:
      'al am an are as at be can co de do es fin hi id in is it la ma me mo my ne no nor oh ok or pa per so to us'.split(
        ' ',
      ),
  };
}
