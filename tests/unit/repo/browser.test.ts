import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, type Machine } from '../../e2e/browser.ts';

const NAMED = join('/opt', 'named', 'chrome');
const PLAYWRIGHT = join('/home', 'keeper', '.cache', 'ms-playwright', 'chrome');
const FIRST = join('/usr', 'local', 'bin');
const SECOND = join('/usr', 'bin');
const NODE = join('/opt', 'node', 'bin', 'node');
/** Playwright’s command line, run by the Node that runs the tests: there may be no other. */
const INSTALL = new RegExp(`^${NODE} \\S*playwright\\S* install chromium$`);

/** A machine with the given files; what is run on it is recorded, and installs what `installs` says. */
function machine({
  files = [],
  installs = () => [],
  ...rest
}: Partial<Omit<Machine, 'exists' | 'run' | 'playwrightBrowser'>> & {
  files?: string[];
  /** The files that a command leaves behind; undefined when it fails. */
  installs?: (commandLine: string) => string[] | undefined;
} = {}) {
  const present = new Set(files);
  const ran: string[] = [];
  const made: Machine = {
    env: { PATH: [FIRST, SECOND].join(delimiter) },
    platform: 'linux',
    isRoot: false,
    node: NODE,
    exists: (path) => present.has(path),
    starts: () => true,
    playwrightBrowser: () => PLAYWRIGHT,
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const left = installs(line);
      for (const file of left ?? []) present.add(file);
      return left !== undefined;
    },
    ...rest,
  };
  return { machine: made, ran };
}

const fails = () => undefined;

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

describe('the browser of the tests', () => {
  it.each([
    ['the one that CORKBOARD_BROWSER names, before any other', { CORKBOARD_BROWSER: NAMED }, NAMED],
    ['Playwright’s own, before those of the system', {}, PLAYWRIGHT],
    ['Playwright’s own when CORKBOARD_BROWSER is empty', { CORKBOARD_BROWSER: '' }, PLAYWRIGHT],
  ])('is %s', (_, env, expected) => {
    const { machine: here, ran } = machine({
      env: { PATH: SECOND, ...env },
      files: [NAMED, PLAYWRIGHT, join(SECOND, 'chromium')],
    });
    expect(findBrowser(here).executablePath).toBe(expected);
    expect(ran).toEqual([]);
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'])(
    'is the system’s %s where Playwright has none',
    (command) => {
      const { machine: here, ran } = machine({ files: [join(SECOND, command)] });
      expect(findBrowser(here).executablePath).toBe(join(SECOND, command));
      expect(ran).toEqual([]);
    },
  );

  it('is the first on the path', () => {
    const { machine: here } = machine({
      files: [join(SECOND, 'chromium'), join(FIRST, 'google-chrome')],
    });
    expect(findBrowser(here).executablePath).toBe(join(FIRST, 'google-chrome'));
  });

  it('is not looked for in the working directory when the path is empty', () => {
    const { machine: here } = machine({ env: { PATH: '' }, files: ['chromium'], installs: fails });
    expect(() => findBrowser(here)).toThrow('need Chromium');
  });

  it.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('is the application where %s keeps it', (platform, path) => {
    const { machine: here } = machine({ platform, env: {}, files: [path] });
    expect(findBrowser(here).executablePath).toBe(path);
  });
});

describe('a browser that is there but does not start', () => {
  const ON_PATH = join(FIRST, 'chromium');
  const SYSTEM = join(SECOND, 'chromium');

  it.each([
    ['Playwright’s own', [PLAYWRIGHT], ON_PATH],
    ['Playwright’s own and the first on the path', [PLAYWRIGHT, ON_PATH], SYSTEM],
  ])('is passed over for one that does: %s', (_, broken, expected) => {
    const { machine: here, ran } = machine({
      files: [PLAYWRIGHT, ON_PATH, SYSTEM],
      starts: (path) => !broken.includes(path),
    });
    expect(findBrowser(here).executablePath).toBe(expected);
    expect(ran).toEqual([]);
  });

  it('is no reason not to install one that does', () => {
    const { machine: here } = machine({
      files: [PLAYWRIGHT],
      starts: (path) => path !== PLAYWRIGHT,
      installs: (line) => {
        if (!line.includes('apt-get')) return undefined;
        return / install /.test(line) ? [SYSTEM] : [];
      },
    });
    expect(findBrowser(here).executablePath).toBe(SYSTEM);
  });
});

describe('a browser that CORKBOARD_BROWSER names', () => {
  it('must exist; nothing else is taken or installed in its place', () => {
    const { machine: here, ran } = machine({
      env: { PATH: SECOND, CORKBOARD_BROWSER: NAMED },
      files: [PLAYWRIGHT, join(SECOND, 'chromium')],
    });
    expect(() => findBrowser(here)).toThrow('CORKBOARD_BROWSER');
    expect(() => findBrowser(here)).toThrow(NAMED);
    expect(ran).toEqual([]);
  });
});

describe('where there is no browser', () => {
  it('Playwright’s own is installed', () => {
    const { machine: here, ran } = machine({
      installs: (line) => (INSTALL.test(line) ? [PLAYWRIGHT] : undefined),
    });
    expect(findBrowser(here).executablePath).toBe(PLAYWRIGHT);
    expect(ran).toHaveLength(1);
  });

  it.each([
    [true, /^apt-get install\b.*\bchromium\b/],
    [false, /^sudo -n apt-get install\b.*\bchromium\b/],
  ])('or else the package of the system (as root: %s), without a question', (isRoot, command) => {
    const { machine: here, ran } = machine({
      isRoot,
      installs: (line) => {
        if (line.includes('playwright')) return undefined;
        return / install /.test(line) ? [join(SECOND, 'chromium')] : [];
      },
    });
    expect(findBrowser(here).executablePath).toBe(join(SECOND, 'chromium'));
    expect(ran.at(-1)).toMatch(command);
    expect(ran.at(-1)).toMatch(/ (?:--yes|-y) /);
    expect(ran.slice(1).every((line) => line.startsWith('sudo') === !isRoot)).toBe(true);
  });

  it.each(['darwin', 'win32'] as const)('no package manager is called on %s', (platform) => {
    const { machine: here, ran } = machine({ platform, installs: fails });
    expect(() => findBrowser(here)).toThrow('need Chromium');
    expect(ran).toHaveLength(1);
    expect(ran[0]).toMatch(INSTALL);
  });

  it.each([
    ['when nothing can be installed', fails],
    ['when an install succeeds and leaves nothing', () => []],
  ])('and none can be had, the error says what to do: %s', (_, installs) => {
    const { machine: here } = machine({ installs });
    for (const part of [
      'could be found or installed',
      'npx playwright install chromium',
      'apt-get install chromium',
      'CORKBOARD_BROWSER=',
    ]) {
      expect(() => findBrowser(here)).toThrow(part);
    }
  });
});

describe('how the browser is started', () => {
  const args = (isRoot: boolean) =>
    findBrowser(machine({ isRoot, files: [PLAYWRIGHT] }).machine).args;

  it('is without its sandbox for root, who cannot have one, and for nobody else', () => {
    expect(args(true)).toContain('--no-sandbox');
    expect(args(false)).not.toContain('--no-sandbox');
    expect(args(true)).toEqual(expect.arrayContaining(args(false)));
  });

  it('is without the traffic that a browser makes by itself', () => {
    expect(args(false)).toEqual(
      expect.arrayContaining(['--disable-background-networking', '--disable-component-update']),
    );
  });

  it('is not changed by having been asked for before', () => {
    args(true);
    expect(args(false)).not.toContain('--no-sandbox');
  });
});
