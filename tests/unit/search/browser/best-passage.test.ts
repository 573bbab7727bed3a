import { describe, expect, it } from 'vitest';
import {
  findBestPassage,
  highlight,
  type Piece,
} from '../../../../src/search/browser/best-passage.ts';

import { splitWords } from '../../../../src/search/tokens.ts';
import { createRandom } from '../../../helpers/seeded-random.ts';
import { parse } from '../../../helpers/show-query.ts';

/** Joins pieces into one text, with brackets around the marked ones. */
const shown = (pieces: readonly Piece[] | undefined) =>
  pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** The passage of a text of one section. */
const passage = (lines: readonly string[], query: string, title = '') =>
  passageOf([lines.join('\n')], query, title);
const passageOf = (sections: readonly string[], query: string, title = '') =>
  shown(findBestPassage(sections, title, parse(query)));

/** The given number of words that no query contains. */
const filler = (count: number) => Array.from({ length: count }, (_, i) => `filler${i}`).join(' ');

describe('highlight', () => {
  it.each([
    ['Machine Learning Intern', 'intern learn', 'Machine [Learning] [Intern]'],
    ['C++, C# or C', 'c#', 'C++, [C#] or C'],
    ['A Ph.D. student', 'phd', 'A [Ph.D.] student'],
    ['$12,100 a month', '12100', '$[12,100] a month'],
    ['Part-time', 'part time', '[Part]-[time]'],
    ['Fullstack developer', 'full stack', '[Fullstack] developer'],
    ['“naïve”', 'naive', '“[naïve]”'],
    ['机器学习', '学习', '机器[学][习]'],
    ['مهندس تعلم', 'تعلم', 'مهندس [تعلم]'],
    ['👩‍💻 dev 🚀', 'dev', '👩‍💻 [dev] 🚀'],
    ['<img src=x onerror=alert(1)>', 'onerror', '<img src=x [onerror]=alert(1)>'],
    ['__proto__', 'constructor', '__proto__'],
    ['Nothing of it', 'python', 'Nothing of it'],
    ['Nothing asked', '', 'Nothing asked'],
    ['', 'python', ''],
  ])('marks in %j the matches of %j: %j', (text, query, marked) => {
    expect(shown(highlight(text, parse(query)))).toBe(marked);
  });

  it('returns the entire text, in pieces that are never empty', () => {
    const chance = createRandom(13);
    const pieces = [
      'C++',
      ' ',
      '“',
      'naïve',
      '12,100',
      '$',
      '\n',
      '研',
      '🚀',
      '.NET',
      'Ph.D.',
      '-',
      '\u00a0',
    ] as const;
    for (let round = 0; round < 1000; round += 1) {
      const text = chance.many(pieces, chance.below(20)).join('');
      const marked = highlight(text, parse(chance.many(pieces, 3).join(' ')));
      expect(textOf(marked)).toBe(text);
      expect(marked.every((piece) => piece.text !== '')).toBe(true);
    }
  });
});

describe('findBestPassage', () => {
  it.each([
    ['the text does not match', ['We write Rust.'], 'python'],
    ['the query is empty', ['We write Rust.'], ''],
    ['there is no text', [], 'python'],
    ['the words of a phrase are not adjacent', ['Learning, then a machine.'], '"machine learning"'],
  ])('returns undefined if %s', (_, lines, query) => {
    expect(passage(lines, query)).toBeUndefined();
  });

  it('returns the entire text if it is short, including the final punctuation', () => {
    expect(passage(['We write Python (and C++).'], 'python')).toBe('We write [Python] (and C++).');
  });

  it('separates lines with a middle dot', () => {
    expect(passage(['Your tasks', 'Write Python.', 'Read it.'], 'tasks')).toBe(
      'Your [tasks] · Write Python. · Read it.',
    );
  });

  it('starts at the beginning of the matching line if the match is near it', () => {
    expect(passage([filler(40), '$12,100 a month, in New York'], 'month')).toBe(
      '… $12,100 a [month], in New York',
    );
  });

  it('starts at the beginning of the line rather than after its first words', () => {
    expect(passage([`${filler(9)} python`], 'python')).toBe(`${filler(9)} [python]`);
  });

  it('starts a few words before the match in a long line, and ends some words after it', () => {
    expect(passage([`${filler(40)} python ${filler(40)}`], 'python')).toBe(
      `… ${filler(40).split(' ').slice(-6).join(' ')} [python] ${filler(26)} …`,
    );
  });

  it('prefers the place where most words of the query occur together', () => {
    const lines = [`python ${filler(60)}`, 'Write python with pytorch.', filler(60)];
    expect(passage(lines, 'python pytorch')).toMatch(/^… Write \[python\] with \[pytorch\]\. · /);
  });

  it('prefers words of the query that are not in the title', () => {
    const lines = [`An intern ${filler(60)}`, 'Pay is 12,100 a month.'];
    expect(passage(lines, 'intern 12100', 'Intern')).toBe('… Pay is [12,100] a month.');
  });

  it('stays within a section, and begins and ends without an ellipsis if all of it fits', () => {
    const sections = ['Write Python.', 'You need: C++\nPython', 'Pay is good.'];
    expect(passageOf(sections, 'c++')).toBe('You need: [C++] · Python');
    expect(passageOf([`${filler(60)} python`, `pytorch ${filler(60)}`], 'python pytorch')).toBe(
      `… ${filler(60).split(' ').slice(-6).join(' ')} [python]`,
    );
  });

  it('prefers the section in which most words of the query are together', () => {
    const sections = ['python and python', `We use: ${filler(30)}\npython with pytorch`, 'pytorch'];
    expect(passageOf(sections, 'python pytorch')).toBe('… [python] with [pytorch]');
  });

  it('returns the first of several equally good passages', () => {
    expect(passageOf(['python one', 'python two'], 'python')).toBe('[python] one');
    expect(passage([`python one ${filler(60)} python two`], 'python')).toMatch(/^\[python\] one/);
  });

  it('marks words in any script', () => {
    expect(passage(['我们招聘机器学习实习生。'], '机器学习')).toBe(
      '我们招聘[机][器][学][习]实习生。',
    );
    expect(passage(['دنبال مهندس یادگیری ماشین'], 'مهندس')).toBe('دنبال [مهندس] یادگیری ماشین');
  });

  it('adds and removes no characters except ellipses and separators', () => {
    const chance = createRandom(14);
    const parts = [
      'python',
      'C++',
      '$12,100',
      '“naïve”',
      'Ph.D.',
      'part-time',
      '研究',
      '🚀',
      '(or',
      'R)',
      '—',
      '.NET',
      'a',
      'of',
      'the',
    ] as const;
    for (let round = 0; round < 1500; round += 1) {
      const lines = Array.from({ length: 1 + chance.below(5) }, () =>
        chance.many(parts, 1 + chance.below(60)).join(' '),
      );
      const query = parse(chance.many(parts, 1 + chance.below(3)).join(' '));
      const found = findBestPassage([lines.join('\n')], chance.of(parts), query);
      if (!found) continue;
      const whole = lines.join(' · ');
      const [first, last] = [found[0], found.at(-1)];
      const cutBefore = first?.text === '… ';
      const cutBehind = last?.text === ' …';
      const kept = textOf(found.slice(cutBefore ? 1 : 0, cutBehind ? -1 : undefined));
      expect(whole).toContain(kept);
      if (!cutBefore) expect(whole.startsWith(kept)).toBe(true);
      if (!cutBehind) expect(whole.endsWith(kept)).toBe(true);
      expect(found.some(({ marked }) => marked)).toBe(true);
      expect(found.every(({ text }) => text !== '' && !text.includes('\n'))).toBe(true);
      expect(splitWords(kept).length).toBeLessThanOrEqual(40);
    }
  });

  it('takes linear time for a very long text', () => {
    // Quadratic time would exceed the timeout of the test.
    const text = 'python and '.repeat(20_000);
    expect(passage([text], 'python "python and" pyt')).toMatch(/^\[python\] \[and\]/);
  });
});
