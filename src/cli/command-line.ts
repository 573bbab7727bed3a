import { parseArgs, type ParseArgsConfig, type ParseArgsOptionsConfig } from 'node:util';
import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import { UserError } from '../lib/user-error.ts';

/** An option of a command, as `parseArgs` reads it, with its line in the help. */
type CommandOption = ParseArgsOptionsConfig[string] & {
  /** What the option does, as the rest of its line in the help. */
  help: string;
  /** What stands for its value in the help: `DATE`. */
  value?: string;
};

/** A command: what `--help` prints, and what can be typed after its name. */
export interface Command<Options extends Record<string, CommandOption>> {
  /** The name after `npm run`. */
  name: string;
  /** What it does, in a few sentences; each text is a paragraph. */
  about: readonly string[];
  /** What can be typed after `npm run <name> --`: `<id>… --reason filled`. */
  examples: readonly string[];
  options: Options;
  /** Options that somebody may expect, and why they do not exist. */
  notOffered?: Readonly<Record<string, string>>;
  /** Whether it takes arguments that are no options. */
  takesArguments?: boolean;
}

type Parsed<Options extends Record<string, CommandOption>> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/** In columns, for the paragraphs of the help. */
const HELP_WIDTH = 92;

/**
 * Reads what was typed after a command. `--help` prints the help and returns undefined.
 *
 * @throws UserError with every unknown option, or the first that is used wrongly
 */
export function readCommandLine<const Options extends Record<string, CommandOption>>(
  command: Command<Options>,
  args: readonly string[],
): Parsed<Options> | undefined {
  const ownArgs = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (ownArgs.includes('--help') || ownArgs.includes('-h')) {
    console.log(formatHelp(command));
    return undefined;
  }
  const known = Object.keys(command.options);
  const unknown = ownArgs
    .flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? [])
    .filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UserError(
      unknown
        .map((name) => command.notOffered?.[name] ?? describeUnknownOption(name, known))
        .join('\n'),
      helpHint(command.name),
    );
  }
  const config = { args: [...args], options: command.options, allowPositionals: true } as const;
  try {
    const parsed = parseArgs(config satisfies ParseArgsConfig) as Parsed<Options>;
    const [superfluous] = parsed.positionals;
    if (superfluous !== undefined && command.takesArguments !== true) {
      throw new UserError(`"${superfluous}" is not an option.`, helpHint(command.name));
    }
    return parsed;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new UserError(reason ?? String(error), helpHint(command.name));
  }
}

const helpHint = (name: string) => `\`npm run ${name} -- --help\` lists all options.`;

function describeUnknownOption(name: string, known: readonly string[]): string {
  const guess = findNearestSpelling(name, known);
  return guess === undefined
    ? `There is no option --${name}.`
    : `There is no option --${name}. Did you mean --${guess}?`;
}

/** The text of `--help`. */
export function formatHelp<Options extends Record<string, CommandOption>>(
  command: Command<Options>,
): string {
  const { name, about, examples, options } = command;
  const rows = [
    ...Object.entries(options).map(([option, { value, help }]) => [
      `--${option}${value === undefined ? '' : ` ${value}`}`,
      help,
    ]),
    ['--help', 'print this help'],
  ];
  const width = Math.max(...rows.map(([option = '']) => option.length));
  return [
    ...about.flatMap((paragraph) => [...wrap(paragraph, HELP_WIDTH), '']),
    ...examples.map((example) => `  npm run ${name}${example === '' ? '' : ` -- ${example}`}`),
    '',
    ...rows.flatMap(([option = '', help = '']) =>
      wrap(help, HELP_WIDTH - width - 4).map(
        (line, i) => `  ${(i === 0 ? option : '').padEnd(width)}  ${line}`,
      ),
    ),
  ].join('\n');
}

/** Breaks a text into lines of at most a number of columns, between words. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
