import { parse } from 'yaml';
import { PERMALINKS } from '../../content/permalinks.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { updateSiteFile } from './site-file.ts';
import type { Answers } from './questions.ts';

/**
 * The host of the example. Its top-level domain is reserved (RFC 2606), so no real board has it.
 */
const EXAMPLE_HOST = 'corkboard.example';

/** Whether a `site.yaml` is that of the example. */
export function isExample(siteYaml: string): boolean {
  try {
    const site: unknown = parse(siteYaml);
    const url = site !== null && typeof site === 'object' && 'url' in site ? site.url : undefined;
    return typeof url === 'string' && new URL(url).hostname === EXAMPLE_HOST;
  } catch {
    return false;
  }
}

/** The files of a board without postings, by their paths. */
export function createBoard(siteYaml: string, answers: Answers): Record<string, string> {
  return {
    [SITE_FILE]: updateSiteFile(siteYaml, answers, isExample(siteYaml)),
    'companies.yaml': `# One entry per company, under the id that postings use. Only the name is required:
# some-company:
#   name: Some Company
#   url: https://some-company.example
#   careers: https://some-company.example/jobs
`,
    'places.yaml': `# One entry per place, under the id that postings use. Search finds it by its aliases, too:
# geneva-ge-ch:
#   locality: Geneva
#   region: Geneva
#   regionCode: GE
#   country: CH
#   aliases: [Genève]
`,
    'skills.yaml': `# One entry per skill, under the id that postings use. Search finds it by its aliases, too:
# cpp:
#   name: C++
#   kind: language
#   aliases: [CPP]
`,
    [PERMALINKS]: '',
    // Git does not track empty folders.
    'postings/.gitkeep': '',
    'guides/.gitkeep': '',
  };
}

/** The file with the settings of a board. */
export const SITE_FILE = 'site.yaml';

/** The entries of a content folder that the example has. */
const EXAMPLE_ENTRIES = [
  SITE_FILE,
  'companies.yaml',
  'places.yaml',
  'skills.yaml',
  'synonyms.yaml',
  PERMALINKS,
  'postings',
  'guides',
];

/**
 * The entries of a content folder that are removed with the board. Pages and images next to the
 * example are the maintainer's own, and stay.
 */
export const listBoardEntries = (isOfExample: boolean): string[] =>
  isOfExample ? EXAMPLE_ENTRIES : [...EXAMPLE_ENTRIES, 'pages', 'images'];

/**
 * The number of entries of each kind: `13 postings`, `1 guide`. Kinds without entries are left out.
 */
export function countEntries(files: readonly SourceFile[], isOfExample: boolean): string[] {
  const countFiles = (folder: string) =>
    files.filter(({ path }) => path.startsWith(`${folder}/`)).length;
  const getText = (name: string) => files.find(({ path }) => path === name)?.text ?? '';
  const lines = getText(PERMALINKS)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [
    formatCount(countFiles('postings'), 'posting', 'postings'),
    formatCount(countFiles('guides'), 'guide', 'guides'),
    ...(isOfExample
      ? []
      : [
          formatCount(countFiles('pages'), 'page', 'pages'),
          formatCount(countFiles('images'), 'image', 'images'),
        ]),
    formatCount(countKeys(getText('companies.yaml')), 'company', 'companies'),
    formatCount(countKeys(getText('places.yaml')), 'place', 'places'),
    formatCount(countKeys(getText('skills.yaml')), 'skill', 'skills'),
    formatCount(lines.length, 'published id', 'published ids'),
  ].filter((count) => count !== '');
}

function formatCount(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

function countKeys(yaml: string): number {
  try {
    return Object.keys((parse(yaml) as object | null) ?? {}).length;
  } catch {
    return 0; // a file that cannot be parsed is replaced all the same
  }
}
