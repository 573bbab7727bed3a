import { readCommandLine } from '../command-line.ts';
import { QUESTIONS, normalizeAnswer, type Answers } from './questions.ts';

/** What was typed after `npm run init`. */
export interface InitOptions {
  answers: Answers;
  /** Asks nothing; fields without an answer are left out. */
  yes: boolean;
  /** Replaces content that is not the example or not committed, too. */
  force: boolean;
}

const COMMAND = {
  name: 'init',
  about: [
    'Replaces the example by a board of your own: removes its postings, guides, companies, places, skills and published ids, and writes content/site.yaml. The introduction in README.md, its picture, and the names in package.json and wrangler.jsonc become those of your board. Pages and images that you added to the example stay.',
    'Asks for every answer that is not given as an option. To use another folder than content/, set BOARD_CONTENT; then only that folder is changed.',
  ],
  examples: ['', '--name "Our Jobs" --tagline … --description … --url … --email … --yes'],
  options: {
    ...Object.fromEntries(
      QUESTIONS.map(({ name, help, required }) => [
        name,
        { type: 'string' as const, value: '…', help: required ? `${help} (required)` : help },
      ]),
    ),
    yes: { type: 'boolean', help: 'ask no questions' },
    force: {
      type: 'boolean',
      help: 'replace content that is not the example or not committed, too; of a board of your own this also removes pages/ and images/, and from site.yaml logo, links and home',
    },
  },
  notOffered: {
    accent: '--accent is now --pin.',
    'time-zone':
      'There is no time zone to set: pages show days, not times. Days are in UTC, and a deadline passes once it has passed everywhere on Earth.',
    'base-path': 'The path is not a setting of the board: set BASE_PATH for the build.',
  },
} as const;

/**
 * Reads the command line. `--help` prints the help and returns undefined.
 *
 * @throws UserError with every unknown option, or the first that is used wrongly
 */
export function readInitOptions(args: readonly string[]): InitOptions | undefined {
  const parsed = readCommandLine(COMMAND, args);
  if (!parsed) return undefined;
  const given: Record<string, unknown> = parsed.values;
  const answers: Answers = {};
  for (const { name } of QUESTIONS) {
    const value = given[name];
    const answer = typeof value === 'string' ? normalizeAnswer(value) : undefined;
    if (answer !== undefined) answers[name] = answer;
  }
  return { answers, yes: given['yes'] === true, force: given['force'] === true };
}
