import { describe, expect, it } from 'vitest';
import { showEvidence, TITLE_ID } from '../../../src/board/shown-evidence.ts';
import { createCatalogueNames } from '../../../src/facts/catalogue-names.ts';
import { findPostingEvidence } from '../../../src/facts/posting-evidence.ts';
import { postingSchema } from '../../../src/model/posting.ts';
import { skillSchema } from '../../../src/model/skill.ts';

const skill = (name: string) => skillSchema.parse({ name, kind: 'language' });
const NAMES = createCatalogueNames(
  new Map(),
  new Map([
    ['python', skill('Python')],
    ['kubernetes', skill('Kubernetes')],
    ['pytorch', skill('PyTorch')],
  ]),
);

/** What a page shows of a posting’s facts, when its text is rendered so. */
function show(fields: object, body: string, html: string, title = 'Fixture Role') {
  const posting = postingSchema.parse({
    title,
    company: 'fixture-company',
    completeness: 'full',
    ...fields,
  });
  return showEvidence(findPostingEvidence(posting, { body, mdx: false }, NAMES), html);
}

describe('what a page shows of the evidence', () => {
  it('gives the sentence of a fact an id that the fact leads to', () => {
    const { html, facts } = show(
      { hoursPerWeek: 40 },
      'We test. You work 40 hours a week.',
      '<p>We test. You work 40 hours a week.</p>',
    );
    expect(html).toBe(
      '<p>We test. <span id="says-1" class="evidence">You work 40 hours a week.</span></p>',
    );
    expect(facts.get('hoursPerWeek')).toEqual({
      status: 'supported',
      targets: ['says-1'],
      silent: false,
      silentOn: new Set(),
    });
  });

  it('numbers sentences as the text has them, and once for several facts', () => {
    const body = 'You work 40 hours a week for 12 weeks as an intern. You know Python.';
    const { html, facts } = show(
      { skills: ['python'], hoursPerWeek: 40, level: 'intern' },
      body,
      `<p>${body}</p>`,
    );
    expect(facts.get('skills')?.targets).toEqual(['says-2']);
    expect(facts.get('hoursPerWeek')?.targets).toEqual(['says-1']);
    expect(html.match(/id="says-/g)).toHaveLength(2);
  });

  it('leads to each sentence that values of a list have of their own', () => {
    const body = 'You know Python.\n\nYou run Kubernetes.';
    const { facts } = show(
      { skills: ['python', 'kubernetes', 'pytorch'] },
      body,
      '<p>You know Python.</p><p>You run Kubernetes.</p>',
    );
    expect(facts.get('skills')).toMatchObject({
      targets: ['says-1', 'says-2'],
      silentOn: new Set([2]),
    });
  });

  it('leads to the title where that says it', () => {
    const { html, facts } = show(
      { level: 'senior' },
      'We test.',
      '<p>We test.</p>',
      'Senior Tester',
    );
    expect(facts.get('level')?.targets).toEqual([TITLE_ID]);
    expect(html).toBe('<p>We test.</p>');
  });

  it('leads nowhere where the page does not have the words', () => {
    const { facts } = show({ hoursPerWeek: 40 }, 'You work 40 hours a week.', '<p>Other.</p>');
    expect(facts.get('hoursPerWeek')).toMatchObject({ status: 'supported', targets: [] });
  });

  it('tells what the text is silent on, and what it contradicts', () => {
    const { facts } = show(
      { hoursPerWeek: 30, duration: 'P12W' },
      'You work 40 hours a week.',
      '<p>You work 40 hours a week.</p>',
    );
    expect(facts.get('duration')).toMatchObject({ status: 'unstated', targets: [], silent: true });
    expect(facts.get('hoursPerWeek')).toMatchObject({
      status: 'contradicted',
      targets: ['says-1'],
    });
  });

  it('says nothing of a text that is not read, but for what bears a fact out', () => {
    const body = 'Wir suchen eine Person, die mit uns arbeitet und Python für das Team schreibt.';
    const { facts } = show({ skills: ['python'], hoursPerWeek: 30 }, body, `<p>${body}</p>`);
    expect(facts.get('skills')).toMatchObject({ status: 'supported', targets: ['says-1'] });
    expect(facts.get('hoursPerWeek')).toMatchObject({ silent: false, targets: [] });
  });

  it('says nothing where the text cannot be parsed', () => {
    const posting = postingSchema.parse({
      title: 'Fixture',
      company: 'fixture-company',
      completeness: 'full',
      hoursPerWeek: 40,
    });
    const evidence = findPostingEvidence(posting, { body: '<Open', mdx: true }, NAMES);
    expect(showEvidence(evidence, '').facts.size).toBe(0);
  });
});
