import { describe, expect, it } from 'vitest';
import { mayNameField } from '../../../../../src/facts/fields-of-study/en/may-name-field.ts';
import { buildPostingContext } from '../../../../helpers/build-posting-context.ts';

const mayName = (field: string, text: string) =>
  mayNameField(field, buildPostingContext('', text).text.passages);

describe('mayNameField', () => {
  it.each([
    ['Mathematical Statistics', 'A background in statistical work'],
    ['Machine Learning', 'Some ML would help'],
    ['+ Physics', 'Physical work'],
  ])('finds %s in “%s”', (field, text) => {
    expect(mayName(field, text)).toBe(true);
  });

  it.each(['+', '+ x', '# +', '+ + &'])('reads any name: %j', (field) => {
    expect(mayName(field, 'You sell tickets.')).toBe(false);
  });
});
