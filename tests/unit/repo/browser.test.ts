import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, type Machine } from '../../e2e/browser.ts';

const NAMED = join('/opt', 'named', 'chrome');
const PLAYWRIGHT = join('/home', 'user', '.cache', 'ms-playwright', 'chrome');
const FIRST = join('/usr', 'local', 'bin');
const SECOND = join('/usr', 'bin');
const NODE = join('/opt', 'node', 'bin', 'node');
/** Playwright’s command line, run by the Node that runs the tests, as there may be no other. */
const INSTALL = new RegExp(`^${NODE} \\S*playwright\\S* install chromium$`);

/** Creates a machine with the given files. `ran` lists the commands that are run on it. */
function machine({
  files = [],
  installs = () => [],
  ...rest
}: Partial<Omit<Machine, 'exists' | 'run' | 'playwrightBrowser'>> & {
  files?: string[];
  /** Returns the files that a command creates; undefined if it fails. */
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
    ['the one named by CORKBOARD_BROWSER, before any other', { CORKBOARD_BROWSER: NAMED }, NAMED],
    ['the one of Playwright, before those of the system', {}, PLAYWRIGHT],
    ['the one of Playwright if CORKBOARD_BROWSER is empty', { CORKBOARD_BROWSER: '' }, PLAYWRIGHT],
  ])('is %s', (_, env, expected) => {
    const { machine: here, ran } = machine({
      env: { PATH: SECOND, ...env },
      files: [NAMED, PLAYWRIGHT, join(SECOND, 'chromium')],
    });
    expect(findBrowser(here).executablePath).toBe(expected);
    expect(ran).toEqual([]);
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'])(
    'is the %s of the system if Playwright has none',
    (command) => {
      const { machine: here, ran } = machine({ files: [join(SECOND, command)] });
      expect(findBrowser(here).executablePath).toBe(join(SECOND, command));
      expect(ran).toEqual([]);
    },
  );

  it('is the first one on the path', () => {
    const { machine: here } = machine({
      files: [join(SECOND, 'chromium'), join(FIRST, 'google-chrome')],
    });
    expect(findBrowser(here).executablePath).toBe(join(FIRST, 'google-chrome'));
  });

  it('is not taken from the working directory if the path is empty', () => {
    const { machine: here } = machine({ env: { PATH: '' }, files: ['chromium'], installs: fails });
    expect(() => findBrowser(here)).toThrow('need Chromium');
  });

  it.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('is the application in its usual folder on %s', (platform, path) => {
    const { machine: here } = machine({ platform, env: {}, files: [path] });
    expect(findBrowser(here).executablePath).toBe(path);
  });
});

describe('a browser that does not start', () => {
  const ON_PATH = join(FIRST, 'chromium');
  const SYSTEM = join(SECOND, 'chromium');

  it.each([
    ['the one of Playwright', [PLAYWRIGHT], ON_PATH],
    ['the one of Playwright and the first on the path', [PLAYWRIGHT, ON_PATH], SYSTEM],
  ])('is skipped for one that does: %s', (_, broken, expected) => {
    const { machine: here, ran } = machine({
      files: [PLAYWRIGHT, ON_PATH, SYSTEM],
      starts: (path) => !broken.includes(path),
    });
    expect(findBrowser(here).executablePath).toBe(expected);
    expect(ran).toEqual([]);
  });

  it('does not prevent the installation of one that does', () => {
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

describe('a browser named by CORKBOARD_BROWSER', () => {
  it('must exist, and is not replaced by another one', () => {
    const { machine: here, ran } = machine({
      env: { PATH: SECOND, CORKBOARD_BROWSER: NAMED },
      files: [PLAYWRIGHT, join(SECOND, 'chromium')],
    });
    expect(() => findBrowser(here)).toThrow('CORKBOARD_BROWSER');
    expect(() => findBrowser(here)).toThrow(NAMED);
    expect(ran).toEqual([]);
  });
});

describe('without a browser', () => {
  it('the one of Playwright is installed', () => {
    const { machine: here, ran } = machine({
      installs: (line) => (INSTALL.test(line) ? [PLAYWRIGHT] : undefined),
    });
    expect(findBrowser(here).executablePath).toBe(PLAYWRIGHT);
    expect(ran).toHaveLength(1);
  });

  it.each([
    [true, /^apt-get install\b.*\bchromium\b/],
    [false, /^sudo -n apt-get install\b.*\bchromium\b/],
  ])(
    'the system package is installed without prompts if Playwright fails (as root: %s)',
    (isRoot, command) => {
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
    },
  );

  it.each(['darwin', 'win32'] as const)('no package manager is called on %s', (platform) => {
    const { machine: here, ran } = machine({ platform, installs: fails });
    expect(() => findBrowser(here)).toThrow('need Chromium');
    expect(ran).toHaveLength(1);
    expect(ran[0]).toMatch(INSTALL);
  });

  it.each([
    ['if nothing can be installed', fails],
    ['if an installation succeeds without creating the browser', () => []],
  ])('the error lists what to do: %s', (_, installs) => {
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

describe('the arguments of the browser', () => {
  const args = (isRoot: boolean) =>
    findBrowser(machine({ isRoot, files: [PLAYWRIGHT] }).machine).args;

  it('disable the sandbox only for root, which cannot use it', () => {
    expect(args(true)).toContain('--no-sandbox');
    expect(args(false)).not.toContain('--no-sandbox');
    expect(args(true)).toEqual(expect.arrayContaining(args(false)));
  });

  it('disable network traffic that no page requests', () => {
    expect(args(false)).toEqual(
      expect.arrayContaining(['--disable-background-networking', '--disable-component-update']),
    );
  });

  it('do not depend on earlier calls', () => {
    args(true);
    expect(args(false)).not.toContain('--no-sandbox');
  });
});
