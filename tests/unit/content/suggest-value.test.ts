import { describe, expect, it } from 'vitest';
import { checkFields } from '../../../src/content/check-fields.ts';
import { readYaml } from '../../../src/content/source-file.ts';
import { applyEdits } from '../../../src/lint/fix.ts';
import { companySchema } from '../../../src/model/company.ts';
import { siteSchema } from '../../../src/model/site.ts';
import { skillSchema } from '../../../src/model/skill.ts';
import { explainFields } from '../../helpers/explain-fields.ts';

describe('the value that was meant', () => {
  it.each([
    ['employment: internship', 'write [internship]', 'employment: [internship]'],
    [
      'employment: Internship, Full time',
      'write [internship, full-time]',
      'employment: [internship, full-time]',
    ],
    [
      'employment: internship; contract',
      'write [internship, contract]',
      'employment: [internship, contract]',
    ],
    ['skills: python, python', 'for example [python]', undefined],
    ['fields: Physics, Maths', 'perhaps ["Physics, Maths"] was meant', undefined],
    ['employment: [permanent]', 'perhaps full-time was meant', undefined],
    ['level: junior', 'perhaps entry was meant', undefined],
    ['level: SENIOR # of ten', 'write senior', 'level: senior # of ten'],
    ['level: sr', 'perhaps senior was meant', undefined],
    ['level: graduate', 'perhaps new-grad was meant', undefined],
    ['workModes: onsite', 'write [on-site]', 'workModes: [on-site]'],
    ['workModes: [in-office]', 'perhaps on-site was meant', undefined],
    ['workModes: [wfh]', 'perhaps remote was meant', undefined],
    ['hoursPerWeek: "40"', 'leave out the quotes and write 40', 'hoursPerWeek: 40'],
    ['hoursPerWeek: 40 hours per month', 'perhaps 40 was meant', undefined],
    ['hoursPerWeek: "37,5"', 'write 37.5', 'hoursPerWeek: 37.5'],
    ['closes: 15/04/2026', 'write 2026-04-15', 'closes: 2026-04-15'],
    ['closes: April 15, 2026', 'write 2026-04-15', 'closes: 2026-04-15'],
    ['closes: 2026-04-15T10:00:00Z', 'write 2026-04-15', 'closes: 2026-04-15'],
    ['closes: 20260415', 'write 2026-04-15', 'closes: 2026-04-15'],
    ['closes: 04/05/2026', 'write 2026-05-04 or 2026-04-05', undefined],
    ['applicants: [UK]', 'perhaps GB was meant', undefined],
    ['applicants: [Germany]', 'perhaps DE was meant', undefined],
    ['applicants: [us]', 'write US', 'applicants: [US]'],
    ['applicants: Österreich', 'perhaps [AT] was meant', undefined],
    ['applicants: [emea]', 'write EMEA', 'applicants: [EMEA]'],
    ['applicants: [europe]', 'write Europe', 'applicants: [Europe]'],
    ['applicants: [Texas]', 'perhaps US-TX was meant', undefined],
    ['applicants: [Anywhere]', 'perhaps worldwide was meant', undefined],
    ['applicants: [Georgia]', 'write GE or US-GA', undefined],
    ['applicants: [European Union]', 'perhaps EU was meant', undefined],
    ['terms: Autumn 2026', 'perhaps [fall-2026] was meant', undefined],
    ['duration: 12 weeks', 'perhaps P12W was meant', undefined],
    ['sponsorship: true', 'perhaps offered was meant', undefined],
    ['republish: no', 'write false', 'republish: false'],
    ['summary: 12', 'put quotes around it: "12"', 'summary: "12"'],
    ['places: New York, Zürich', 'perhaps [new-york, zurich] was meant', undefined],
    ['closed: 2026-05-02', 'for example { on: 2026-05-02, reason: filled }', undefined],
  ])('%s: %s', (fields, words, fixed) => {
    const [finding, ...others] = explainFields(fields);
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(new RegExp(`[;,] ${RegExp.escape(words)}\\.$`));
    expect(finding?.fixed).toBe(fixed);
  });

  it.each([
    ['min: "28,000"', 'leave out the comma and write 28000', 'min: 28000'],
    ['min: "28.000"', 'write 28000 or 28', undefined],
    ['min: 28 000', 'write 28000', 'min: 28000'],
    ['min: 28k', 'write 28000', 'min: 28000'],
    ['min: $28', 'write 28', 'min: 28'],
    ['min: 28 an hour', 'perhaps 28 was meant', undefined],
  ])('pay: %s: %s', (field, words, fixed) => {
    const [finding] = explainFields(`pay: { ${field}, currency: USD, per: hour }`);
    expect(finding?.message).toContain(`${words}.`);
    expect(finding?.fixed).toBe(fixed && `pay: { ${fixed}, currency: USD, per: hour }`);
  });

  it.each([
    ['€, per: hourly', ['perhaps EUR was meant', 'perhaps hour was meant']],
    ['$, per: annually', ['write USD or CAD or AUD', 'perhaps year was meant']],
    ['Euro, per: Hour', ['perhaps EUR was meant', 'write hour']],
  ])('pay: currency: %s', (rest, words) => {
    const messages = explainFields(`pay: { min: 1, currency: ${rest} }`).map(({ message }) => message);
    expect(messages.map((message) => message.split('; ').at(-1))).toEqual(
      words.map((w) => `${w}.`),
    );
  });

  it('is told about a comma that begins another field', () => {
    const [finding] = explainFields('pay: { min: 28,000, currency: USD, per: year }');
    expect(finding?.message).toContain('write 28000.');
    expect(finding?.fixed).toBe('pay: { min: 28000, currency: USD, per: year }');
  });

  it('is not the value itself, where a rule of several fields is broken', () => {
    for (const paper of ['#000000', '#ABCDE0']) {
      const [finding] = explainFields(
        `colors: { paper: "${paper}", ink: "#808080" }`,
        siteSchema.pick({ colors: true }),
        'site.yaml',
      );
      expect(finding?.message).toContain('contrast');
      expect(finding?.message).not.toMatch(/; (?:write|perhaps) /);
      expect(finding?.fixed).toBeUndefined();
    }
    const [finding] = explainFields(
      'colors: { paper: "#000000" }',
      siteSchema.pick({ colors: true }),
      'site.yaml',
    );
    expect(finding?.message).toMatch(/; also set ink, for example to "#[0-9a-f]{6}"\.$/);
    expect(finding?.fixed).toBeUndefined();
  });

  it('replaces the right characters after a byte order mark', () => {
    const text = '\uFEFFname: Fixture\nkind: Tool\n';
    const source = readYaml({ path: 'skills.yaml', text });
    const [finding] = checkFields(source, skillSchema).findings;
    expect(applyEdits(text, finding?.fix ?? [])).toBe('\uFEFFname: Fixture\nkind: tool\n');
  });

  it('is shown in a message that stays short and has no control characters', () => {
    const about = `About \\u001b[2J\\u202e ${'x'.repeat(1000)}`;
    const [finding] = explainFields(`about: "${about}"`, siteSchema.pick({ about: true }), 'site.yaml');
    expect(finding?.message.length).toBeLessThan(300);
    expect(finding?.message).not.toMatch(/\p{C}/u);
    const [unknown] = explainFields(`bio: "${about}"`, companySchema.pick({ about: true }), 'c.yaml');
    expect(unknown?.message).toBe('There is no field "bio". Perhaps "about" was meant.');
  });

  it('has no example for an entry with the name of a field or of a method', () => {
    for (const id of ['pay', 'toString']) {
      const source = readYaml({ path: 'companies.yaml', text: `${id}: 5\n` });
      const [finding] = checkFields(source, companySchema, 5, [id]).findings;
      expect(finding?.message).toBe(
        `"${id}" is 5; it must be a group of fields: name, url, careers, about, logo.`,
      );
    }
  });

  it('is not guessed for a value of several lines', () => {
    expect(explainFields('level: >\n  senior\n')[0]?.fixed).toBeUndefined();
  });
});
