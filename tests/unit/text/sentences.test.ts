import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['two', 'We pay $30. You start in May.', ['We pay $30.', 'You start in May.']],
    ['questions and calls', 'Are you ready? Good! Go on.', ['Are you ready?', 'Good!', 'Go on.']],
    ['in quotes', 'He said “Come.” She came.', ['He said “Come.”', 'She came.']],
    ['that begin with a number', 'It lasts. 12 weeks pass.', ['It lasts.', '12 weeks pass.']],
    ['over two lines', 'It goes\non. It ends.', ['It goes\non.', 'It ends.']],
    ['labels on lines of their own', 'Pay: $30\nPlace: Rome', ['Pay: $30', 'Place: Rome']],
    ['a label at the end', 'You ask\nDesired skills:', ['You ask', 'Desired skills:']],
  ])('separates %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    'You need a Ph.D. or an M.S. in physics.',
    'It is in the U.S. and pays £30 p.a. at least.',
    'Tools, e.g. Python, i.e. the language, vs. Ruby.',
    'Ask Dr. Fixture of Fixture Inc. for it.',
    'Pay is $58.17 an hour, version 3.10 of it.',
    'J. Fixture reads it',
  ])('does not split at a full stop within a sentence: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each(['', ' ', '\n\n'])('finds no sentences in %j', (text) => {
    expect(split(text)).toEqual([]);
  });

  it.each(['.', '. ', '?! ', '.\n', '"', ') ', 'A: ', '\nA', '\n        '])(
    'accepts a megabyte of %j',
    (unit) => {
      expect(() => splitSentences(unit.repeat(1_000_000 / unit.length))).not.toThrow();
    },
  );
});
