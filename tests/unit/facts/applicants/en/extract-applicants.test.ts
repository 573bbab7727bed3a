import { describe, expect, it } from 'vitest';
import { extractApplicants } from '../../../../../src/facts/applicants/index.ts';
import type { Passage } from '../../../../../src/text/passage.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const findValues = (text: string, rest: Partial<Passage> = {}) =>
  extractApplicants(buildPassage(text, rest)).map(
    ({ start, end, value, certain }) =>
      `${text.slice(start, end)} = ${[
        ...(value.applicants ?? []),
        ...(value.applicantsExcept ?? []).map((area) => `-${area}`),
      ].join(' ')}${certain ? '!' : ''}`,
  );

describe('extractApplicants', () => {
  it.each([
    ['US-based applicants only', 'US-based applicants only = US!'],
    ['US based applicants only.', 'US based applicants only = US!'],
    ['You must be located in the United States.', 'must be located in the United States = US!'],
    [
      'Applicants must currently reside in the UK or Ireland.',
      'must currently reside in the UK or Ireland = GB IE!',
    ],
    [
      'Must be physically present within the continental US',
      'Must be physically present within the continental US = US!',
    ],
    ['You must be a resident of Canada.', 'must be a resident of Canada = CA!'],
    [
      'This role is open to candidates residing in Canada.',
      'open to candidates residing in Canada = CA!',
    ],
    ['This role is only open to US residents.', 'only open to US residents = US!'],
    ['Only applicants based in France are considered.', 'Only applicants based in France = FR!'],
    ['We can only consider candidates in the U.S.', 'only consider candidates in the U.S. = US!'],
    [
      'We only hire in Germany, Austria and Switzerland.',
      'only hire in Germany, Austria and Switzerland = DE AT CH!',
    ],
    [
      'We cannot consider applicants outside of the US.',
      'cannot consider applicants outside of the US = US!',
    ],
    [
      'Candidates outside the US will not be considered.',
      'Candidates outside the US will not be considered = US!',
    ],
    [
      'This role requires candidates to already be located in Canada.',
      'requires candidates to already be located in Canada = CA!',
    ],
    ['Must live in the United Kingdom (UK).', 'Must live in the United Kingdom (UK) = GB!'],
    ['Candidates must be in Canada for the duration of the internship.', 'must be in Canada = CA!'],
  ])('extracts a certain location from “%s”', (text, expected) => {
    expect(findValues(text)).toEqual([expected]);
  });

  it.each([
    ['You must be authorized to work in the US.', 'authorized to work in the US = US'],
    ['Remote, Canada', 'Remote, Canada = CA'],
    ['It is remote in the United States.', 'remote in the United States = US'],
    [
      'You must be located in the US or Latin America.',
      'must be located in the US or Latin America = US Latin America',
    ],
    ['Candidates in the US are preferred.', 'Candidates in the US = US'],
    ['We are also open to candidates in Canada.', 'open to candidates in Canada = CA'],
    ['You must be located in California.', 'must be located in California = US-CA'],
    ['You must be based in Georgia.', 'must be based in Georgia = GE US-GA'],
    ['Applicants must be based in the US or willing to relocate.', 'must be based in the US = US'],
  ])('extracts an uncertain location from “%s”', (text, expected) => {
    expect(findValues(text)).toEqual([expected]);
  });

  it.each(['entitled', 'permitted', 'able'])(
    'extracts an uncertain location if applicants must be %s to work there',
    (word) => {
      const text = `You are legally ${word} to work in Canada; the team sits in the United States.`;
      expect(findValues(text)).toEqual([`${word} to work in Canada = CA`]);
    },
  );

  it.each([
    ['EU only', 'EU only = EU'],
    ['EU residents only', 'EU residents only = EU'],
    ['Remote within EMEA', 'Remote within EMEA = EMEA'],
    ['Remote (Europe)', 'Remote (Europe = Europe'],
    ['You can be based anywhere in Europe.', 'anywhere in Europe = Europe'],
    ['You must be based anywhere in Europe.', 'must be based anywhere in Europe = Europe'],
    ['Candidates must reside in LATAM or Canada.', 'must reside in LATAM or Canada = LATAM CA'],
    ['You must be located in the DACH region.', 'must be located in the DACH = DACH'],
    ['Remote, Asia-Pacific', 'Remote, Asia-Pacific = APAC'],
    ['We hire worldwide.', 'hire worldwide = worldwide'],
    ['You can work from anywhere in the world.', 'work from anywhere in the world = worldwide'],
    ['Remote, worldwide', 'Remote, worldwide = worldwide'],
  ])('extracts a group of countries from “%s”, and is never certain of it', (text, expected) => {
    expect(findValues(text)).toEqual([expected]);
  });

  it.each([
    [
      'You must reside in Texas, Florida or Georgia.',
      'must reside in Texas, Florida or Georgia = US-TX US-FL US-GA!',
    ],
    ['Applicants must live in Ontario or Quebec.', 'must live in Ontario or Quebec = CA-ON CA-QC!'],
    [
      'Applicants must be based in England, Scotland or Wales.',
      'must be based in England, Scotland or Wales = GB-ENG GB-SCT GB-WLS!',
    ],
  ])('extracts the regions in “%s”', (text, expected) => {
    expect(findValues(text)).toEqual([expected]);
  });

  it.each([
    [
      'You must be located in the US, except California.',
      'must be located in the US, except California = US -US-CA!',
    ],
    [
      'Remote within the United States (excluding New York and Colorado)',
      'Remote within the United States (excluding New York and Colorado = US -US-NY -US-CO',
    ],
    ['Remote in Canada, but not Quebec', 'Remote in Canada, but not Quebec = CA -CA-QC'],
  ])('extracts who is left out in “%s”', (text, expected) => {
    expect(findValues(text)).toEqual([expected]);
  });

  it.each([
    'Apply once, whether in the USA or in Canada.',
    'You must be based in US time zones.',
    'You work remotely within EMEA time zones.',
    'Our customers are worldwide.',
    'Our products are sold all over Europe.',
    'You lead the team for Eastern Europe.',
    'For candidates based in the US, the range is another.',
    'If you are located in the US, read our notice.',
    'Applicants in the US: read our notice.',
    'Our company is based in Germany.',
    'We have offices in the US and Canada.',
    'You need not be located in the US.',
    'Data must reside in Germany.',
    'You must be based in Mexico City.',
    'Only you can tell us.',
    'We serve people in Canada.',
  ])('extracts no location from “%s”', (text) => {
    expect(findValues(text)).toEqual([]);
  });

  it('handles long adversarial texts', () => {
    const texts = hostileTexts('US', 'must be located in', 'only', 'applicants', 'US, Canada,');
    for (const text of [...texts, `Only applicants in ${'US or '.repeat(160_000)}`]) {
      expect(() => extractApplicants(buildPassage(text))).not.toThrow();
    }
  });
});
