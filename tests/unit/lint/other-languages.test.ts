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

/** The rules that find something in a posting. */
function rulesFor(title: string, text: string, fields = FIELDS): string[] {
  const posting = `---\ntitle: ${title}\ncompany: fixture-company\ncompleteness: full\n${fields}---\n\n${text}\n`;
  const files = Object.entries({
    ...LEAST,
    'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
    'postings/a.md': posting,
  }).map(([path, content]) => ({ path, text: content }));
  return checkContent(files, { today: () => '2026-03-10' }).findings.map(({ rule }) => rule);
}

describe('checking a posting that is not in English', () => {
  it.each(Object.entries(POSTINGS_BY_LANGUAGE))('finds nothing in %s', (_, text) => {
    expect(rulesFor('Fixture Role', text)).toEqual([]);
  });

  it.each(Object.entries(POSTINGS_BY_LANGUAGE))(
    'does not read an English title against its facts: %s',
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
  ])('does not take the last word for an English one: %s', (language, end) => {
    const text = `${POSTINGS_BY_LANGUAGE[language] ?? ''}\n\n${end}`;
    expect(rulesFor('Fixture Role', text)).toEqual([]);
  });
});

describe('checking an English posting', () => {
  const ENGLISH = 'You will work with our team on the software that runs the robots';

  it('finds facts that the text does not state, a title that contradicts, and a cut-off end', () => {
    const rules = rulesFor('Fixture Intern', `${ENGLISH}.\n\nWe are looking for people with the`);
    expect(rules).toContain('fact-unsupported');
    expect(rules).toContain('title-contradicted');
    expect(rules).toContain('text-cut-off');
  });
});
