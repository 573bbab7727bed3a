import { LANGUAGES } from '../i18n/languages.ts';
import { COUNTRY_CODES } from '../model/country.ts';

let countries: ReadonlyMap<string, string> | undefined;

/** Whether a town or region has the name of another country: Georgia, Lebanon. */
export function hasCountryName(name: string, country: string): boolean {
  countries ??= indexCountryNames();
  const code = countries.get(name);
  return code !== undefined && code !== country;
}

/** The countries by their names in the languages of the board's pages. */
function indexCountryNames(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of COUNTRY_CODES) index.set(names.of(code) ?? code, code);
  }
  return index;
}
