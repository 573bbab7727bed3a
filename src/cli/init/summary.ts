import {
  accentOf,
  contrastWith,
  DEFAULT_ACCENT,
  GROUNDS,
  LEAST_CONTRAST,
  ratio,
} from '../../model/accent.ts';
import { getMessages } from '../../i18n/messages.ts';
import type { Answers } from './questions.ts';

/** What a locale means for the pages, where somebody could expect otherwise. */
export function aboutLocale(locale: string): string {
  const words = getMessages(locale).locale;
  return words === locale
    ? `Words, dates and numbers are those of ${locale}.`
    : `There are no words for ${locale} yet; the pages are written in English.`;
}

/** Why no time zone is asked for. */
export const ABOUT_TIME =
  'No time zone is needed: pages name days and no times. A day is a day of UTC, and a deadline is over when it is over everywhere on Earth.';

/** The pins' colour as it was measured. */
export function aboutAccent(color: string | undefined): string {
  const { light, dark } = accentOf(color);
  const by = (name: keyof typeof GROUNDS, value: string) =>
    `${value} by ${name} (${ratio(contrastWith(GROUNDS[name], value))})`;
  return `Pins are ${by('light', light)} and ${by('dark', dark)}; ${LEAST_CONTRAST}:1 is needed with paper and cards.`;
}

/** What is going to be removed, or was. */
export function aboutRemoved(counts: readonly string[]): string {
  return counts.length === 0 ? 'no entries' : counts.join(', ');
}

/** What was done, and what comes next. */
export function summary(
  answers: Answers & { locale: string },
  counts: readonly string[],
  folder: string,
): string[] {
  const { locale, accent = DEFAULT_ACCENT.light } = answers;
  return [
    `${folder}/ is a board of your own.`,
    `- Removed: ${aboutRemoved(counts)}; from site.yaml the clock that stands still, the notice and the paragraphs about the example.`,
    `- Written: ${folder}/site.yaml. ${aboutLocale(locale)}`,
    `- ${aboutAccent(accent)}`,
    `- ${ABOUT_TIME}`,
    '- Icons and previews are made from the name. A logo of your own goes into public/favicon.svg.',
    'Next:',
    `1. Look at it: npm start`,
    `2. Add a posting to ${folder}/postings/; the README says how, and npm run check what is wrong with it.`,
    `3. Commit it: git add -A ${folder} && git commit -m "Make the board ours"`,
    '4. Put it on the web, as the README says; BASE_PATH names a path that it lies under.',
  ];
}
