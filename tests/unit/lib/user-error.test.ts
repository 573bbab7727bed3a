import { describe, expect, it } from 'vitest';
import { plainError } from '../../../src/lib/user-error.ts';

describe('an error that is a message', () => {
  it('says it, and nothing of where in the code it came from', () => {
    const error = plainError('There is no content folder.');
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe('There is no content folder.');
    expect(error.stack).toBe('');
  });
});
