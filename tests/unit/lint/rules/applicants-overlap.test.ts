import { describe, expect, it } from 'vitest';
import applicantsOverlap from '../../../../src/lint/rules/applicants-overlap.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';

const find = (fields: string) =>
  applicantsOverlap
    .check(
      buildRuleContext(
        `---\ntitle: Fixture Role\ncompany: fixture-company\ncompleteness: full\n${fields}\n---\n\nA text.\n`,
      ),
    )
    .map(({ field, message }) => `${field}: ${message}`);

describe('areas of applicants that do not go together', () => {
  it.each([
    [
      'applicants: [US, US-TX]',
      'applicants[1]: "US" includes "US-TX"; remove "US-TX" if all of US is meant, or else "US".',
    ],
    [
      'applicants: [DE, EU]',
      'applicants[0]: "EU" includes "DE"; remove "DE" if all of EU is meant, or else "EU".',
    ],
    [
      'applicants: [worldwide, CA]',
      'applicants[1]: "worldwide" includes "CA"; remove "CA", or "worldwide" if only some countries are meant.',
    ],
    [
      'applicants: [LATAM, Latin America]',
      'applicants[1]: "LATAM" includes "Latin America"; remove "Latin America" if all of LATAM is meant, or else "LATAM".',
    ],
    [
      'applicants: [US]\napplicantsExcept: [CA-QC]',
      'applicantsExcept[0]: "CA-QC" is not in US, so that it needs no exception; remove it.',
    ],
    [
      'applicants: [DE, AT]\napplicantsExcept: [EU]',
      'applicantsExcept: "applicantsExcept" leaves out everything in "applicants"; remove what does not belong there.',
    ],
    [
      'applicantsExcept: [RU]',
      'applicantsExcept: "applicantsExcept" needs "applicants"; write applicants: [worldwide] if applicants may be anywhere else.',
    ],
  ])('%j', (fields, message) => {
    expect(find(fields)).toEqual([message]);
  });

  it.each([
    'applicants: [US, CA-ON]',
    'applicants: [US-TX, US-FL]',
    'applicants: [EU, GB]',
    'applicants: [US]\napplicantsExcept: [US-CA, US-NY]',
    'applicants: [EMEA]\napplicantsExcept: [EU]',
    'applicants: [worldwide]\napplicantsExcept: [RU]',
  ])('are not in %j', (fields) => {
    expect(find(fields)).toEqual([]);
  });
});
