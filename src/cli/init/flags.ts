import { parseArgs } from 'node:util';
import { findNearestSpelling } from '../../lib/nearest-spelling.ts';
import { UserError } from '../../lib/user-error.ts';
import { QUESTIONS, tidyAnswer, type Answers } from './questions.ts';

export interface Flags {
  answers: Answers;
  /** Nothing is asked: what is not given is left out. */
  yes: boolean;
  /** Also content that is not the example, or that is not committed. */
  force: boolean;
  help: boolean;
}

const SWITCHES = {
  yes: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Options that somebody may look for here, and why they are not. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'time-zone':
    'There is no time zone to set: a page names days and no times, a day is a day of UTC, and a deadline is over when it is over everywhere on Earth.',
  'base-path':
    'The path under which a board lies is not its own to know: give BASE_PATH to the build.',
};

/**
 * Reads the command line.
 *
 * @throws with every option that does not exist, or the first that is not used as it can be
 */
export function readFlags(args: readonly string[]): Flags {
  const known = [...QUESTIONS.map(({ name }) => name), ...Object.keys(SWITCHES)];
  const unknown = args
    .flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? [])
    .filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UserError(unknown.map((name) => unknownFlag(name, known)).join('\n'));
  }
  const { help, yes, force, ...given } = parse(args);
  const answers: Answers = {};
  for (const { name } of QUESTIONS) {
    const answer = tidyAnswer(given[name] ?? '');
    if (answer !== undefined) answers[name] = answer;
  }
  return { answers, yes, force, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...SWITCHES, ...textOptions() },
    }).values as Record<string, string | undefined> & Record<keyof typeof SWITCHES, boolean>;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new UserError(`${reason} \`npm run init -- --help\` lists all options.`);
  }
}

const textOptions = () =>
  Object.fromEntries(QUESTIONS.map(({ name }) => [name, { type: 'string' as const }]));

function unknownFlag(name: string, known: readonly string[]): string {
  const guess = findNearestSpelling(name, known);
  return (
    NOT_ASKED[name] ??
    `There is no option --${name}. ` +
      (guess === undefined
        ? '`npm run init -- --help` lists all there are.'
        : `Perhaps --${guess} was meant.`)
  );
}

/** What `--help` says. */
export function usage(): string {
  const rows = [
    ...QUESTIONS.map(({ name, says, needed }) => [
      `--${name} …`,
      needed ? `${says} (needed)` : says,
    ]),
    ['--yes', 'ask nothing, and do it'],
    ['--force', 'also where the content is not the example, or is not committed'],
  ];
  const width = Math.max(...rows.map(([flag = '']) => flag.length));
  return [
    'Makes the example board a board of your own: removes its postings, guides, companies, places, skills',
    'and published ids, and writes content/site.yaml. What is not given as an option is asked.',
    '',
    '  npm run init',
    '  npm run init -- --name "Our Jobs" --tagline … --description … --url … --email … --yes',
    '',
    ...rows.map(([flag = '', says = '']) => `  ${flag.padEnd(width)}  ${says}`),
    '',
    'BOARD_CONTENT names another folder than content/.',
  ].join('\n');
}
