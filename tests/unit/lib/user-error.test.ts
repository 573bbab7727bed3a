import { describe, expect, it } from 'vitest';
import { describeError, UserError } from '../../../src/lib/user-error.ts';

describe('describeError', () => {
  it('returns only the message of a user error', () => {
    expect(describeError(new UserError('There is no content folder.'))).toBe(
      'There is no content folder.',
    );
  });

  it('adds the hint below the message', () => {
    const error = new UserError('There is no content folder.', 'Set BOARD_CONTENT.');
    expect(describeError(error)).toBe('There is no content folder.\nSet BOARD_CONTENT.');
  });

  it('includes the stack trace of any other error', () => {
    expect(describeError(new TypeError('x is not a function'))).toMatch(
      /^TypeError: x is not a function\n +at .*user-error\.test\.ts/,
    );
  });

  it('returns a thrown value that is not an error as text', () => {
    expect(describeError('lost')).toBe('lost');
  });
});
