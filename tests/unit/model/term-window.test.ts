import { describe, expect, it } from 'vitest';
import { canBeOfTerm, impliesTerm } from '../../../src/model/term-window.ts';

describe('canBeOfTerm', () => {
  it.each([
    ['winter-2026', '2026-01-05', '2026-04-24'],
    ['winter-2026', '2025-11-24', undefined],
    ['winter-2026', '2026-12-07', '2027-02-26'],
    ['spring-2026', '2026-01-12', '2026-05-15'],
    ['spring-2026', '2026-03-30', '2026-06-12'],
    ['summer-2026', '2026-05-18', '2026-08-07'],
    ['summer-2026', '2026-06-15', '2026-09-18'],
    ['summer-2026', '2026-04-27', undefined],
    ['fall-2026', '2026-09-21', '2026-12-11'],
    ['fall-2026', '2026-08-17', '2027-01-15'],
    ['fall-2026', '2026-05-04', '2026-12-18'],
  ])('accepts for %s a session from %s to %s', (term, start, end) => {
    expect(canBeOfTerm({ start, end }, term)).toBe(true);
  });

  it.each([
    ['winter-2026', '2026-05-18', '2026-08-07'],
    ['winter-2026', '2026-09-21', '2026-12-11'],
    ['spring-2026', '2026-09-21', '2026-12-11'],
    ['summer-2026', '2025-05-18', '2025-08-07'],
    ['summer-2026', '2026-11-02', '2027-02-26'],
    ['fall-2026', '2026-02-02', '2026-05-15'],
    ['fall-2026', '2026-05-18', undefined],
    ['fall-2026', '2026-05-18', '2026-08-07'],
    ['fall-2026', '2026-06-15', '2026-09-04'],
    ['summer-2026', '2026-09-21', '2026-12-11'],
    ['summer-2026', '2026-01-12', '2026-05-15'],
  ])('rejects for %s a session from %s to %s', (term, start, end) => {
    expect(canBeOfTerm({ start, end }, term)).toBe(false);
  });
});

describe('impliesTerm', () => {
  it.each([
    ['summer-2026', '2026-05-18', true],
    ['summer-2026', '2026-08-17', false],
    ['fall-2026', '2026-09-21', true],
    ['fall-2026', '2025-09-21', false],
    ['winter-2026', '2026-01-05', true],
    ['winter-2026', '2026-12-07', true],
    ['spring-2026', '2026-01-12', true],
    ['spring-2026', '2026-06-15', false],
  ])('for %s and a start on %s returns %s', (term, start, says) => {
    expect(impliesTerm({ start }, term)).toBe(says);
  });
});
