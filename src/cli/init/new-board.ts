import { parse } from 'yaml';
import { PERMALINKS } from '../../content/permalinks.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { siteText } from './site-file.ts';
import type { Answers } from './questions.ts';

/** Where the example says that it is published. The name is reserved, so that no board can be there (RFC 2606). */
const EXAMPLE_HOST = 'corkboard.example';

/** Whether a board's settings are those of the example. */
export function isExample(siteYaml: string): boolean {
  try {
    const site: unknown = parse(siteYaml);
    const url = site !== null && typeof site === 'object' && 'url' in site ? site.url : undefined;
    return typeof url === 'string' && new URL(url).hostname === EXAMPLE_HOST;
  } catch {
    return false;
  }
}

/** What the folders and files of a board without a posting hold, by their paths. */
export function newBoard(siteYaml: string, answers: Answers): Record<string, string> {
  return {
    'site.yaml': siteText(siteYaml, answers),
    'companies.yaml': `# Each company under the id that postings name; only the name has to be there:
# some-company:
#   name: Some Company
#   url: https://some-company.example
#   careers: https://some-company.example/jobs
`,
    'places.yaml': `# Each place under the id that postings name, with the other names that it is searched by:
# geneva-ge-ch:
#   locality: Geneva
#   region: Geneva
#   regionCode: GE
#   country: CH
#   aliases: [Genève]
`,
    'skills.yaml': `# Each skill under the id that postings name, with the other names that it is searched by:
# cpp:
#   name: C++
#   kind: language
#   aliases: [CPP]
`,
    [PERMALINKS]: '',
    // Git keeps no empty folder.
    'postings/.gitkeep': '',
    'guides/.gitkeep': '',
  };
}

/** The entries of a content folder that are a board's, and not only lie there. */
export const BOARD_ENTRIES = [
  'site.yaml',
  'companies.yaml',
  'places.yaml',
  'skills.yaml',
  PERMALINKS,
  'postings',
  'guides',
];

/** What is removed with a board's content, counted: `13 postings, 1 guide`. */
export function countsOf(files: readonly SourceFile[]): string[] {
  const below = (folder: string) =>
    files.filter(({ path }) => path.startsWith(`${folder}/`)).length;
  const text = (name: string) => files.find(({ path }) => path === name)?.text ?? '';
  const lines = text(PERMALINKS)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [
    counted(below('postings'), 'posting', 'postings'),
    counted(below('guides'), 'guide', 'guides'),
    counted(entriesOf(text('companies.yaml')), 'company', 'companies'),
    counted(entriesOf(text('places.yaml')), 'place', 'places'),
    counted(entriesOf(text('skills.yaml')), 'skill', 'skills'),
    counted(lines.length, 'published id', 'published ids'),
  ].filter((count) => count !== '');
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

function entriesOf(yaml: string): number {
  try {
    return Object.keys((parse(yaml) as object | null) ?? {}).length;
  } catch {
    return 0; // what cannot be read is removed all the same
  }
}
