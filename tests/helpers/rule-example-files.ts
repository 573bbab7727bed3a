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

/** What a posting or guide has to say beside what its example says. */
const LEAST_FACTS = {
  postings: { title: 'Fixture Role', company: 'fixture-lab', completeness: 'full' },
  guides: { title: 'Fixture guide' },
};

/** A line that names the file whose content is below it. */
const FILE_LINE = /^# (\S+\.(?:mdx?|yaml|txt))$/;

/** A character that nobody would see, as an example shows it. */
const UNSEEN = /\[U\+([\dA-F]{4})\]/g;
const unseen = (_: string, code: string) => String.fromCodePoint(Number.parseInt(code, 16));

/** What of a posting's file an example shows: some of it, all of its facts, or the file as it is. */
export type Shown = 'some' | 'facts' | 'file';

/** The content folder that an example of a rule shows a part of. */
export function filesOf(example: string, shown: Shown): SourceFile[] {
  const sections = Object.entries(sectionsOf(example)).map(([path, content]): [string, string] => [
    path,
    /\.mdx?$/.test(path) ? markdown(path, content, shown) : content || (BOARD[path] ?? ''),
  ]);
  const files = Object.fromEntries(sections);
  // An example that names the settings names every file that there is.
  return Object.entries('site.yaml' in files ? files : { ...BOARD, ...files }).map(
    ([path, text]) => ({ path, text }),
  );
}

/** What stands below each line that names a file; below none it is a posting. */
function sectionsOf(example: string): Record<string, string> {
  const sections: Record<string, string> = {};
  let path = 'postings/fixture-role.md';
  for (const line of example.replace(UNSEEN, unseen).split('\n')) {
    const named = FILE_LINE.exec(line)?.[1];
    path = named ?? path;
    sections[path] = named === undefined ? `${sections[path] ?? ''}${line}\n` : '';
  }
  return sections;
}

function markdown(path: string, content: string, shown: Shown): string {
  if (shown === 'file') return content;
  const [facts = '', text = ''] = content.includes('\n---\n')
    ? content.split(/(?<=\n)---\n/)
    : /^\w+:/.test(content)
      ? [content]
      : ['', content];
  const least = Object.entries(LEAST_FACTS[path.startsWith('guides/') ? 'guides' : 'postings'])
    .filter(([field]) => shown === 'some' && !new RegExp(`^${field}:`, 'm').test(facts))
    .map(([field, value]) => `${field}: ${value}\n`);
  return `---\n${least.join('')}${facts}---\n\n${text}`;
}
