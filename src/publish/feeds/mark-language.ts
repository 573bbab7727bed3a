import { languageAttributes } from '../../model/language.ts';

/** HTML in an element that names its language, if that is not the language of the feed. */
export function markLanguage(html: string, language: string | undefined): string {
  const { lang, dir } = languageAttributes(language);
  return lang === undefined ? html : `<div lang="${lang}" dir="${dir}">${html}</div>`;
}
