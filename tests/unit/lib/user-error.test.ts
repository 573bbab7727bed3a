import { describe, expect, it } from 'vitest';
import { describeError, UserError } from '../../../src/lib/user-error.ts';

describe('an error as a terminal shows it', () => {
  it('is the message alone for a mistake of the user', () => {
    expect(describeError(new UserError('There is no content folder.'))).toBe(
      'There is no content folder.',
    );
  });

  it('gives the hint below the message', () => {
    const error = new UserError('There is no content folder.', 'Set BOARD_CONTENT.');
    expect(describeError(error)).toBe('There is no content folder.\nSet BOARD_CONTENT.');
  });

  it('keeps the stack of a bug', () => {
    expect(describeError(new TypeError('x is not a function'))).toMatch(
      /^TypeError: x is not a function\n +at .*user-error\.test\.ts/,
    );
  });

  it('shows what is thrown without being an error', () => {
    expect(describeError('lost')).toBe('lost');
  });
});
