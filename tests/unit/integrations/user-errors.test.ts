import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endOnUserError } from '../../../src/integrations/user-errors.ts';
import { UserError } from '../../../src/lib/user-error.ts';

class Ended extends Error {}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Ended();
  });
});
afterEach(() => vi.restoreAllMocks());

describe('an error in the hook of an integration', () => {
  it('ends the command with its message and hint, and no stack, if the user made a mistake', async () => {
    const fail = () => Promise.reject(new UserError('There is no folder.', 'Set BOARD_CONTENT.'));
    await expect(endOnUserError(fail)).rejects.toThrow(Ended);
    expect(vi.mocked(console.error).mock.calls).toEqual([
      ['There is no folder.\nSet BOARD_CONTENT.'],
    ]);
    expect(process.exit).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('is thrown, including its stack, if it is a bug', async () => {
    const bug = new TypeError('x is not a function');
    await expect(endOnUserError(() => Promise.reject(bug))).rejects.toBe(bug);
    expect(bug.stack).toContain('user-errors.test.ts');
    expect(process.exit).not.toHaveBeenCalled();
  });
});

describe('a hook without errors', () => {
  it('returns its result', async () => {
    await expect(endOnUserError(() => Promise.resolve(1))).resolves.toBe(1);
    expect(process.exit).not.toHaveBeenCalled();
  });
});
