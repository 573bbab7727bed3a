import { describe, expect, it } from 'vitest';
import {
  averageAnswers,
  computeNdcg,
  gradeAnswer,
  type Grade,
} from '../../bench/relevance/metrics.ts';

describe('computeNdcg', () => {
  const all: Grade[] = [0, 3, 1, 0, 2];

  it('is 1 for the best order, and 0 without results', () => {
    expect(computeNdcg([3, 2, 1, 0, 0], all)).toBe(1);
    expect(computeNdcg([], all)).toBe(0);
  });

  it('discounts a result by the logarithm of its position, and weighs grades exponentially', () => {
    const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
    expect(computeNdcg([0, 3], all)).toBeCloseTo(7 / Math.log2(3) / ideal, 12);
  });

  it('ignores results after the tenth', () => {
    const zeros = Array.from({ length: 10 }, (): Grade => 0);
    expect(computeNdcg([...zeros, 3], all)).toBe(0);
  });

  it('compares with the best ten of all postings', () => {
    const ten = Array.from({ length: 10 }, (): Grade => 3);
    expect(computeNdcg(ten, [...ten, ...ten])).toBe(1);
  });

  it('refuses a need that no posting meets', () => {
    expect(() => computeNdcg([0], [0, 0])).toThrow('A need has to have a posting that meets it.');
  });
});

describe('gradeAnswer', () => {
  it('succeeds if the first result has at least grade 2', () => {
    expect(gradeAnswer([2, 0], [2, 0])).toMatchObject({ success: true, empty: false });
    expect(gradeAnswer([1, 3], [1, 3])).toMatchObject({ success: false, empty: false });
  });

  it('is empty and no success without results', () => {
    expect(gradeAnswer([], [3])).toEqual({ ndcg: 0, success: false, empty: true });
  });
});

describe('averageAnswers', () => {
  it('averages nDCG and counts shares', () => {
    const answers = [
      { ndcg: 1, success: true, empty: false },
      { ndcg: 0.5, success: false, empty: false },
      { ndcg: 0, success: false, empty: true },
      { ndcg: 0.5, success: true, empty: false },
    ];
    expect(averageAnswers(answers)).toEqual({ ndcg: 0.5, success: 0.5, empty: 0.25 });
  });
});
