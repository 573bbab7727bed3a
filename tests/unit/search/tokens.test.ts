import { describe, expect, it } from 'vitest';
import { foldWord, normalizeName, tokenize, splitWords } from '../../../src/search/tokens.ts';
import { createRandom } from '../../helpers/seeded-random.ts';

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['We train models.', ['we', 'train', 'models']],
    ['C++, C# and C', ['c++', 'c#', 'and', 'c']],
    ['C/C++/F♯', ['c', 'c++', 'f#']],
    ['C++17', ['c++', '17']],
    ['Java + Python', ['java', 'python']],
    ['1++', ['1']],
    ['hello#world #hashtag', ['hello', 'world', 'hashtag']],
    ['.NET and ASP.NET', ['.net', 'and', 'asp', '.net']],
    ['Node.js', ['node', 'js']],
    ['It ends.Next', ['it', 'ends', 'next']],
    ['Ph.D. or PhD or Ph.D', ['phd', 'or', 'phd', 'or', 'phd']],
    ['B.S./M.S. in the U.S.', ['bs', 'ms', 'in', 'the', 'us']],
    ['part-time, co-op', ['part', 'time', 'co', 'op']],
    ['co‑op', ['co', 'op']],
    ['R&D, A/B', ['r&d', 'a', 'b']],
    ['8xH100 and K8s', ['8xh100', 'and', 'k8s']],
    ['snake_case', ['snake', 'case']],
    ['!!! … — 🚀', []],
    ['', []],
  ])('in %j are %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it.each<[string, string[]]>([
    ['12100', ['12100']],
    ['$12,100', ['12100']],
    ['12\u00a0100', ['12100']],
    ['12\u202f100', ['12100']],
    ['12\u2009100', ['12100']],
    ['CHF 12’100', ['chf', '12100']],
    ["12'100", ['12100']],
    ['$1,234,567.89', ['1234567.89']],
    ['$58.17 an hour', ['58.17', 'an', 'hour']],
    ['$12,100–$15,000', ['12100', '15000']],
    ['1,2,3', ['1', '2', '3']],
    ['12,1000', ['12', '1000']],
    ['2026-05-01', ['2026', '05', '01']],
  ])('include a number as one word, however its digits are grouped: %j is %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it.each([
    ['naïve', 'naive'],
    ['nai\u0308ve', 'naive'],
    ['ZÜRICH', 'zurich'],
    ['São', 'sao'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['İstanbul', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['don’t', 'dont'],
    ["don't", 'dont'],
    ['O’Fixture', 'ofixture'],
    ['ma\u00adchine', 'machine'],
    ['ma\u200bchine', 'machine'],
    ['ma\u2060chine', 'machine'],
    ['ﬁxture', 'fixture'],
    ['Ｆｉｘｔｕｒｅ', 'fixture'],
    ['머신러닝', '머신러닝'],
    ['תכנות', 'תכנות'],
    ['هندسة', 'هندسه'],
    ['ИНЖЕНЕР', 'инженер'],
  ])('are folded to a plain form: %j is %s', (text, word) => {
    expect(splitWords(text)).toEqual([word]);
  });

  it.each([
    ['机器学习 intern', ['机', '器', '学', '习', 'intern']],
    ['東京でintern', ['東', '京', 'で', 'intern']],
    ['研究者', ['研', '究', '者']],
  ])('are single characters in scripts without spaces: %s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it.each([
    ['__proto__', ['proto']],
    ['constructor', ['constructor']],
    ['<img src=x onerror=alert(1)>', ['img', 'src', 'x', 'onerror', 'alert', '1']],
    ['"; DROP TABLE', ['drop', 'table']],
    ['\ud800 lone', ['lone']],
  ])('include those of hostile text: %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('have their positions in the text', () => {
    const text = '🚀 The “naïve” $12,100\u00a0Ph.D. don’t';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'naïve',
      '12,100',
      'Ph.D.',
      'don’t',
    ]);
  });

  it('do not overlap, and equal their folded text', () => {
    const chance = createRandom(1);
    const pieces = [
      'a',
      'B',
      'é',
      'ß',
      '1',
      '23',
      '100',
      ',',
      '.',
      '+',
      '#',
      '-',
      '’',
      "'",
      ' ',
      '\u00a0',
      '\u00ad',
      '\n',
      '東',
      'ー',
      'ش',
      'ש',
      '👩‍💻',
      '$',
      '"',
      '_',
      '.NET',
      'Ph.D.',
      'C++',
      '\u0301',
    ] as const;
    for (let round = 0; round < 2000; round += 1) {
      const text = chance.many(pieces, chance.below(14)).join('');
      let behind = 0;
      for (const { word, start, end } of tokenize(text)) {
        expect(start, text).toBeGreaterThanOrEqual(behind);
        expect(end, text).toBeGreaterThan(start);
        expect(word, text).toBe(foldWord(text.slice(start, end)));
        expect(word, text).not.toMatch(/[\s\p{Lu}\p{Mn}’'\u00ad]/u);
        behind = end;
      }
    }
  });

  it.each([
    ['a.', 50_000],
    ["a''", 50_000],
    ['1,111', 30_000],
    ['a\u00ad', 50_000],
    ['a+', 50_000],
    ['\u0301', 100_000],
    ['東', 100_000],
  ])('are split in linear time: %j, %i times', (piece, times) => {
    const text = piece.repeat(times);
    // Quadratic time would exceed the timeout of the test.
    expect(tokenize(text).every(({ end }) => end <= text.length)).toBe(true);
  });
});

describe('a folded word', () => {
  it.each(['c++', '.net', '12100', '58.17', 'phd', 'naive', 'strasse', '東'])(
    'is unchanged if it is folded again: %s',
    (word) => {
      expect(foldWord(word)).toBe(word);
    },
  );

  it.each(['C♯', 'Ｃ＃', 'C#'])(
    'of a language is the same for every form of its signs: %s',
    (word) => {
      expect(foldWord(word)).toBe('c#');
    },
  );
});

describe('normalizeName', () => {
  it.each([
    ['Fixture Company, Inc.', 'fixture company inc'],
    ['  FIXTURE—company  ', 'fixture company'],
    ['São Fixture', 'sao fixture'],
    ['C++', 'c++'],
    ['Ph.D.', 'phd'],
    ['$10,000–$15,000', '10000 15000'],
  ])('normalizes %j to %j', (name, plain) => {
    expect(normalizeName(name)).toBe(plain);
  });

  it('distinguishes languages that differ only in signs', () => {
    expect(new Set(['C', 'C++', 'C#', 'F#'].map(normalizeName)).size).toBe(4);
  });
});

describe('text in less common notations', () => {
  it.each<[string, string[]]>([
    ['データ', ['デ', 'ー', 'タ']],
    ['サーバーAPI', ['サ', 'ー', 'バ', 'ー', 'api']],
    ['Ｃ＋＋ and Ｃ＃', ['c++', 'and', 'c#']],
    ['l’intelligence, d’un', ['l', 'intelligence', 'd', 'un']],
    ['don’t', ['dont']],
    ['USD12,100', ['usd', '12100']],
    ['12,34,567', ['1234567']],
    ['10,20 and 30', ['10', '20', 'and', '30']],
  ])('%j has the words %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});
