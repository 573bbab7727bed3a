import type { Language } from '../../i18n/languages.ts';

/**
 * What stands at the beginning or end of titles and does not name the work: seniority, seasons,
 * ways of working. A board may have titles in every language.
 */
const MODIFIERS: Record<Language, string> = {
  en: `senior, sr, junior, jr, lead, staff, principal, mid level, entry level, experienced,
    spring, summer, autumn, fall, winter, remote, hybrid, onsite, on site, full time, part time,
    temporary, permanent`,
  fr: `senior, sénior, junior, confirmé, confirmée, expérimenté, expérimentée, débutant, débutante,
    printemps, été, automne, hiver, télétravail, temps plein, temps partiel, à temps plein,
    à temps partiel, CDI, CDD, alternance`,
};

/** The modifiers of all languages. */
export const TITLE_MODIFIERS: readonly string[] = Object.values(MODIFIERS).flatMap((words) =>
  words.split(/,\s+/),
);
