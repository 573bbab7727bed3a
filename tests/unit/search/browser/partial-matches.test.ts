import { describe, expect, it } from 'vitest';
import { findPartialMatches } from '../../../../src/search/browser/partial-matches.ts';

const POSTINGS = 1000;
const getRarity = (postings: number) =>
  Math.log(1 + (POSTINGS - postings + 0.5) / (postings + 0.5));

/** A term of which the given postings have the word in the title, and others in the text. */
function term(rows: { title?: number[]; text?: number[] }, { filler = 0, required = false } = {}) {
  const { title = [], text = [] } = rows;
  const others = Array.from({ length: filler }, (_, i) => 500 + i);
  const rarity = getRarity(title.length + text.length + filler);
  const scores = new Map([
    ...[...text, ...others].map((row) => [row, rarity] as const),
    ...title.map((row) => [row, rarity * 10] as const),
  ]);
  return { scores, required };
}

const find = (...terms: ReturnType<typeof term>[]) => findPartialMatches(terms, getRarity);

describe('partial matches', () => {
  it('are the postings that have some terms, without those that have all', () => {
    expect(find(term({ text: [1, 2] }), term({ text: [2, 3] }))).toEqual([1, 3]);
  });

  it('come in the order of the number of their terms', () => {
    const found = find(
      term({ text: [1, 2] }),
      term({ text: [2, 3] }),
      term({ text: [4] }),
      term({ text: [] }),
    );
    expect(found[0]).toBe(2);
    expect(new Set(found.slice(1))).toEqual(new Set([1, 3, 4]));
  });

  it('have those first whose words are in the title', () => {
    expect(find(term({ text: [1], title: [2] }), term({ text: [3] }))).toEqual([2, 3, 1]);
  });

  it('may have one word in the title before two in the text only if that is much better', () => {
    const two = find(term({ text: [1, 9] }), term({ text: [1, 8] }), term({ title: [2] }));
    expect(two.slice(0, 2)).toEqual([2, 1]);
    const rare = find(
      term({ text: [1, 9] }),
      term({ text: [1, 8] }),
      term({ text: [2] }, { filler: 40 }),
    );
    expect(rare[0]).toBe(1);
  });

  it('have the rarest words first', () => {
    const found = find(term({ text: [1] }), term({ text: [2] }, { filler: 60 }));
    expect(found[0]).toBe(1);
  });

  it('leave out postings that only have a common word, if others have a rare one', () => {
    expect(find(term({ text: [1] }), term({ text: [2] }, { filler: 400 }))).toEqual([1]);
    expect(find(term({ text: [] }), term({ text: [2] }, { filler: 400 }))).toHaveLength(401);
  });

  it('leave them out even if all others have every term', () => {
    expect(find(term({ text: [1] }), term({ text: [1, 2] }, { filler: 400 }))).toEqual([]);
  });

  it('may have only common words if these are most of the words', () => {
    const common = term({ text: [1, 2] }, { filler: 900 });
    expect(find(term({ text: [1] }), common, common)).toContain(2);
  });

  it('have every required term', () => {
    const required = term({ text: [1] }, { required: true });
    expect(find(required, term({ text: [2] }))).toEqual([1]);
    expect(find(term({ text: [] }, { required: true }), term({ text: [2] }))).toEqual([]);
  });

  it('keep the order of the board if they match equally', () => {
    expect(find(term({ text: [7, 3, 5] }), term({ text: [] }))).toEqual([3, 5, 7]);
  });
});
