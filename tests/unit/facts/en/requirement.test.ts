import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../src/text/passage.ts';
import {
  isUnderRequirements,
  findRequirement,
  type RequirementLevel,
} from '../../../../src/facts/en/requirement.ts';
import { buildPassage } from '../../../helpers/build-passage.ts';

/** Returns how strongly a passage requires its word "thing". */
function demanded(text: string, rest: Partial<Passage> = {}): RequirementLevel {
  const start = text.search(/thing/iu);
  const thing = { start, end: start + 'thing'.length };
  return findRequirement(buildPassage(text, rest), thing, { start: 0, end: text.length });
}

describe('findRequirement', () => {
  it.each<[string, RequirementLevel]>([
    ['Thing required', 'required'],
    ['A thing is a must.', 'required'],
    ['Must have a thing', 'required'],
    ['Requirement: thing', 'required'],
    ['A thing in some field or a related field is required.', 'required'],
    ['Thing preferred', 'preferred'],
    ['A thing is strongly preferred', 'preferred'],
    ['A thing is a big plus', 'preferred'],
    ['Thing (nice to have)', 'preferred'],
    ['Ideally, you have a thing', 'preferred'],
    ['Preference is given to candidates with a thing', 'preferred'],
    ['A thing in A, B, or a related field preferred', 'preferred'],
    ['A thing is not required', 'not-required'],
    ['A thing isn’t strictly necessary', 'not-required'],
    ['No formal thing needed', 'not-required'],
    ['You do not need a thing', 'not-required'],
    ['This role does not require a thing.', 'not-required'],
    ['A thing', 'unspecified'],
    ['The ideal candidate has a thing', 'unspecified'],
    ['A thing; other things preferred', 'unspecified'],
    ['A thing, ideally a large one', 'unspecified'],
    ['A thing, experience with others is a plus', 'unspecified'],
    ['You do not need to have finished your thing', 'unspecified'],
    ['No particular thing field required', 'mixed'],
    ['A thing, others preferred', 'mixed'],
    ['A thing for which nothing is required but which is helpful', 'unspecified'],
  ])('rates “%s” as %s', (text, demand) => {
    expect(demanded(text)).toBe(demand);
  });

  it.each<[Partial<Passage>, RequirementLevel]>([
    [{ heading: 'Minimum qualifications' }, 'required'],
    [{ heading: 'Preferred qualifications' }, 'preferred'],
    [{ lead: 'Nice to have:' }, 'preferred'],
    [{ heading: 'Minimum qualifications', lead: 'Bonus points if you have:' }, 'preferred'],
    [{ heading: 'Required and preferred qualifications' }, 'mixed'],
    [{ heading: 'Qualifications' }, 'unspecified'],
    [{ heading: 'Minimum pay and bonus' }, 'unspecified'],
  ])('rates a bare line under %j as %s', (above, demand) => {
    expect(demanded('A thing', above)).toBe(demand);
  });

  it('prefers the words of the line to the heading', () => {
    expect(demanded('Thing required', { heading: 'Preferred qualifications' })).toBe('required');
    expect(demanded('Thing preferred', { heading: 'Minimum qualifications' })).toBe('preferred');
  });

  it('uses a label at the beginning of the line like a heading', () => {
    expect(demanded('Preferred qualifications: this, that, and a thing')).toBe('preferred');
  });

  it('does not apply the label of the next lines to the item before it', () => {
    expect(demanded('A thing Preferred Qualifications Another one')).toBe('unspecified');
  });
});

describe('isUnderRequirements', () => {
  it.each<[Partial<Passage>, boolean]>([
    [{ heading: 'Qualifications' }, true],
    [{ heading: 'Who you are' }, true],
    [{ lead: 'You have:' }, true],
    [{ heading: 'About you' }, true],
    [{ heading: 'What you’ll do' }, false],
    [{ heading: 'What we offer', lead: 'You get:' }, false],
    [{ heading: 'About Fixture Works' }, false],
    [{ heading: 'Pay' }, false],
    [{}, false],
  ])('returns for %j: %s', (above, asks) => {
    expect(isUnderRequirements(buildPassage('A thing', above))).toBe(asks);
  });
});
