import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BoardCommands } from '../../src/cli/upgrade/board-commands.ts';
import { plainEnvironment } from './plain-environment.ts';

/** Git without the settings of this machine, and with an author. */
export const gitEnvironment: NodeJS.ProcessEnv = {
  ...plainEnvironment,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@board.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@board.example',
};

/** Runs Git in a folder, and returns what it printed. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: gitEnvironment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Files by path; null removes one. */
export type Files = Readonly<Record<string, string | null>>;

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    if (text === null) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Writes files and commits everything; returns the id of the commit. */
export function commit(folder: string, message: string, files: Files): string {
  writeFiles(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

export const readFile = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

/** All files in a folder with their contents, without those of Git and temporary ones. */
export function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !/^(?:\.git|\.tmp)\//.test(name))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFile(folder, name)]));
}

/** Everything of a repository that an upgrade must not change before it is complete. */
export function readState(folder: string) {
  return {
    head: git(folder, 'rev-parse', 'HEAD'),
    branch: git(folder, 'symbolic-ref', '-q', '--short', 'HEAD'),
    refs: git(folder, 'for-each-ref'),
    index: git(folder, 'ls-files', '--stage'),
    status: git(folder, 'status', '--porcelain'),
    log: git(folder, 'reflog'),
    fetched: existsSync(join(folder, '.git/FETCH_HEAD')),
    files: readFolder(folder),
  };
}

const lines = (...texts: string[]) => texts.map((text) => `${text}\n`).join('');

/** Lines with a number each, of which tests change some. */
export const numbered = (changes: Readonly<Record<number, string>> = {}) =>
  lines(...Array.from({ length: 30 }, (_, index) => changes[index + 1] ?? `line ${index + 1}`));

export const formatJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The files of a small Corkboard, version 0.1.0. */
export const CORKBOARD: Readonly<Record<string, string>> = {
  '.gitignore': lines('node_modules/', 'dist/', '.tmp/'),
  '.github/workflows/test.yml': 'name: Test\n',
  'CHANGELOG.md': lines('# Changelog', '', '## 0.1.0', '', '- The board.'),
  'README.md': lines(
    '# Corkboard',
    '',
    'A job board.',
    '',
    '<!-- manual -->',
    '',
    '## Manual',
    '',
    'Old.',
  ),
  'package.json': formatJson({
    name: 'corkboard',
    version: '0.1.0',
    scripts: { build: 'build' },
    dependencies: { alpha: '1.0.0', gamma: '1.0.0' },
  }),
  'package-lock.json': formatJson({
    name: 'corkboard',
    version: '0.1.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'corkboard', version: '0.1.0', dependencies: { alpha: '1.0.0', gamma: '1.0.0' } },
      'node_modules/alpha': { version: '1.0.0' },
      'node_modules/gamma': { version: '1.0.0' },
    },
  }),
  'content/site.yaml': lines('name: Corkboard', 'url: https://corkboard.example'),
  'content/permalinks.txt': lines('example'),
  'content/postings/example.md': 'An example.\n',
  'public/.gitkeep': '',
  'src/cli/init.ts': '// init\n',
  'src/components/card.astro': numbered(),
  'src/components/pin.astro': numbered(),
  'src/styles/old name.css': 'old {}\n',
  'src/été.ts': '// summer\n',
};

/** What version 0.2.0 changes. */
export const NEWER: Files = {
  'CHANGELOG.md': lines(
    '# Changelog',
    '',
    '## 0.2.0',
    '',
    '- New pins.',
    '',
    '## 0.1.0',
    '',
    '- The board.',
  ),
  'README.md': lines(
    '# Corkboard',
    '',
    'The job board.',
    '',
    '<!-- manual -->',
    '',
    '## Manual',
    '',
    'New.',
  ),
  'package.json': formatJson({
    name: 'corkboard',
    version: '0.2.0',
    scripts: { build: 'build', upgrade: 'upgrade' },
    dependencies: { alpha: '1.1.0', beta: '1.0.0', gamma: '1.0.0' },
  }),
  'package-lock.json': formatJson({
    name: 'corkboard',
    version: '0.2.0',
    lockfileVersion: 3,
    packages: {
      '': {
        name: 'corkboard',
        version: '0.2.0',
        dependencies: { alpha: '1.1.0', beta: '1.0.0', gamma: '1.0.0' },
      },
      'node_modules/alpha': { version: '1.1.0' },
      'node_modules/beta': { version: '1.0.0' },
      'node_modules/gamma': { version: '1.0.0' },
    },
  }),
  'content/postings/another.md': 'Another example.\n',
  'content/permalinks.txt': lines('another', 'example'),
  'public/robots.txt': 'new\n',
  'src/components/card.astro': numbered({ 3: 'line three' }),
  'src/components/pin.astro': numbered({ 3: 'pin three' }),
  'src/components/new card.astro': 'new\n',
  'src/styles/old name.css': null,
  'src/été.ts': '// long summer\n',
};

/** What `npm run init` does to a board. */
export const INITIALIZED: Files = {
  '.github/workflows/test.yml': null,
  'README.md': (CORKBOARD['README.md'] ?? '').replace(/^[\s\S]*?(?=<!--)/, '# Our jobs\n\n'),
  'package.json': (CORKBOARD['package.json'] ?? '').replace('"corkboard"', '"our-jobs"'),
  'content/site.yaml': lines('name: Our jobs', 'url: https://jobs.board.example'),
  'content/permalinks.txt': '',
  'content/postings/example.md': null,
};

/** Makes the repository of Corkboard with its first version. */
export function createCorkboard(folder: string): void {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, 'Corkboard 0.1.0', CORKBOARD);
}

/** Makes a board as a clone of Corkboard. */
export function cloneBoard(corkboard: string, folder: string): void {
  git(dirname(folder), 'clone', '-q', corkboard, folder);
  commit(folder, 'Make the board ours', INITIALIZED);
}

/** Makes a board from the files of Corkboard, without its history. */
export function copyBoard(folder: string, files: Files = CORKBOARD): void {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, 'Initial commit', files);
  commit(folder, 'Make the board ours', INITIALIZED);
}

/** Commands of a board that works. */
export const WORKING_COMMANDS: BoardCommands = {
  install: () => Promise.resolve({ status: 0, output: '' }),
  check: () => Promise.resolve({ status: 0, output: '[]', findings: [] }),
  build: () => Promise.resolve({ status: 0, output: '' }),
};
