import { getMessages } from '../../i18n/messages.ts';
import { MIN_CONTRASTS } from '../../model/color-settings.ts';
import { formatContrast, getContrast } from '../../model/contrast.ts';
import { createTheme, DEFAULT_THEME, type ThemeName } from '../../model/theme.ts';
import type { Answers } from './questions.ts';

/** The language of the pages: English if there is no translation for the locale. */
export function describeLocale(locale: string): string {
  return getMessages(locale).locale === locale
    ? `Texts, dates and numbers follow ${locale}.`
    : `There is no translation for ${locale} yet; the pages are in English.`;
}

/** The reason why `init` does not ask for a time zone. */
export const TIME_ZONE_NOTE =
  'No time zone is needed: pages show days, not times. Days are in UTC, and a deadline passes once it has passed everywhere on Earth.';

/** The accent in both themes with its contrasts. */
export function describeAccent(pin: string | undefined): string {
  const theme = createTheme({ pin });
  const describe = (name: ThemeName) => {
    const { pin: color, paper, card } = theme[name];
    return `${color} (${formatContrast(getContrast(color, [paper, card]))}) in the ${name} theme`;
  };
  return `Pins are ${describe('light')} and ${describe('dark')}; the minimum contrast is ${MIN_CONTRASTS.pin}:1.`;
}

/** The entries that are removed: `13 postings, 1 guide`. */
export function describeRemoved(counts: readonly string[]): string {
  return counts.length === 0 ? 'no entries' : counts.join(', ');
}

/** The lines that `init` prints at the end: what it did, and the next steps. */
export function createSummary(
  answers: Answers & { locale: string },
  counts: readonly string[],
  folder: string,
): string[] {
  const { locale, accent = DEFAULT_THEME.light.pin } = answers;
  return [
    `${folder}/ is now your own board.`,
    `- Removed: ${describeRemoved(counts)}, and from site.yaml the fixed date, the notice and the text about the example.`,
    `- Written: ${folder}/site.yaml. ${describeLocale(locale)}`,
    `- ${describeAccent(accent)}`,
    `- ${TIME_ZONE_NOTE}`,
    '- Icons and preview images use the name. To use your own logo, add public/favicon.svg.',
    'Next:',
    '1. Look at it: npm start',
    `2. Add a posting to ${folder}/postings/ as the README explains, and check it: npm run check`,
    `3. Commit it: git add -A ${folder} && git commit -m "Make the board ours"`,
    '4. Publish it as the README explains. If it is not at the root of its domain, set BASE_PATH.',
  ];
}
