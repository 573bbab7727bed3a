import { AstroError } from 'astro/errors';
import { describe, expect, it } from 'vitest';
import { toAstroError, withAstroErrors } from '../../../src/integrations/astro-error.ts';
import { UserError } from '../../../src/lib/user-error.ts';

describe('an error of an integration', () => {
  it('is an AstroError with message and hint, and no stack, if the user made a mistake', () => {
    const error = toAstroError(new UserError('There is no folder.', 'Set BOARD_CONTENT.'));
    expect(error).toBeInstanceOf(AstroError);
    expect(error).toMatchObject({
      message: 'There is no folder.',
      hint: 'Set BOARD_CONTENT.',
      stack: '',
    });
  });

  it('is unchanged, including its stack, if it is a bug', () => {
    const bug = new TypeError('x is not a function');
    expect(toAstroError(bug)).toBe(bug);
    expect(bug.stack).toContain('astro-error.test.ts');
  });

  it('is thrown if the work of a hook fails', async () => {
    const fail = () => Promise.reject(new UserError('There is no folder.'));
    await expect(withAstroErrors(fail)).rejects.toBeInstanceOf(AstroError);
    await expect(withAstroErrors(() => Promise.resolve(1))).resolves.toBe(1);
  });
});
