import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { LEAST } from '../../helpers/build-content.ts';
import { plainEnvironment } from '../../helpers/plain-environment.ts';

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const INIT = path('src/cli/init.ts');
const CHECK = path('src/cli/check.ts');
const TERMINAL = path('tests/helpers/terminal.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;

// Each test starts processes.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
let content = '';

/** A board with the URL of the example, and files of postings and guides. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corkboard-init-'));
  content = join(root, 'content');
  cpSync(path('tests/fixtures/broken'), content, { recursive: true });
  for (const [name, text] of Object.entries(LEAST)) writeFileSync(join(content, name), text);
  writeFileSync(
    join(content, 'site.yaml'),
    `${LEAST['site.yaml'].replace('board.example', 'corkboard.example')}asOf: 2026-04-01
notice: An example board.
about: [It is an example.]
`,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

function run(command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env: plainEnvironment,
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}
const init = (...args: string[]) => run(process.execPath, [INIT, ...args]);
const site = () => parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as unknown;

/** The contents of all files in the folder, by path. */
const snapshot = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((name) => [name, readFileSync(name, 'utf8')]),
  );

const FLAGS = [
  ...['--name', 'Travaux d’été: “robots” #1'],
  ...['--tagline', 'Des robots, et qui les construit'],
  ...['--description', 'Stages et premiers emplois.'],
  ...['--url', 'https://emplois.robots.example'],
  ...['--locale', 'fr-CA'],
  ...['--repository', 'https://github.com/robots/emplois'],
  ...['--email', 'emplois@robots.example'],
  ...['--pin', '#0057b7'],
];
const EXPECTED = {
  name: 'Travaux d’été: “robots” #1',
  tagline: 'Des robots, et qui les construit',
  description: 'Stages et premiers emplois.',
  url: 'https://emplois.robots.example',
  locale: 'fr-CA',
  report: { email: 'emplois@robots.example' },
  repository: 'https://github.com/robots/emplois',
  colors: { pin: '#0057b7' },
};

describe('npm run init with flags', () => {
  it('replaces the example with a valid board, and reports what it did', () => {
    const { status, out, err } = init(...FLAGS, '--yes');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(site()).toEqual(EXPECTED);
    expect(readdirSync(content).sort()).toEqual([
      ...['companies.yaml', 'guides', 'permalinks.txt', 'places.yaml', 'postings'],
      ...['site.yaml', 'skills.yaml'],
    ]);
    expect(readdirSync(join(content, 'postings'))).toEqual(['.gitkeep']);
    expect(readdirSync(root)).toEqual(['content']);
    expect(out).toMatch(/Removed: \d+ postings/);
    expect(out).toContain(
      '#0057b7 (6.11:1) in the light theme and #458ff4 (5.30:1) in the dark theme',
    );
    expect(out).toContain('No time zone is needed');
    expect(out).toContain('npm start');
    expect(run(process.execPath, [CHECK])).toMatchObject({
      status: 0,
      out: '5 content files: no problems.',
    });
  });

  it('reports if the pages will be in English', () => {
    expect(init(...FLAGS, '--locale', 'de-CH', '--yes').out).toContain(
      'There is no translation for de-CH yet; the pages are in English. There are: English, French.',
    );
  });

  it('keeps the locale if no other is given', () => {
    const without = FLAGS.filter((_, i) => ![8, 9].includes(i));
    expect(init(...without, '--yes').status).toBe(0);
    expect(site()).toMatchObject({ locale: 'en-GB' });
  });

  it.each<[string, string[], string[]]>([
    [
      'answers are missing',
      ['--yes'],
      ['--name is', '--tagline is', '--description is', '--url is', '--email or --issues is'],
    ],
    [
      'answers are invalid',
      [...FLAGS, '--url', 'http://x', '--pin', '#ffd400', '--locale', 'en_GB', '--yes'],
      ['--url "http://x" must', '--locale "en_GB" must', '--pin "#ffd400" must'],
    ],
    [
      'an option does not exist',
      ['--nmae', 'x', '--yes'],
      ['There is no option --nmae.', '`npm run init'],
    ],
    [
      'there is no terminal to ask questions in',
      FLAGS,
      ['There is no terminal to ask questions in.', 'Pass the answers as options'],
    ],
  ])('changes nothing and gives the reasons, one per line: %s', (_, args, lines) => {
    const before = snapshot();
    const { status, out, err } = init(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    const shown = err.split('\n');
    expect(shown).toHaveLength(lines.length);
    for (const [i, line] of lines.entries()) expect(shown[i]?.startsWith(line), line).toBe(true);
    expect(snapshot()).toEqual(before);
  });

  it('changes nothing on a board with another URL, unless forced', () => {
    expect(init(...FLAGS, '--yes').status).toBe(0);
    const before = snapshot();
    const again = init(...FLAGS, '--name', 'Another', '--yes');
    expect(again.status).toBe(2);
    expect(again.err).toMatch(/^content\/ is no longer the example board: .*\n.* --force/);
    expect(snapshot()).toEqual(before);
    expect(init(...FLAGS, '--name', 'Another', '--yes', '--force').status).toBe(0);
    expect(site()).toMatchObject({ name: 'Another' });
  });

  const addOwnPage = (text: string) => {
    mkdirSync(join(content, 'pages'), { recursive: true });
    mkdirSync(join(content, 'images'), { recursive: true });
    writeFileSync(join(content, 'pages/imprint.md'), `---\ntitle: Imprint\n---\n\n${text}\n`);
    writeFileSync(
      join(content, 'images/mark.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
    );
  };

  it('keeps pages and images next to the example, and removes those of a board of its own', () => {
    addOwnPage('We publish this board.');
    expect(init(...FLAGS, '--yes').status).toBe(0);
    expect(readdirSync(join(content, 'pages'))).toEqual(['imprint.md']);
    expect(readdirSync(join(content, 'images'))).toEqual(['mark.svg']);
    const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
    writeFileSync(
      join(content, 'site.yaml'),
      `${settings}logo: { file: mark.svg }\nlinks:\n  footer: [{ text: Imprint, url: /imprint/ }]\n`,
    );
    expect(run(process.execPath, [CHECK]).status).toBe(0);
    const forced = init(...FLAGS, '--yes', '--force');
    expect(forced).toMatchObject({ status: 0, err: '' });
    expect(forced.out).toContain('1 page, 1 image');
    expect(site()).toEqual(EXPECTED);
    expect(readdirSync(content)).not.toContain('pages');
    expect(readdirSync(content)).not.toContain('images');
  });

  it('explains that own pages need what it removes, and changes nothing', () => {
    addOwnPage('Our first posting: [an internship](/jobs/removed/).');
    const before = snapshot();
    const { status, err } = init(...FLAGS, '--yes');
    expect(status).toBe(2);
    expect(err).toContain('content/pages/imprint.md:5:');
    expect(err).toContain(
      'Your own pages and images stay. Correct them if they need what is removed',
    );
    expect(snapshot()).toEqual(before);
  });

  it('says that it recovered a board from an interrupted run', () => {
    mkdirSync(`${content}.init-new`);
    cpSync(join(content, 'site.yaml'), join(`${content}.init-new`, 'site.yaml'));
    mkdirSync(`${content}.init-old`);
    renameSync(join(content, 'postings'), join(`${content}.init-old`, 'postings'));
    const { status, out } = init(...FLAGS, '--yes');
    expect(status).toBe(0);
    expect(out).toContain('what an interrupted `npm run init` had left');
    expect(out).toMatch(/Removed: \d+ postings/);
    expect(readdirSync(root)).toEqual(['content']);
  });

  it('changes nothing if files are not committed, unless forced', () => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
    const git = (...args: string[]) => execFileSync('git', [...who, ...args], { cwd: root });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'The example');
    writeFileSync(join(content, 'postings/mine.md'), 'an hour of work');
    const before = snapshot();
    const refused = init(...FLAGS, '--yes');
    expect(refused.status).toBe(2);
    expect(refused.err).toMatch(
      /^Uncommitted changes would be lost:.*\?\? content\/postings\/mine\.md\n[^\n]*--force/s,
    );
    expect(snapshot()).toEqual(before);
    git('add', '-A');
    git('commit', '-qm', 'Mine');
    expect(init(...FLAGS, '--yes').status).toBe(0);
  });

  it('gives the project the name of the board, and removes what only Corkboard needs', () => {
    for (const name of ['README.md', 'package.json', 'package-lock.json', 'wrangler.jsonc']) {
      cpSync(path(name), join(root, name));
    }
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    writeFileSync(join(root, '.github/screenshot.png'), 'of the example');
    writeFileSync(join(root, '.github/workflows/test.yml'), 'on: push');
    writeFileSync(join(root, '.github/workflows/deploy.yml'), 'on: push');
    const { status, out } = init(...FLAGS, '--yes');
    expect(status).toBe(0);
    expect(out).toContain(
      'With the name of your board: README.md, package.json, package-lock.json, wrangler.jsonc, .github/screenshot.png.',
    );
    expect(out).toMatch(/^1\. Look at it: npm start$/m);
    expect(out).toContain('git init -b main && git add -A && git commit');
    expect(out).toContain('git remote add origin https://github.com/robots/emplois');
    const read = (name: string) => readFileSync(join(root, name), 'utf8');
    expect(read('README.md')).toMatch(/^# Travaux d’été: “robots” #1\n\nStages et premiers/);
    const { name, description, version } = JSON.parse(read('package.json')) as {
      [field: string]: string;
    };
    expect({ name, description }).toEqual({
      name: 'travaux-d-ete-robots-1',
      description: EXPECTED.description,
    });
    expect(version).toBe(
      (
        JSON.parse(readFileSync(path('package.json'), 'utf8')) as {
          version: string;
        }
      ).version,
    );
    const lock = JSON.parse(read('package-lock.json')) as {
      name: string;
      packages: Record<string, { name?: string }>;
    };
    expect([lock.name, lock.packages['']?.name]).toEqual([name, name]);
    expect(read('wrangler.jsonc')).toContain('"name": "travaux-d-ete-robots-1"');
    expect(readFileSync(join(root, '.github/screenshot.png')).subarray(1, 4).toString()).toBe(
      'PNG',
    );
    expect(readdirSync(join(root, '.github/workflows'))).toEqual(['deploy.yml']);
    expect(readdirSync(root).sort()).toEqual([
      ...['.github', 'README.md', 'content', 'package-lock.json', 'package.json'],
      'wrangler.jsonc',
    ]);
  });

  it('changes nothing in the project if the board is in another folder', () => {
    writeFileSync(join(root, 'package.json'), '{ "name": "corkboard" }');
    cpSync(content, join(root, 'elsewhere'), { recursive: true });
    const { status } = spawnSync(process.execPath, [INIT, ...FLAGS, '--yes'], {
      cwd: root,
      env: { ...plainEnvironment, BOARD_CONTENT: 'elsewhere' },
    });
    expect(status).toBe(0);
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toContain('"corkboard"');
  });

  it('lists its options', () => {
    const { status, out } = init('--help');
    expect(status).toBe(0);
    expect(out).toContain('--pin …');
  });
});

if (!hasPython) console.warn('Skipped: the terminal tests of npm run init need Python.');

describe.skipIf(!hasPython)('npm run init in a terminal', () => {
  /** Waits for each text and then types its answer. */
  function type(steps: readonly (readonly [string, string])[], ...args: string[]) {
    const command = ['python3', TERMINAL, JSON.stringify(steps), process.execPath, INIT, ...args];
    const [python = '', ...rest] = command;
    const { status, out } = run(python, rest);
    return { status, shown: out.replace(/\u001b\[[\d;?]*[a-zA-Z]/g, '') };
  }
  const ENTER = '\r';
  const CLEAR = '\u0015';
  const BREAK = '\u0003';
  const BEGINNING = [
    ['called', `${EXPECTED.name}${ENTER}`],
    ['tagline', `${EXPECTED.tagline}${ENTER}`],
    ['offer', `${EXPECTED.description}${ENTER}`],
  ] as const;

  it('asks for everything, asks again after an invalid answer, and writes the board', () => {
    const { status, shown } = type([
      ...BEGINNING,
      ['published', `emplois.robots.example${ENTER}`],
      ['must be', `${CLEAR}${EXPECTED.url}${ENTER}`],
      ['locale', `${EXPECTED.locale}${ENTER}`],
      ['repository', `${EXPECTED.repository}${ENTER}`],
      ['e-mail', `${EXPECTED.report.email}${ENTER}`],
      ['issues', ENTER],
      ['colour', `#ffd400${ENTER}`],
      ['nearest shade', `${CLEAR}${EXPECTED.colors.pin}${ENTER}`],
      ['Remove the example', ENTER],
    ]);
    expect(shown).toContain('No time zone is needed');
    expect(shown).toContain('content/ is now your own board.');
    expect(status).toBe(0);
    expect(site()).toEqual(EXPECTED);
    expect(run(process.execPath, [CHECK]).status).toBe(0);
  });

  it('uses the default if an answer is empty, and asks again if there is none', () => {
    const { status } = type([
      ['called', ENTER],
      ['enter a value', `Robots${ENTER}`],
      ...BEGINNING.slice(1),
      ['published', `${EXPECTED.url}${ENTER}`],
      ['locale', ENTER],
      ['repository', `https://github.com/robots/jobs${ENTER}`],
      ['e-mail', ENTER],
      ['issues', ENTER],
      ['colour', ENTER],
      ['Remove the example', 'y'],
    ]);
    expect(status).toBe(0);
    expect(site()).toEqual({
      name: 'Robots',
      tagline: EXPECTED.tagline,
      description: EXPECTED.description,
      url: EXPECTED.url,
      locale: 'en-GB',
      report: { issues: 'https://github.com/robots/jobs/issues/new' },
      repository: 'https://github.com/robots/jobs',
    });
  });

  it('asks only questions that the options do not answer', () => {
    const { status, shown } = type(
      [
        ['issues', ENTER],
        ['Remove the example', ENTER],
      ],
      ...FLAGS,
    );
    expect(status).toBe(0);
    expect(shown).not.toContain('called?');
    expect(site()).toEqual(EXPECTED);
  });

  it.each([
    ['in the middle', [...BEGINNING, ['published', BREAK]]],
    ['at the first question', [['called', BREAK]]],
  ] as const)('changes nothing if it is cancelled: %s', (_, steps) => {
    const before = snapshot();
    const { status, shown } = type(steps);
    expect(status).toBe(1);
    expect(shown).toContain('Nothing was changed.');
    expect(snapshot()).toEqual(before);
  });

  it.each([
    ['no', 'n'],
    ['to cancel', BREAK],
  ])('changes nothing if the last answer is %s', (_, key) => {
    const before = snapshot();
    const { status } = type(
      [
        ['issues', ENTER],
        ['Remove the example', key],
      ],
      ...FLAGS,
    );
    expect(status).toBe(1);
    expect(snapshot()).toEqual(before);
  });

  it('refuses invalid options before it asks anything', () => {
    const { status, shown } = type([], ...FLAGS, '--url', 'http://x');
    expect(status).toBe(2);
    expect(shown).toContain('--url "http://x" must be');
    expect(shown).not.toContain('issue');
  });
});
