import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../../src/lint/registry.ts';
import { severityOf } from '../../../src/lint/rule.ts';
import { scoreCorpus, type Score } from '../../bench/check-corpus.ts';

/** `npm run check:score` lists missed postings. */
const MIN_RECALL = 0.95;

describe('the test corpus', () => {
  let postings = 0;
  let scores: Score[] = [];

  beforeAll(async () => {
    ({ postings, scores } = await scoreCorpus());
  });

  it('has at least three postings for each rule', () => {
    expect(postings).toBeGreaterThanOrEqual(150);
    const ignorable = RULES.filter(({ kind }) => kind !== 'structural').map(({ id }) => id);
    const few = ignorable.filter((id) => {
      const score = scores.find(({ rule }) => rule === id);
      return (score?.right ?? 0) + (score?.missed.length ?? 0) < 3;
    });
    expect(few).toEqual([]);
  });

  it('causes no false errors', () => {
    const isError = new Set(
      RULES.filter((rule) => severityOf(rule) === 'error').map(({ id }) => id),
    );
    const errors = scores
      .filter(({ rule }) => isError.has(rule))
      .flatMap(({ wrong }) => wrong.map(({ id, rule, line }) => `${id}:${line} ${rule}`));
    expect(errors).toEqual([]);
  });

  it('reaches the minimum recall for every rule', () => {
    const low = scores
      .filter(({ right, missed }) => right < MIN_RECALL * (right + missed.length))
      .map(({ rule, missed }) => [rule, ...missed.map(({ id }) => id)]);
    expect(low).toEqual([]);
  });
});
