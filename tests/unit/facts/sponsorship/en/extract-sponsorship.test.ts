import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../../src/text/passage.ts';
import { extractSponsorship } from '../../../../../src/facts/sponsorship/index.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const findValues = (text: string, rest: Partial<Passage> = {}) =>
  extractSponsorship(buildPassage(text, rest)).map(
    ({ value, certain }) => `${value}${certain ? '!' : ''}`,
  );

describe('extractSponsorship', () => {
  it.each([
    'No visa sponsorship.',
    'No sponsorship available',
    'Visa sponsorship: no',
    'Sponsorship is not available.',
    'Employment visa sponsorship will not be provided.',
    'Visa sponsorship isn’t available for this role.',
    'We do not offer relocation or visa sponsorship.',
    'We’re not currently offering visa sponsorship.',
    'We are unable to sponsor visas.',
    'We are unable to sponsor at this time.',
    'We don’t sponsor H-1B visas.',
    'Fixture Works will not sponsor applicants for work visas.',
    'This role is not eligible for visa sponsorship.',
    'You must be authorized to work in the US without sponsorship.',
    'Applicants must be authorized to work in the U.S. without the need for employer sponsorship.',
    'You must not require sponsorship now or in the future.',
    'All applicants need a permit; sponsorship is unavailable.',
    'You need a permit that does not now or in the future require sponsorship of a visa.',
    'Candidates requiring sponsorship will not be considered.',
    'We cannot consider candidates who need visa sponsorship.',
  ])('extracts not-offered from “%s”', (text) => {
    expect(findValues(text)).toEqual(['not-offered!']);
  });

  it.each([
    'Visa sponsorship available.',
    'Visa sponsorship is available for this role.',
    'Sponsorship is available.',
    'Visa sponsorship: yes',
    'H-1B sponsorship provided',
    'We sponsor visas.',
    'We’ll sponsor your work visa.',
    'We offer visa sponsorship.',
    'This role is eligible for visa sponsorship.',
    'Fixture Works is happy to sponsor work permits.',
  ])('extracts offered from “%s”', (text) => {
    expect(findValues(text)).toEqual(['offered!']);
  });

  it.each([
    ['You must be a U.S. citizen.', true],
    ['US citizenship required.', true],
    ['U.S. citizenship is required for this role.', true],
    ['Only U.S. citizens can apply.', true],
    ['US citizens only', true],
    ['Must be a citizen of the United States', true],
    ['You must be a US citizen or permanent resident.', false],
    ['U.S. citizens, green card holders and others may apply.', false],
    ['You must be a U.S. person.', false],
    ['Some of the work requires US citizenship.', false],
  ])('extracts citizens-only from “%s”', (text, certain) => {
    expect(findValues(text)).toEqual([`citizens-only${certain ? '!' : ''}`]);
  });

  it.each([
    ['We may sponsor visas.', ['offered']],
    ['Visa sponsorship is considered case by case.', ['offered']],
    ['Relocation and visa support', ['offered']],
    ['Hear of future roles where we are able to offer visa sponsorship.', ['offered']],
    ['We are prioritizing people who do not require our sponsorship.', ['not-offered']],
    ['However, we cannot sponsor visas for every role.', ['not-offered']],
    ['We do not pay for a move, but do offer visa sponsorship.', ['offered']],
  ])('extracts an uncertain value from “%s”', (text, expected) => {
    expect(findValues(text)).toEqual(expected);
  });

  it.each([
    'Will you require sponsorship now or in the future?',
    'If you require visa sponsorship, tell us.',
    'No visa sponsorship is needed.',
    'You manage the sponsorship of events.',
    'We do not offer sponsorship of events.',
    'Event sponsorship is available.',
    'You find an executive sponsor.',
    'You sponsor an initiative.',
    'Citizens of the world are welcome.',
    'We are a good corporate citizen.',
    'U.S. citizenship is not required.',
    'US citizenship preferred',
    'Non-US citizens are welcome.',
    'without regard to race, US citizenship or age',
    'Visa is a network of cards.',
  ])('extracts nothing from “%s”', (text) => {
    expect(findValues(text)).toEqual([]);
  });

  it('spans only the words that state it', () => {
    const text = 'As things stand, visa sponsorship is not available for interns.';
    const [mention] = extractSponsorship(buildPassage(text));
    expect(text.slice(mention?.start, mention?.end)).toBe('visa sponsorship is not available');
  });

  it('handles long adversarial texts', () => {
    const texts = hostileTexts('sponsorship', 'visa', 'not', 'we will', 'authorized', 'work', 'us');
    for (const text of [...texts, `${'not '.repeat(250_000)}visa`]) {
      expect(() => extractSponsorship(buildPassage(text))).not.toThrow();
    }
  });
});
