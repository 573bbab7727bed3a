import { AstroError } from 'astro/errors';
import { UserError } from '../lib/user-error.ts';

/**
 * A user's mistake as Astro shows it: message and hint in the terminal and in the overlay of the
 * development server, without a stack. Any other error is returned as it is.
 */
export function toAstroError(error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  const shown = new AstroError(error.message, error.hint);
  // Astro prints a stack only if there is one, and ours would point at the check.
  shown.stack = '';
  return shown;
}

/** Runs the work of an integration's hook, and throws a user's mistake as an `AstroError`. */
export async function withAstroErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toAstroError(error);
  }
}
