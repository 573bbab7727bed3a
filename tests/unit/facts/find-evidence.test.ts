import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../src/facts/find-evidence.ts';
import { buildCatalogueNames } from '../../helpers/build-catalogue-names.ts';
import { buildPostingContext } from '../../helpers/build-posting-context.ts';
import { POSTINGS_BY_LANGUAGE } from '../../helpers/postings-by-language.ts';

const FIELDS = `pay: { min: 4250, currency: USD, per: month }
employment: [internship]
level: intern
duration: P12W
hoursPerWeek: 40
places: [seattle]
workModes: [remote]
education: [{ level: master, state: pursuing, required: true }]
fields: [statistics]
experience: { months: 24, required: true }
applicants: [US]
sponsorship: offered
skills: [python, kubernetes]
closes: 2026-05-01`;

const find = (text: string) =>
  findEvidence(buildPostingContext(FIELDS, text, 'Fixture Role', buildCatalogueNames()));

describe('findEvidence for a text that is not in English', () => {
  it.each(Object.entries(POSTINGS_BY_LANGUAGE))(
    'reports no unstated or contradicted fact: %s',
    (_, text) => {
      const { facts, conflicts, omissions } = find(text);
      expect(conflicts).toEqual([]);
      expect(omissions).toEqual([]);
      expect([...facts.values()].flatMap(({ unstated }) => unstated)).toEqual([]);
      const statuses = [...facts].filter(([fact]) => fact !== 'skills');
      expect(new Set(statuses.map(([, { status }]) => status))).toEqual(new Set(['not-checked']));
    },
  );

  it.each(Object.entries(POSTINGS_BY_LANGUAGE).filter(([, text]) => text.includes('Python ')))(
    'supports a skill by its name: %s',
    (_, text) => {
      expect(find(text).facts.get('skills')?.status).toBe('supported');
    },
  );

  it('does not check pay', () => {
    const text = `${POSTINGS_BY_LANGUAGE['Polish'] ?? ''} Pensja: $9,000 per month.`;
    expect(find(text).facts.get('pay')?.status).toBe('not-checked');
  });
});

describe('findEvidence for an English text', () => {
  it('reports facts that the text does not state as unstated', () => {
    const { facts } = find('You will work with our team on the software that runs the robots.');
    expect(facts.get('pay')).toEqual({ status: 'unstated', spans: [], unstated: [['pay']] });
    expect(facts.get('level')?.status).toBe('unstated');
  });
});
