import { describe, expect, it } from 'vitest';
import { combine, intersect, union, type Scores } from '../../../../src/search/browser/scores.ts';

const scores = (rows: Record<number, number>): Scores =>
  new Map(Object.entries(rows).map(([row, score]) => [Number(row), score]));
const show = (found: Scores) => Object.fromEntries(found);

describe('intersect', () => {
  it('keeps the postings that are in all scores, and adds their scores', () => {
    const [a, b] = [scores({ 1: 2, 2: 3, 3: 1 }), scores({ 2: 10, 3: 20, 4: 5 })];
    expect(show(intersect([a, b]))).toEqual({ 2: 13, 3: 21 });
  });

  it('finds nothing without scores', () => {
    expect(intersect([]).size).toBe(0);
  });
});

describe('union', () => {
  it('keeps all postings with their highest score', () => {
    expect(show(union([scores({ 1: 2, 2: 3 }), scores({}), scores({ 2: 1, 3: 4 })]))).toEqual({
      1: 2,
      2: 3,
      3: 4,
    });
  });

  it('finds nothing without scores', () => {
    expect(union([]).size).toBe(0);
  });
});

describe('combine', () => {
  /** Halved with each further posting. */
  const getRarity = (postings: number) => 2 ** (10 - postings);

  it('gives a posting the score of the way that counts most', () => {
    const exact = scores({ 1: getRarity(2), 2: getRarity(2) });
    const beginning = scores({ 2: getRarity(3), 3: getRarity(3), 4: getRarity(3) * 10 });
    const found = combine(
      [
        [exact, 1],
        [beginning, 0.5],
      ],
      getRarity,
    );
    const rarity = getRarity(4);
    expect(show(found)).toEqual({ 1: rarity, 2: rarity, 3: rarity / 2, 4: rarity * 5 });
  });

  it('does not prefer a form of a word because it is rare', () => {
    const exact = scores({ 1: getRarity(3), 2: getRarity(3), 3: getRarity(3) });
    const rare = scores({ 4: getRarity(1) });
    const found = combine(
      [
        [rare, 0.7],
        [exact, 1],
      ],
      getRarity,
    );
    expect(found.get(1)).toBeGreaterThan(found.get(4) ?? 0);
  });

  it('keeps the scores of a single way', () => {
    expect(
      show(
        combine(
          [
            [scores({ 1: 3 }), 1],
            [scores({}), 0.5],
          ],
          getRarity,
        ),
      ),
    ).toEqual({ 1: 3 });
    expect(combine([[scores({}), 1]], getRarity).size).toBe(0);
  });
});
