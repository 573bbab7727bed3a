import { describe, expect, it } from 'vitest';
import { compareSponsorship } from '../../../../src/facts/sponsorship/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (sponsorship: string, text: string) =>
  compareSponsorship(
    buildPostingContext(sponsorship === '' ? '' : `sponsorship: ${sponsorship}`, text),
  );

describe('compareSponsorship', () => {
  it.each([
    ['not-offered', 'We do not sponsor visas.', 'do not sponsor visas'],
    ['not-offered', 'You must be a U.S. citizen.', 'must be a U.S. citizen'],
    ['offered', 'Visa sponsorship is available.', 'Visa sponsorship is available'],
    ['offered', 'We may sponsor visas.', 'sponsor visas'],
    ['citizens-only', 'US citizens only.', 'US citizens only'],
  ])('supports %s with “%s”', (sponsorship, text, words) => {
    const comparison = compare(sponsorship, text);
    expect(comparison.supporting.map(getWords)).toEqual([words]);
    expect(comparison.unstated).toEqual([]);
  });

  it.each([
    ['offered', 'We do not sponsor visas.', 'no visa is sponsored'],
    ['offered', 'You must be a U.S. citizen.', 'only citizens are taken'],
    ['not-offered', 'Visa sponsorship is available.', 'a visa is sponsored'],
    ['citizens-only', 'We sponsor visas.', 'a visa is sponsored'],
    ['not-offered', 'A visa will be sponsored by the company.', 'a visa is sponsored'],
    ['not-offered', 'We are able to sponsor H-1B visas.', 'a visa is sponsored'],
    ['not-offered', 'The company can sponsor a Skilled Worker visa.', 'a visa is sponsored'],
    ['not-offered', 'Your work permit is arranged by us.', 'a visa is sponsored'],
    ['offered', 'A visa will not be sponsored.', 'no visa is sponsored'],
    ['offered', 'Visas cannot be sponsored for this role.', 'no visa is sponsored'],
    ['offered', 'We are unable to sponsor visas.', 'no visa is sponsored'],
    ['offered', 'We do not hold a sponsor licence.', 'no visa is sponsored'],
    ['offered', 'We cannot help with visas.', 'no visa is sponsored'],
    ['offered', 'This post does not qualify for a Skilled Worker visa.', 'no visa is sponsored'],
    ['offered', 'We will not consider applicants who need a visa.', 'no visa is sponsored'],
    [
      'offered',
      'You must have the right to work in the UK without sponsorship.',
      'no visa is sponsored',
    ],
  ])('reports a contradiction: %s in “%s”', (sponsorship, text, stated) => {
    expect(compare(sponsorship, text).conflicts).toMatchObject([
      { rule: 'sponsorship-contradicted', path: ['sponsorship'], stated },
    ]);
  });

  it.each([
    ['citizens-only', 'We do not sponsor visas.'],
    ['not-offered', 'US citizens only.'],
    ['not-offered', 'We may sponsor visas.'],
    ['offered', 'However, we cannot sponsor visas for every role.'],
    ['offered', 'No visa sponsorship is needed for citizens.'],
    ['not-offered', 'Event sponsorship is available.'],
    ['offered', 'We sponsor visas. Some roles: no visa sponsorship.'],
  ])('reports no contradiction: %s in “%s”', (sponsorship, text) => {
    expect(compare(sponsorship, text).conflicts).toEqual([]);
  });

  it.each([
    ['not-offered', 'We offer relocation and visa support.'],
    ['not-offered', 'We help you with your visa.'],
    ['not-offered', 'Candidates who need a visa may be considered: we sponsor visas if needed.'],
    ['not-offered', 'We welcome applications from people who require sponsorship.'],
    ['offered', 'Applicants must already have the right to work in the UK.'],
    ['offered', 'An active security clearance is required.'],
    ['offered', 'Open to U.S. citizens and nationals.'],
  ])('doubts %s for “%s”', (sponsorship, text) => {
    const { conflicts, doubts, unstated } = compare(sponsorship, text);
    expect({ conflicts, unstated }).toEqual({ conflicts: [], unstated: [] });
    expect(doubts).toMatchObject([{ path: ['sponsorship'] }]);
  });

  it('supports a fact with what the words imply, unless others state the reverse', () => {
    const text = 'You must have the right to work in the UK.';
    expect(compare('not-offered', text).supporting).toHaveLength(1);
    expect(compare('not-offered', `Visa sponsorship accepted. ${text}`).conflicts).toHaveLength(1);
  });

  it('does not call a text about permits silent', () => {
    expect(compare('offered', 'You need a valid visa.')).toMatchObject({
      unstated: [],
      unclear: [['sponsorship']],
    });
  });

  it('reports sponsorship as unstated if the text does not state it', () => {
    expect(compare('offered', 'Fine.').unstated).toEqual([['sponsorship']]);
    expect(compare('', 'Fine.').unstated).toEqual([]);
  });

  it.each([
    ['We do not sponsor visas.', ['sponsorship: not-offered']],
    ['We do not sponsor visas. US citizens only.', ['sponsorship: citizens-only']],
    ['We sponsor visas.', ['sponsorship: offered']],
    ['We sponsor visas. For this role, no visa sponsorship is offered.', []],
    ['We may sponsor visas.', []],
    ['Will you require sponsorship?', []],
  ])('reports missing sponsorship only if it is certain: “%s”', (text, yaml) => {
    expect(compare('', text).omissions.map((omission) => omission.yaml)).toEqual(yaml);
  });
});

describe('compareSponsorship with an offer for other roles', () => {
  it.each([
    'While we sponsor visas for engineers, this sales role doesn’t qualify.',
    'We sponsor visas: our lawyers help. This post falls below the salary threshold, so it can’t be sponsored.',
    'We sponsor visas. Unfortunately this position is not eligible.',
    'We sponsor visas for researchers.',
    'Visa sponsorship is available for laboratory staff.',
    'Visa sponsorship is offered to doctors only.',
    'We sponsor visas. This role, however, is not among those that we do it for.',
  ])('reports no contradiction with not-offered: “%s”', (text) => {
    expect(compare('not-offered', text).conflicts).toEqual([]);
    expect(compare('', text).omissions.map(({ yaml }) => yaml)).not.toContain(
      'sponsorship: offered',
    );
  });
});
