import { describe, expect, it } from 'vitest';
import { keepShownTargets, TITLE_ID } from '../../../src/facts/evidence-selection.ts';
import { checkContent } from '../../../src/lint/check-content.ts';
import { LEAST } from '../../helpers/build-content.ts';

/** Checks and renders a posting; returns its HTML, its marks and the evidence for its facts. */
function read(fields: string, body: string, title = 'Fixture Role', extension = 'md') {
  const files = {
    ...LEAST,
    'companies.yaml': 'fixture-company: { name: Fixture Company }\n',
    'skills.yaml':
      'python: { name: Python, kind: language }\n' +
      'kubernetes: { name: Kubernetes, kind: tool }\n' +
      'pytorch: { name: PyTorch, kind: framework }\n',
    [`postings/a.${extension}`]: `---\ntitle: ${title}\ncompany: fixture-company\ncompleteness: full\n${fields}---\n\n${body}\n`,
  };
  const { content } = checkContent(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { render: true, today: () => '2026-04-01' },
  );
  const posting = content?.postings[0];
  if (!posting) throw new Error('The posting of the test cannot be read.');
  return { html: posting.text.html?.trim(), facts: posting.evidence, marks: posting.text.marks };
}

describe('evidence on a page', () => {
  it('is a sentence with an id that the fact links to', () => {
    const { html, facts } = read('hoursPerWeek: 40\n', 'We test. You work 40 hours a week.');
    expect(html).toMatch(
      /^<p>We test\. <span id="says-1" class="[a-z]+">You work 40 hours a week\.<\/span><\/p>$/,
    );
    expect(facts.get('hoursPerWeek')).toEqual({
      status: 'supported',
      targets: ['says-1'],
      silent: false,
      silentOn: new Set(),
    });
  });

  it('is numbered in text order, and shared by facts in the same sentence', () => {
    const { html, facts } = read(
      'skills: [python]\nhoursPerWeek: 40\nlevel: intern\n',
      'You work 40 hours a week for 12 weeks as an intern. You know Python.',
    );
    expect(facts.get('skills')?.targets).toEqual(['says-2']);
    expect(facts.get('hoursPerWeek')?.targets).toEqual(['says-1']);
    expect(html?.match(/id="says-/g)).toHaveLength(2);
  });

  it('includes a sentence for each value of a list that the text states', () => {
    const { facts } = read(
      'skills: [python, kubernetes, pytorch]\n',
      'You know Python.\n\nYou run Kubernetes.',
    );
    expect(facts.get('skills')).toMatchObject({
      targets: ['says-1', 'says-2'],
      silentOn: new Set([2]),
    });
  });

  it('is the title if only the title states the fact', () => {
    const { html, facts } = read('level: senior\n', 'We test.', 'Senior Tester');
    expect(facts.get('level')?.targets).toEqual([TITLE_ID]);
    expect(html).toBe('<p>We test.</p>');
  });

  it('distinguishes unstated facts from contradicted facts', () => {
    const { facts } = read('hoursPerWeek: 30\nduration: P12W\n', 'You work 40 hours a week.');
    expect(facts.get('duration')).toMatchObject({ status: 'unstated', targets: [], silent: true });
    expect(facts.get('hoursPerWeek')).toMatchObject({
      status: 'contradicted',
      targets: ['says-1'],
    });
  });

  it('includes only support if the language of the text is not recognized', () => {
    const { facts } = read(
      'skills: [python]\nhoursPerWeek: 30\n',
      'Wir suchen eine Person, die mit uns arbeitet und Python für das Team schreibt.',
    );
    expect(facts.get('skills')).toMatchObject({ status: 'supported', targets: ['says-1'] });
    expect(facts.get('hoursPerWeek')).toMatchObject({ silent: false, targets: [] });
  });

  it('links only to sentences that the page shows', () => {
    const { facts } = read(
      'hoursPerWeek: 40\nlevel: senior\n',
      'You work 40 hours a week.',
      'Senior Tester',
    );
    const shown = keepShownTargets(facts, '<p>Other words.</p>');
    expect(shown.get('hoursPerWeek')).toMatchObject({ status: 'supported', targets: [] });
    expect(shown.get('level')?.targets).toEqual([TITLE_ID]);
  });

  it('is returned as marks for Astro if the file is MDX', () => {
    const { html, facts, marks } = read(
      'hoursPerWeek: 40\n',
      'We test. You work 40 hours a week.',
      'Fixture Role',
      'mdx',
    );
    expect(html).toBeUndefined();
    expect(facts.get('hoursPerWeek')?.targets).toEqual(['says-1']);
    expect(marks).toEqual([{ id: 'says-1', first: 10, last: 34 }]);
  });
});
