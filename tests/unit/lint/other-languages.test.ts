import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lint/check-content.ts';
import { LEAST } from '../../helpers/build-content.ts';
import { POSTINGS_BY_LANGUAGE } from '../../helpers/postings-by-language.ts';

const FIELDS = `level: senior
employment: [full-time]
duration: P12W
hoursPerWeek: 40
pay: { min: 4250, currency: USD, per: month }
experience: { months: 24, required: true }
`;

/** Returns the rules that report something in a posting. */
function rulesFor(title: string, text: string, fields = FIELDS): string[] {
  const posting = `---\ntitle: ${title}\ncompany: fixture-company\ncompleteness: full\n${fields}---\n\n${text}\n`;
  const files = Object.entries({
    ...LEAST,
    'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
    'postings/a.md': posting,
  }).map(([path, content]) => ({ path, text: content }));
  return checkContent(files, { today: () => '2026-03-10' })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule !== 'language-mismatch');
}

describe('checkContent for a posting that is not in English', () => {
  it.each(Object.entries(POSTINGS_BY_LANGUAGE))('reports nothing in %s', (_, text) => {
    expect(rulesFor('Fixture Role', text)).toEqual([]);
  });

  it.each(Object.entries(POSTINGS_BY_LANGUAGE))(
    'does not compare an English title with the facts: %s',
    (_, text) => {
      expect(rulesFor('Fixture Intern', text)).toEqual([]);
    },
  );

  it.each([
    ['Polish', 'Pracujemy razem od lat i każdy może liczyć na the'],
    ['Turkish', 'Ekibimizle birlikte çalışmak için bize yazın of'],
    ['Finnish', 'Lähetä hakemuksesi meille ja kerro itsestäsi and'],
    ['Russian', 'Присылайте нам письмо и расскажите о себе our'],
    ['Japanese', 'ご応募をお待ちしております the'],
    ['Arabic', 'أرسل لنا طلبك وأخبرنا عن نفسك with'],
  ])('does not treat the last word as English: %s', (language, end) => {
    const text = `${POSTINGS_BY_LANGUAGE[language] ?? ''}\n\n${end}`;
    expect(rulesFor('Fixture Role', text)).toEqual([]);
  });
});

describe('checkContent for an English posting', () => {
  const ENGLISH = 'You will work with our team on the software that runs the robots';

  it('reports an unsupported fact, a contradicting title and a cut-off text', () => {
    const rules = rulesFor('Fixture Intern', `${ENGLISH}.\n\nWe are looking for people with the`);
    expect(rules).toContain('fact-unsupported');
    expect(rules).toContain('title-contradicted');
    expect(rules).toContain('text-cut-off');
  });
});

describe('checkContent with a stated language', () => {
  const GERMAN = POSTINGS_BY_LANGUAGE['German'] ?? '';
  const find = (fields: string, text: string) => {
    const posting = `---\ntitle: Fixture Role\ncompany: fixture-company\ncompleteness: full\n${fields}---\n\n${text}\n`;
    const files = Object.entries({
      ...LEAST,
      'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
      'postings/a.md': posting,
    }).map(([path, content]) => ({ path, text: content }));
    return checkContent(files, { today: () => '2026-03-10' }).findings;
  };

  it('names the line to add if the text is in another language than the board', () => {
    expect(find('', GERMAN)).toMatchObject([
      { rule: 'language-mismatch', line: 2, message: expect.stringContaining('`language: de`') },
    ]);
  });

  it('names the right line if the text is in another language than stated', () => {
    expect(find('language: nl\n', GERMAN)).toMatchObject([{ rule: 'language-mismatch', line: 5 }]);
  });

  it('reports nothing if the language is right', () => {
    expect(find(`language: de\n${FIELDS}`, GERMAN)).toEqual([]);
  });

  it('does not compare facts with a short text in a language that is not read', () => {
    expect(find(`language: pl\n${FIELDS}`, 'Kucharz. Restauracja.')).toEqual([]);
    expect(find(FIELDS, 'Cook. Restaurant.')).not.toEqual([]);
  });

  it.each([
    ['DE', 'de'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['pt_br', 'pt-BR'],
  ])('suggests the usual form of %s', (language, tag) => {
    const [finding] = find(`language: ${language}\n`, 'Text.');
    expect(finding).toMatchObject({ rule: 'field-value', field: 'language' });
    expect(finding?.message).toContain(tag);
  });
});
