import process from 'node:process';

/**
 * A mistake of the person who runs a command, with a message that tells what to do. Any other error
 * is a bug and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do about it, unless the message says it. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
    // The place in our code that found the mistake does not help whoever made it.
    this.stack = '';
  }
}

/**
 * Runs a command. A user's mistake is printed as a message, a bug with its stack; the exit status
 * is 2.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 2;
  }
}

/** An error as a terminal shows it. */
export function describeError(error: unknown): string {
  if (error instanceof UserError) {
    return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
  }
  if (!(error instanceof Error)) return String(error);
  if (isArgumentError(error)) return error.message;
  const stack = error.stack ?? error.message;
  return error.cause === undefined ? stack : `${stack}\nCaused by: ${describeError(error.cause)}`;
}

/** Whether `parseArgs` of `node:util` refused what was typed. */
function isArgumentError(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
