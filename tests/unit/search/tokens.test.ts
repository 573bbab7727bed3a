import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  foldWord,
  getSpellings,
  joinWords,
  normalizeName,
  splitWords,
  tokenize,
} from '../../../src/search/tokens.ts';
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
    ['r & d at AT&T, FP&A or S&OP', ['r&d', 'at', 'at&t', 'fp&a', 'or', 's&op']],
    ['C & C++, UX & UI, Fixture&Company', ['c', 'c++', 'ux', 'ui', 'fixture', 'company']],
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
    ['STRAẞE', 'strasse'],
    ['ISTANBUL', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Đống', 'dong'],
    ['Ħamrun', 'hamrun'],
    ['ΜΗΧΑΝΙΚΟΣ', 'μηχανικοσ'],
    ['μηχανικός', 'μηχανικοσ'],
    ['מְהַנְדֵּס', 'מהנדס'],
    ['مُهَنْدِس', 'مهندس'],
    ['مهنـــدس', 'مهندس'],
    ['إدارة', 'اداره'],
    ['کتابی', 'كتابي'],
    ['ज़रूरत', 'जरूरत'],
    ['CO₂', 'co2'],
    ['२०२६', '2026'],
    ['٢٠٢٦', '2026'],
    ['๒๕๖๙', '2569'],
  ])('are folded to a plain form: %j is %s', (text, word) => {
    expect(splitWords(text)).toEqual([word]);
  });

  it.each([
    "Hawai'i",
    'Hawai’i',
    'Hawai‘i',
    'Hawaiʻi',
    'Hawaiʼi',
    'Hawaiʹi',
    'Hawai`i',
    'Hawai´i',
    'Hawai＇i',
    'Hawaiꞌi',
    'HAWAIʻI',
    'Hawaii',
  ])('are the same with every apostrophe, and without one: %s', (text) => {
    expect(splitWords(text)).toEqual(['hawaii']);
  });

  it.each([
    ['प्रबंधक', 'परबधक'],
    ['दिल्ली', 'दल्ली'],
    ['พี่', 'พี'],
    ['វិធី', 'វធ'],
    ['デ', 'テ'],
  ])('differ if marks make another syllable: %s is not %s', (one, other) => {
    expect(splitWords(one)).not.toEqual(splitWords(other));
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
      '&',
      '/',
      'ʻ',
      '개발자를',
      'พนักงานขาย',
      'ที่',
      '٣',
    ] as const;
    for (let round = 0; round < 2000; round += 1) {
      const text = chance.many(pieces, chance.below(14)).join('');
      let behind = 0;
      for (const { word, start, end } of tokenize(text)) {
        expect(start, text).toBeGreaterThanOrEqual(behind);
        expect(end, text).toBeGreaterThan(start);
        expect(word, text).toBe(foldWord(text.slice(start, end)));
        expect(word, text).not.toMatch(/[\s\p{Lu}\u0300-\u036f’'ʻ\u00ad]/u);
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
    ['ก', 50_000],
    ['พนักงาน', 10_000],
    ['개', 10_000],
    ['가를', 10_000],
    ['a/', 50_000],
    ['a&', 50_000],
    ['é.', 50_000],
    ['@', 50_000],
    ["l'a", 30_000],
  ])('are split in linear time: %j, %i times', (piece, times) => {
    const text = piece.repeat(times);
    // Quadratic time would exceed the timeout of the test.
    expect(tokenize(text).every(({ end }) => end <= text.length)).toBe(true);
  });
});

describe('words of scripts without spaces that a dictionary splits', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each<[string, string[]]>([
    ['รับสมัครพนักงานขาย', ['รับ', 'สมัคร', 'พนักงาน', 'ขาย']],
    ['ຮັບສະໝັກພະນັກງານຂາຍ', ['ຮັບ', 'ສະຫມັກ', 'ພະນັກງານ', 'ຂາຍ']],
    ['ใช้Python3', ['ใช้', 'python3']],
    ['พ.ศ. ๒๕๖๙', ['พศ', '2569']],
  ])('are found within a run: %s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('have their positions in the text', () => {
    const text = 'ที่ รับสมัครพนักงานขาย';
    const found = tokenize(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['ที่', 'รับ', 'สมัคร', 'พนักงาน', 'ขาย']);
  });

  it('are also found together with either neighbour in the run', () => {
    const [first, second, third, next] = tokenize('สมัครพนักงานขาย ครู');
    expect(first?.others).toEqual(['สมัครพนักงาน']);
    expect(second?.others).toEqual(['สมัครพนักงาน', 'พนักงานขาย']);
    expect(third?.others).toEqual(['พนักงานขาย']);
    expect(next?.others).toEqual([]);
  });

  it('are the runs if the browser has no dictionary', () => {
    vi.stubGlobal('Intl', {});
    expect(splitWords('ครู พนักงานขาย')).toEqual(['ครู', 'พนักงานขาย']);
  });
});

describe('the spellings of a word', () => {
  it.each<[string, string[]]>([
    ['Köln', ['koln', 'koeln']],
    ['Ko\u0308ln', ['koln', 'koeln']],
    ['MÜLLER', ['muller', 'mueller']],
    ['Ålesund', ['alesund', 'aalesund']],
    ['Århus', ['arhus', 'aarhus']],
    ['Rønne', ['ronne', 'roenne']],
    ['Ærø', ['aero', 'aeroe']],
    ['Đoković', ['dokovic', 'djokovic']],
    ['Straße', ['strasse']],
    ['naïve', ['naive']],
    ['Koeln', ['koeln']],
  ])('include digraphs: %s', (source, spellings) => {
    expect(getSpellings(source)).toEqual(spellings);
  });

  it.each<[string, string[]]>([
    ['O’Fixture', ['ofixture', 'fixture']],
    ['dell’università', ['delluniversita', 'universita']],
    ['women’s', ['womens']],
    ['Hawaiʻi', ['hawaii']],
  ])('include a name after an elision: %s', (source, spellings) => {
    expect(getSpellings(source)).toEqual(spellings);
  });

  it.each<[string, string]>([
    ['개발자를', '개발자'],
    ['서울에서', '서울'],
    ['학교에서의', '학교'],
    ['개발자들이', '개발자'],
    ['회사까지', '회사'],
    ['교사입니다', '교사'],
    ['Python을', 'python'],
    ['AI와', 'ai'],
  ])('include the stem of a Korean word: %s', (source, stem) => {
    expect(getSpellings(source)).toEqual([source.toLowerCase(), stem]);
  });

  it.each(['개발자', '회의', '디자인', '컴퓨터', '이미지', '회계', '요리사'])(
    'are one if a Korean word has no particle: %s',
    (source) => {
      expect(getSpellings(source)).toEqual([source]);
    },
  );

  it('are those of the tokens of a text', () => {
    const tokens = tokenize('In Köln, 서울에서');
    expect(tokens.map(({ word, others }) => [word, ...others])).toEqual([
      ['in'],
      ['koln', 'koeln'],
      ['서울에서', '서울'],
    ]);
  });

  it('are the same for every normalisation form of a text', () => {
    const chance = createRandom(2);
    const pieces = [
      'é',
      'Å',
      'ö',
      'ộ',
      'ñ',
      'й',
      'ガ',
      '개발자를',
      'ज़',
      'أ',
      'ש',
      'ß',
      'l’',
      'D’',
      'a',
      'B',
      ' ',
      '.',
      '-',
      '/',
      '&',
      '#',
      '12,100',
      '.NET',
      'พนักงานขาย',
      'น้ำ',
      '서울에서',
    ] as const;
    for (let round = 0; round < 2000; round += 1) {
      const text = chance.many(pieces, chance.below(12)).join('');
      const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
        tokenize(text.normalize(form)).map(({ word, others, joined }) => ({
          word,
          others,
          joined,
        })),
      );
      expect(decomposed, text).toEqual(composed);
    }
  });
});

describe('joined words', () => {
  /** The words of a text, with those that are joined in one. */
  const join = (text: string) => {
    const found: string[][] = [];
    for (const { word, joined } of tokenize(text)) {
      if (joined) found.at(-1)?.push(word);
      else found.push([word]);
    }
    return found.map(joinWords).join(' ');
  };

  it.each([
    ['full-stack', 'fullstack'],
    ['full‑stack', 'fullstack'],
    ['Node.js, Next.JS, D3.js', 'nodejs nextjs d3js'],
    ['ASP.NET, VB.Net, .NET', 'aspnet vbnet net'],
    ['PL/SQL, UX/UI, CI/CD, TCP/IP, S/4HANA', 'plsql uxui cicd tcpip s4hana'],
    ['m/w/d', 'mwd'],
    ['L’Oréal, D’Souza', 'loreal dsouza'],
    ['full-stack/front-end', 'fullstack frontend'],
    ['Node.js-based', 'nodejs based'],
  ])('are separated by a hyphen, slash or full stop: %s', (text, words) => {
    expect(join(text)).toBe(words);
  });

  it.each([
    ['full stack', 'full stack'],
    ['full - stack', 'full stack'],
    ['It ends.Next', 'it ends next'],
    ['Java/Python, C/C++', 'java python c c++'],
    ['24/7, 01/02/2026', '24 7 01 02 2026'],
    ['3.5, v1.2', '3.5 v1 2'],
    ['Ph.D.', 'phd'],
    ['l’entreprise', 'l entreprise'],
    ['jobs@company.example', 'jobs company example'],
    ['https://company.example/full-time', 'https company example full time'],
    ['東/京', '東 京'],
  ])('are not other neighbours: %s', (text, words) => {
    expect(join(text)).toBe(words);
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
