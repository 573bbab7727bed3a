import { describe, expect, it } from 'vitest';
import nameLookalike from '../../../../src/lint/rules/name-lookalike.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';
import {
  buildFile,
  findInText,
  hostileTexts,
  readHostileText,
} from '../../../helpers/build-rule-posting.ts';

const inTitle = (title: string) =>
  nameLookalike.check(buildRuleContext(buildFile('Text.', { title: JSON.stringify(title) })));
const inCompany = (name: string) =>
  nameLookalike.check(buildRuleContext(buildFile('Text.'), { company: { name } }));

describe('a word that imitates another', () => {
  it.each([
    ['Рinterest Engineer', 'Pinterest', 'a Cyrillic capital'],
    ['Pinterеst Engineer', 'Pinterest', 'a Cyrillic letter'],
    ['Gооgle Engineer', 'Google', 'two Cyrillic letters'],
    ['Linкedin Engineer', 'Linкedin', 'a Cyrillic letter that is only similar'],
    ['аррӏе Engineer', 'apple', 'nothing but Cyrillic'],
    ['Сосо Cola', 'Coco', 'Cyrillic among Latin'],
    ['Αpple Engineer', 'Apple', 'a Greek capital'],
    ['Gοogle Engineer', 'Google', 'a Greek letter'],
    ['Pαypal Engineer', 'Paypal', 'a Greek letter inside'],
    ['Gօogle Engineer', 'Google', 'an Armenian letter'],
    ['ɡoogle Engineer', 'google', 'a phonetic letter'],
    ['ᴘɪɴ Engineer', 'pin', 'small capitals'],
    ['𝐏𝐢𝐧𝐭𝐞𝐫𝐞𝐬𝐭 Engineer', 'Pinterest', 'bold mathematical letters'],
    ['𝓟𝓲𝓷 Engineer', 'Pin', 'script mathematical letters'],
    ['Ｐｉｎ Engineer', 'Pin', 'full-width letters'],
    ['ⓅⓘⓃ Engineer', 'PiN', 'circled letters'],
    ['Ꭺpple Engineer', 'Ꭺpple', 'a Cherokee letter'],
    ['Инженер в Gooгле и Яндекc', 'Яндeкc', 'a Latin letter in a Cyrillic word'],
  ])('%s', (title, looksLike) => {
    expect(inTitle(title).map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`looks like "${looksLike}"`),
    );
  });

  it('is reported at its position', () => {
    expect(inTitle('Engineer at Рinterest')).toMatchObject([
      { line: 2, column: 21, field: 'title', value: 'Рinterest' },
    ]);
  });

  it('is reported in the name of the company', () => {
    expect(inCompany('Fixturе Lab')).toMatchObject([{ line: 3, column: 10, field: 'company' }]);
    expect(inCompany('аррӏе')).toHaveLength(1);
  });

  it.each([
    ['the words of a link', '[Рinterest](https://a.example)', ['6:2 Рinterest']],
    ['a host', '[here](https://www.pinterеst.com/jobs)', ['6:1 pinterеst']],
    ['a host in Punycode', 'Go <https://www.xn--80ak6aa92e.com/>', ['6:4 аррӏе']],
    ['a mailbox', '[mail](mailto:jobs@xn--80ak6aa92e.com)', ['6:1 аррӏе']],
    ['a reference', '[Рinterest][1]\n\n[1]: https://a.example', ['6:2 Рinterest']],
    ['a definition', '[here][1]\n\n[1]: https://www.pinterеst.com', ['8:1 pinterеst']],
  ])('is reported in %s', (_, text, places) => {
    expect(findInText(nameLookalike, text)).toEqual(places);
  });

  it('is reported in the application URL', () => {
    const more = 'apply:\n  url: https://www.xn--80ak6aa92e.com/\n  kind: posting\n';
    expect(nameLookalike.check(buildRuleContext(buildFile('Text.', { more })))).toMatchObject([
      { line: 6, column: 8, field: 'apply.url', value: 'аррӏе' },
    ]);
  });
});

describe('a word in another script or with a symbol', () => {
  it.each([
    'Sensor Engineer',
    'Инженер C++',
    'Яндекс',
    'Senior QA, Москва',
    'IT-специалист, PHPшник и QAщик',
    '1С программист, VIP-клиенты',
    'РОСАТОМ Engineer',
    'Ωmega Labs',
    'kΩ, µm, μm, μs and ΔT',
    'β-carotene, α-synuclein, TNFα, IFNγ, NFκB, αvβ3, PPARγ2',
    'Μηχανικός Λογισμικού, C++',
    '機械学習エンジニア (ML)',
    'Webエンジニア、ＡＩ・ＩＴ担当',
    'Ｗｅｂデザイナー',
    '소프트웨어 엔지니어 SW개발',
    'מפתח Python',
    'مهندس Java',
    'Ingénieur R&D, Zürich, Łódź, Nguyễn, İstanbul',
    'Naïve café – “Sample”',
    'ℝ and 𝑛 in statistics',
    'Engineer Ⅱ, 10ˢᵗ, m²',
    'Ծրագրավորող Pythonի',
  ])('%s', (title) => {
    expect(inTitle(title)).toEqual([]);
  });

  it.each(['Яндекс', 'РОСАТОМ', 'Сахар', '株式会社ＡＢＣ', 'Ελλάδα'])('a company: %s', (name) => {
    expect(inCompany(name)).toEqual([]);
  });

  it.each([
    [
      'hosts in other scripts',
      '[a](https://bücher.example) [b](https://москва.example) [c](https://日本.example)',
    ],
    ['invalid Punycode', '[a](https://xn--a.example) [b](#x) [c](mailto:a@b.example)'],
    ['text that is not a name', 'Рinterest'],
  ])('%s', (_, text) => {
    expect(findInText(nameLookalike, text)).toEqual([]);
  });

  it.each(
    hostileTexts(
      ['disguised words', `${'аор '.repeat(50_000)}a`],
      ['mixed words', 'аb '.repeat(50_000)],
      ['one mixed word', 'аb'.repeat(50_000)],
    ),
  )('finishes on %s', (_, text) => {
    expect(() => readHostileText(nameLookalike, `[${text}](https://a.example)`)).not.toThrow();
  });
});
