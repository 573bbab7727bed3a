import process from 'node:process';

/** Variables that `readEnvironment` reads, and others that change the output of a command. */
const IGNORED = new Set([
  'BASE_PATH',
  'BOARD_CONTENT',
  'BOARD_PUBLIC',
  'BOARD_TODAY',
  'CI',
  'FORCE_COLOR',
  'GITHUB_ACTIONS',
  'HOST',
  'KEEP_DEPLOYS',
  'NEW_IDS',
  'NO_COLOR',
  'SITE_URL',
]);

/** The environment of the test run, without variables that change what a command does. */
export const plainEnvironment: Readonly<NodeJS.ProcessEnv> = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !IGNORED.has(name)),
);
