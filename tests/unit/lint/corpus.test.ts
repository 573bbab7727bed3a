import { beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_RULE_IDS, severityOf, type RuleId } from '../../../src/model/rule.ts';
import { scoreCorpus, type Score } from '../../bench/check-corpus.ts';

/** `npm run check:score` says which postings it misses. */
const RECALL = 0.95;

describe('the corpus of small postings', () => {
  let postings = 0;
  let scores: Score[] = [];

  beforeAll(async () => {
    ({ postings, scores } = await scoreCorpus());
  });

  it('has several postings in which each rule must be found', () => {
    expect(postings).toBeGreaterThanOrEqual(150);
    const few = CONTENT_RULE_IDS.filter((id) => {
      const score = scores.find(({ rule }) => rule === id);
      return (score?.right ?? 0) + (score?.missed.length ?? 0) < 3;
    });
    expect(few).toEqual([]);
  });

  it('has no true fact called an error', () => {
    const errors = scores
      .filter(({ rule }) => severityOf(rule as RuleId) === 'error')
      .flatMap(({ wrong }) => wrong.map(({ id, rule, line }) => `${id}:${line} ${rule}`));
    expect(errors).toEqual([]);
  });

  it('has what is wrong found at its very line, by every rule', () => {
    const low = scores
      .filter(({ right, missed }) => right < RECALL * (right + missed.length))
      .map(({ rule, missed }) => [rule, ...missed.map(({ id }) => id)]);
    expect(low).toEqual([]);
  });
});
