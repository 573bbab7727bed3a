import process from 'node:process';
import { describeError, UserError } from '../lib/user-error.ts';

/**
 * Runs the work of an integration's hook. A user's mistake is printed, and ends the command with
 * status 1; Astro would call it an unhandled error. Any other error is a bug, which Astro shows
 * with its stack.
 */
export async function endOnUserError<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(describeError(error));
    process.exit(1);
  }
}
