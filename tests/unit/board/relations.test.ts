import { describe, expect, it } from 'vitest';
import { createRelations } from '../../../src/board/relations.ts';
import { aBoard, entryOf, ids } from './a-board.ts';

const ml = {
  title: 'Machine Learning Intern',
  level: 'intern',
  skills: ['python', 'pytorch'],
  terms: ['fall-2026'],
} as const;
const like = (fields: object) => ({
  ...ml,
  skills: [...ml.skills],
  terms: [...ml.terms],
  ...fields,
});

const board = aBoard({
  'ml-a': like({ posted: '2026-03-30' }),
  'ml-b': like({ posted: '2026-03-29' }),
  'ml-c': like({ company: 'other-company', skills: ['python'] }),
  'ml-closed': like({ closed: { on: '2026-03-01', reason: 'filled' } }),
  welder: { title: 'Welder', skills: ['spark'], terms: ['summer-2026'], posted: '2026-03-28' },
  'only-closed': {
    title: 'Baker',
    company: 'other-company',
    closed: { on: '2026-03-01', reason: 'gone' },
    terms: ['summer-2026'],
  },
});
const relations = createRelations(board);
const entry = (id: string) => entryOf(board, id);

describe('more at the same company', () => {
  it('is its other live postings, the newest first', () => {
    expect(ids(relations.moreAt(entry('ml-b'), 5).entries)).toEqual(['ml-a', 'welder']);
  });

  it('says how many there are in all when it shows fewer', () => {
    const { entries, total } = relations.moreAt(entry('welder'), 1);
    expect(ids(entries)).toEqual(['ml-a']);
    expect(total).toBe(2);
  });

  it('shows as many as asked for, also when the posting itself is among the first', () => {
    expect(ids(relations.moreAt(entry('ml-a'), 2).entries)).toEqual(['ml-b', 'welder']);
  });

  it('is every live posting when the posting itself is closed', () => {
    const { entries, total } = relations.moreAt(entry('ml-closed'), 5);
    expect(ids(entries)).toEqual(['ml-a', 'ml-b', 'welder']);
    expect(total).toBe(3);
  });

  it('is nothing where the company has no other live posting', () => {
    expect(relations.moreAt(entry('ml-c'), 5)).toEqual({ entries: [], total: 0 });
  });
});

describe('similar postings', () => {
  const similar = (id: string, most = 5, except: string[] = []) =>
    ids(
      relations
        .similarTo(
          entry(id),
          most,
          except.map((one) => entry(one)),
        )
        .map((one) => one.entry),
    );

  it('are the live ones most alike, without the posting itself and without closed ones', () => {
    expect(similar('ml-a')).toEqual(['ml-b', 'ml-c']);
  });

  it('are never one with nothing in common', () => {
    expect(similar('welder')).toEqual([]);
  });

  it('are open ones for a closed posting too', () => {
    expect(similar('ml-closed')).toEqual(['ml-a', 'ml-b', 'ml-c']);
  });

  it('leave out those that the page already shows', () => {
    expect(similar('ml-a', 5, ['ml-b'])).toEqual(['ml-c']);
  });

  it('are no more than asked for', () => {
    expect(similar('ml-a', 1)).toEqual(['ml-b']);
  });

  it('are found by their level too, and stand by id when they are alike in the same measure', () => {
    const senior = (title: string) => ({ title, level: 'senior' }) as const;
    const seniors = aBoard({
      c: { ...senior('Cook'), places: ['west-town'] },
      b: { ...senior('Baker'), places: ['west-town'] },
      a: { ...senior('Archivist'), places: ['west-town'] },
    });
    const found = createRelations(seniors).similarTo(entryOf(seniors, 'b'), 5);
    expect(ids(found.map((one) => one.entry))).toEqual(['a', 'c']);
  });

  it('come with why they are similar', () => {
    const [first] = relations.similarTo(entry('ml-a'), 1);
    expect(first?.likenesses).toEqual(
      expect.arrayContaining([
        { kind: 'title', words: ['machine', 'learning'] },
        { kind: 'skills', ids: ['python', 'pytorch'] },
        { kind: 'terms', ids: ['fall-2026'] },
        { kind: 'level', id: 'intern' },
      ]),
    );
  });

  it('are found on a board with many more postings of the same kind', () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [
        `ml-${String(i).padStart(3, '0')}`,
        like({ posted: '2026-03-30' }),
      ]),
    );
    const many = aBoard(crowd);
    const found = createRelations(many).similarTo(entryOf(many, 'ml-199'), 4);
    expect(found).toHaveLength(4);
    expect(ids(found.map((one) => one.entry))).not.toContain('ml-199');
  });
});

describe('related searches', () => {
  const related = (id: string, most = 10) =>
    relations.related(entry(id), most).map((value) => `${value.way}/${value.id}`);

  it('lead to values under which there are other live postings', () => {
    expect(related('ml-a')).toEqual(
      expect.arrayContaining(['terms/fall-2026', 'skills/python', 'skills/pytorch']),
    );
  });

  it('do not lead where this posting stands alone', () => {
    // The only other posting for its term is closed, and nobody else names its skill.
    expect(related('welder')).toEqual([]);
  });

  it('lead a closed posting’s reader to what is live', () => {
    expect(related('only-closed')).toEqual(['terms/summer-2026']);
  });

  it('are no more than asked for', () => {
    expect(related('ml-a', 2)).toHaveLength(2);
  });
});
