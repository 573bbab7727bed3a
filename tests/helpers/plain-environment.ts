import process from 'node:process';

/** What `readEnvironment` takes from outside, and what else changes what a command does or prints. */
const OURS = new Set([
  'BASE_PATH',
  'BOARD_CONTENT',
  'BOARD_TODAY',
  'CI',
  'FORCE_COLOR',
  'GITHUB_ACTIONS',
  'HOST',
  'KEEP_DEPLOYS',
  'NO_COLOR',
  'SITE_URL',
]);

/** The environment of whoever runs the tests, without what would make a command of the board act otherwise. */
export const plainEnvironment: Readonly<NodeJS.ProcessEnv> = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !OURS.has(name)),
);
