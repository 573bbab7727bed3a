import { LANGUAGES } from '../../i18n/languages.ts';
import { getMessages } from '../../i18n/messages.ts';
import { MIN_CONTRASTS } from '../../model/color-settings.ts';
import { formatContrast, getContrast } from '../../model/contrast.ts';
import { createTheme, DEFAULT_THEME, type ThemeName } from '../../model/theme.ts';
import type { Answers } from './questions.ts';
import { SOFTWARE_ONLY } from './software-files.ts';

/** The language of the pages: English if there is no translation for the locale. */
export function describeLocale(locale: string): string {
  return getMessages(locale).locale === locale
    ? `Texts, dates and numbers follow ${locale}.`
    : `There is no translation for ${locale} yet; the pages are in English. There are: ${LANGUAGE_NAMES}.`;
}

/** The languages of the pages: `English, French`. */
const LANGUAGE_NAMES = LANGUAGES.map((language) =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language),
).join(', ');

/** The reason why `init` does not ask for a time zone. */
export const TIME_ZONE_NOTE =
  'No time zone is needed: pages show days, not times. Days are in UTC, and a deadline passes once it has passed everywhere on Earth.';

/** The colour of the pins in both themes, with its contrasts. */
export function describePins(pin: string | undefined): string {
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

/** What `init` did. */
interface Outcome {
  /** The removed entries: `13 postings`. */
  counts: readonly string[];
  /** The content folder, as a relative path. */
  folder: string;
  /** The other files of the project that were changed or removed. */
  files: readonly string[];
  /** Whether the folder belongs to a Git repository. */
  hasRepository: boolean;
  /** The URL that the repository is pushed to, if there is one. */
  origin: string | undefined;
}

/** The lines that `init` prints at the end: what it did, and the next steps. */
export function createSummary(answers: Answers & { locale: string }, outcome: Outcome): string[] {
  const { locale, pin = DEFAULT_THEME.light.pin } = answers;
  const { counts, folder, files } = outcome;
  const removed = files.filter((path) => SOFTWARE_ONLY.includes(path));
  const named = files.filter((path) => !SOFTWARE_ONLY.includes(path));
  return [
    `${folder}/ is now your own board.`,
    `- Removed: ${describeRemoved(counts)}, and from site.yaml the fixed date, the notice and the text about the example.`,
    `- Written: ${folder}/site.yaml. ${describeLocale(locale)}`,
    ...(named.length > 0 ? [`- With the name of your board: ${named.join(', ')}.`] : []),
    ...(removed.length > 0
      ? [`- Removed, because it is for Corkboard itself: ${removed.join(', ')}.`]
      : []),
    `- ${describePins(pin)}`,
    `- ${TIME_ZONE_NOTE}`,
    '- Icons and preview images use the name. “Your own board” in README.md tells where your logo, colours, pages and links go.',
    'Next:',
    ...listSteps(answers, outcome).map((step, i) => `${i + 1}. ${step}`),
  ];
}

/** From here to a published board, for somebody who has never done it. */
function listSteps({ repository }: Answers, { folder, hasRepository, origin }: Outcome): string[] {
  const url = repository ?? '<the URL of the repository>';
  // Upgrades find Corkboard at the remote of that name.
  const rename = origin === undefined ? '' : 'git remote rename origin corkboard && ';
  const connect = `${rename}git remote add origin ${url}`;
  const isConnected =
    repository !== undefined && origin !== undefined && toWebPage(origin) === toWebPage(repository);
  const unless =
    origin === undefined
      ? 'unless you have one, and connect it'
      : `and connect it, unless ${origin} is yours`;
  return [
    'Look at it: npm start',
    `Add a posting to ${folder}/postings/, as “Add a posting” in README.md explains, and check it: npm run check`,
    `Commit everything: ${hasRepository ? '' : 'git init -b main && '}git add -A && git commit -m "Make the board ours"`,
    ...(isConnected ? [] : [`On GitHub, create an empty repository, ${unless}: ${connect}`]),
    'In the settings of the repository, under Pages, choose “GitHub Actions” as the source. Other hosts are in “Put it on the web” in README.md.',
    'Publish it: git branch -M main && git push -u origin main',
    'After every later change, commit it and run: git pull --rebase && git push. New postings get their line in permalinks.txt at the host, which “pull” brings.',
  ];
}

/** A repository without what differs between the URLs that lead to it: `github.com/some/board`. */
const toWebPage = (url: string) =>
  url
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^/@]*@/, '')
    .replace(':', '/')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
