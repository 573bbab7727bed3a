import { describe, expect, it } from 'vitest';
import { idSchema, isId } from '../../../src/model/id.ts';

describe('an id', () => {
  it.each([
    'a',
    '7',
    'machine-learning-intern',
    'pinterest-ml-intern-fall-2026-toronto',
    '3p-measurement',
    'a'.repeat(80),
  ])('can be %s', (id) => {
    expect(isId(id)).toBe(true);
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['Intern', 'capitals'],
    ['ml_intern', 'underscores'],
    ['ml intern', 'spaces'],
    ['ml.intern', 'dots'],
    ['ml/intern', 'slashes'],
    ['..', 'a path'],
    ['-intern', 'a hyphen at the beginning'],
    ['intern-', 'a hyphen at the end'],
    ['ml--intern', 'two hyphens in a row'],
    ['zürich', 'other letters than ASCII'],
    ['ſchool', 'a letter that only looks like one'],
    ['intern\n', 'a line break at the end'],
    ['a'.repeat(81), 'more than 80 characters'],
  ])('cannot be %j: it contains %s', (id) => {
    expect(isId(id)).toBe(false);
    expect(idSchema.safeParse(id).success).toBe(false);
  });
});
