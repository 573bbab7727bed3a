import process from 'node:process';

/**
 * A mistake of the person who runs a command, in words that they can act on. Anything else that is thrown is a bug
 * and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do about it, where the message does not say so already. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
    // Whatever prints the error has nothing to gain from the place in our code that found the mistake.
    this.stack = '';
  }
}

/** Runs a command. A user's mistake is printed as its message, a bug with its stack; both end with exit status 2. */
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
  return isArgumentError(error) ? error.message : (error.stack ?? error.message);
}

/** Whether `parseArgs` of `node:util` refused what was typed. */
function isArgumentError(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
