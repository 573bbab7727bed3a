import { parseArgs } from 'node:util';
import { findNearestSpelling } from '../../lib/nearest-spelling.ts';
import { UserError } from '../../lib/user-error.ts';
import { QUESTIONS, normalizeAnswer, type Answers } from './questions.ts';

export interface Flags {
  answers: Answers;
  /** Asks nothing; fields without an answer are left out. */
  yes: boolean;
  /** Replaces content that is not the example or not committed, too. */
  force: boolean;
  help: boolean;
}

const SWITCHES = {
  yes: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Options that somebody may expect, and why they do not exist. */
const NOT_OFFERED: Readonly<Record<string, string>> = {
  'time-zone':
    'There is no time zone to set: pages show days, not times. Days are in UTC, and a deadline passes once it has passed everywhere on Earth.',
  'base-path': 'The path is not a setting of the board: set BASE_PATH for the build.',
};

/**
 * Reads the command line.
 *
 * @throws UserError with every unknown option, or the first that is used wrongly
 */
export function readFlags(args: readonly string[]): Flags {
  const known = [...QUESTIONS.map(({ name }) => name), ...Object.keys(SWITCHES)];
  const unknown = args
    .flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? [])
    .filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UserError(unknown.map((name) => describeUnknownFlag(name, known)).join('\n'));
  }
  const { help, yes, force, ...given } = parse(args);
  const answers: Answers = {};
  for (const { name } of QUESTIONS) {
    const answer = normalizeAnswer(given[name] ?? '');
    if (answer !== undefined) answers[name] = answer;
  }
  return { answers, yes, force, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...SWITCHES, ...createTextOptions() },
    }).values as Record<string, string | undefined> & Record<keyof typeof SWITCHES, boolean>;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new UserError(reason ?? String(error), '`npm run init -- --help` lists all options.');
  }
}

const createTextOptions = () =>
  Object.fromEntries(QUESTIONS.map(({ name }) => [name, { type: 'string' as const }]));

function describeUnknownFlag(name: string, known: readonly string[]): string {
  const guess = findNearestSpelling(name, known);
  return (
    NOT_OFFERED[name] ??
    `There is no option --${name}. ` +
      (guess === undefined
        ? '`npm run init -- --help` lists all options.'
        : `Did you mean --${guess}?`)
  );
}

/** The text of `--help`. */
export function getUsage(): string {
  const rows = [
    ...QUESTIONS.map(({ name, help, required }) => [
      `--${name} …`,
      required ? `${help} (required)` : help,
    ]),
    ['--yes', 'ask no questions'],
    ['--force', 'replace content that is not the example or not committed, too'],
  ];
  const width = Math.max(...rows.map(([flag = '']) => flag.length));
  return [
    'Replaces the example by a board of your own: removes its postings, guides, companies, places, skills',
    'and published ids, and writes content/site.yaml. Asks for every answer that is not given as an option.',
    '',
    '  npm run init',
    '  npm run init -- --name "Our Jobs" --tagline … --description … --url … --email … --yes',
    '',
    ...rows.map(([flag = '', help = '']) => `  ${flag.padEnd(width)}  ${help}`),
    '',
    'To use another folder than content/, set BOARD_CONTENT.',
  ].join('\n');
}
