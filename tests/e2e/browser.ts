import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** What `findBrowser` needs to know about the system. Unit tests pass their own. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** The path of the Node executable that runs the tests. */
  node: string;
  exists(path: string): boolean;
  /** Whether a browser starts. It does not if libraries are missing. */
  starts(path: string): boolean;
  /** The path at which Playwright installs its own browser. */
  playwrightBrowser(): string;
  /** Runs a command, shows its output, and returns whether it succeeded. */
  run(command: string, args: string[]): boolean;
}

export interface Browser {
  executablePath: string;
  args: string[];
}

/** The path of Playwright's command-line script. */
const PLAYWRIGHT = fileURLToPath(import.meta.resolve('@playwright/test/cli'));

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const APPLICATIONS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Flags that turn off QUIC, first-run pages and the browser's own network requests. */
const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium for the tests: `CORKBOARD_BROWSER`, Playwright's own, or the system's. If there
 * is none, it installs Playwright's, or the system's package if that fails.
 *
 * @throws with instructions if no browser is found and none can be installed
 */
export function findBrowser(machine: Machine = thisMachine()): Browser {
  const configured = machine.env['CORKBOARD_BROWSER'];
  if (configured !== undefined && configured !== '' && !machine.exists(configured)) {
    throw new Error(`CORKBOARD_BROWSER names ${configured}, and there is no such file.`);
  }
  const executablePath =
    configured || installed(machine) || (install(machine) ? installed(machine) : undefined);
  if (executablePath === undefined) {
    throw new Error(
      [
        'The browser tests need Chromium or Chrome, and none could be found or installed.',
        'Do one of these and run the tests again:',
        '  npx playwright install chromium',
        '  sudo apt-get install chromium        (Debian; elsewhere the package of your system)',
        '  CORKBOARD_BROWSER=/path/to/chrome npm test',
      ].join('\n'),
    );
  }
  return { executablePath, args: machine.isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS };
}

function installed(machine: Machine): string | undefined {
  const onPath = (machine.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [machine.playwrightBrowser(), ...onPath, ...(APPLICATIONS[machine.platform] ?? [])].find(
    (path) => machine.exists(path) && machine.starts(path),
  );
}

function install(machine: Machine): boolean {
  console.log('No Chromium found; installing one for the browser tests.');
  if (machine.run(machine.node, [PLAYWRIGHT, 'install', 'chromium'])) return true;
  if (machine.platform !== 'linux') return false;
  const asRoot = (...command: string[]) => {
    const [first = '', ...rest] = machine.isRoot ? command : ['sudo', '-n', ...command];
    return machine.run(first, rest);
  };
  return (
    asRoot('apt-get', 'update') &&
    asRoot('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation')
  );
}

function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    node: process.execPath,
    exists: existsSync,
    // On other systems, `--version` opens a browser window.
    starts: (path) =>
      process.platform !== 'linux' ||
      spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0,
    playwrightBrowser: () => chromium.executablePath(),
    run: (command, args) =>
      spawnSync(command, args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  };
}
