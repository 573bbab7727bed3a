import type { SourceFile } from '../../src/content/source-file.ts';
import { LEAST } from './build-content.ts';

/** A board with the companies, places and skills that examples name. */
const BOARD: Record<string, string> = {
  ...LEAST,
  'companies.yaml': 'fixture-lab: { name: Fixture Lab }\n',
  'places.yaml':
    'halifax-ns-ca: { locality: Halifax, region: Nova Scotia, country: CA }\n' +
    'montreal-qc-ca: { locality: Montréal, region: Québec, country: CA }\n',
  'skills.yaml': 'python: { name: Python, kind: language }\ngo: { name: Go, kind: language }\n',
};

/** Required fields, added to examples that do not have them. */
const REQUIRED_FIELDS = {
  postings: { title: 'Fixture Role', company: 'fixture-lab', completeness: 'full' },
  guides: { title: 'Fixture guide' },
};

/** A line that names the file whose content follows. */
const FILE_LINE = /^# (\S+\.(?:mdx?|yaml|txt|png|bmp))$/;

/** What is known about the file of every image. */
const IMAGE = { bytes: 100, isInside: true, type: 'png', width: 8, height: 8 };

/** An invisible character as an example shows it. */
const INVISIBLE = /\[U\+([\dA-F]{4})\]/g;
const toCharacter = (_: string, code: string) => String.fromCodePoint(Number.parseInt(code, 16));

/** How much of a posting's file an example shows: some of it, all facts, or the whole file. */
export type ExampleScope = 'some' | 'facts' | 'file';

/** Builds a content folder from the example of a rule. */
export function buildExampleFiles(example: string, scope: ExampleScope): SourceFile[] {
  const contents = splitByFile(example);
  const sections = Object.entries(contents).map(([path, content]): [string, string] => [
    path,
    /\.mdx?$/.test(path)
      ? buildMarkdown(path, content, scope)
      : path === 'site.yaml'
        ? LEAST[path] + content
        : content || (BOARD[path] ?? ''),
  ]);
  const files = Object.fromEntries(sections);
  // An example that names site.yaml alone names all files of the board.
  return Object.entries(contents['site.yaml'] === '' ? files : { ...BOARD, ...files }).map(
    ([path, text]) =>
      path.startsWith('images/') ? { path, text: '', image: IMAGE } : { path, text },
  );
}

/** Content by the file line above it. Content without a file line belongs to a posting. */
function splitByFile(example: string): Record<string, string> {
  const sections: Record<string, string> = {};
  let path = 'postings/fixture-role.md';
  for (const line of example.replace(INVISIBLE, toCharacter).split('\n')) {
    const named = FILE_LINE.exec(line)?.[1];
    path = named ?? path;
    sections[path] = named === undefined ? `${sections[path] ?? ''}${line}\n` : '';
  }
  return sections;
}

function buildMarkdown(path: string, content: string, scope: ExampleScope): string {
  if (scope === 'file') return content;
  const [facts = '', text = ''] = content.includes('\n---\n')
    ? content.split(/(?<=\n)---\n/)
    : /^\w+:/.test(content)
      ? [content]
      : ['', content];
  const required = Object.entries(
    REQUIRED_FIELDS[path.startsWith('guides/') ? 'guides' : 'postings'],
  )
    .filter(([field]) => scope === 'some' && !new RegExp(`^${field}:`, 'm').test(facts))
    .map(([field, value]) => `${field}: ${value}\n`);
  return `---\n${required.join('')}${facts}---\n\n${text}`;
}
