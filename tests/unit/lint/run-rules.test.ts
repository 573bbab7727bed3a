import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lint/check-content.ts';
import { LEAST } from '../../helpers/build-content.ts';

const FILES = {
  ...LEAST,
  'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
};

const posting = (fields: string, text: string) =>
  `---\ntitle: Fixture Role\ncompany: fixture-company\ncompleteness: full\n${fields}---\n\n${text}\n`;

/** What is found in some postings: `file:line rule`. */
function check(postings: Record<string, string>, more: object = {}) {
  const files = Object.entries({ ...FILES, ...postings }).map(([path, text]) => ({ path, text }));
  const { findings, content } = checkContent(files, { today: () => '2026-03-10', ...more });
  return { said: findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`), content };
}

const OVERDUE = 'posted: 2026-03-02\ncloses: 2026-03-01\nsource: { board: Fixture board }\n';
const SILENCED = `check:\n  ignore:\n    - rule: deadline-before-posted\n      why: It was reopened.\n`;

describe('the rules about what postings say', () => {
  it('find what is wrong', () => {
    const { said } = check({ 'postings/a.md': posting(OVERDUE, 'A text.') });
    expect(said).toEqual(['postings/a.md:6 deadline-before-posted']);
  });

  it('let pass what they only warn of', () => {
    const fields = 'posted: 2026-04-01\nsource: { board: Fixture board }\n';
    const { said, content } = check({ 'postings/a.md': posting(fields, 'A text.') });
    expect(said).toEqual(['postings/a.md:5 date-in-future']);
    expect(content?.postings.map(({ id }) => id)).toEqual(['a']);
  });

  it('are not asked where no day is given', () => {
    const { said } = check({ 'postings/a.md': posting(OVERDUE, 'A text.') }, { today: undefined });
    expect(said).toEqual([]);
  });

  it('say nothing of a posting that does not have the right form', () => {
    const { said } = check({ 'postings/a.md': posting(`${OVERDUE}level: boss\n`, 'A text.') });
    expect(said).toEqual(['postings/a.md:8 field-value']);
  });

  it('can be silenced one by one', () => {
    const { said } = check({ 'postings/a.md': posting(OVERDUE + SILENCED, 'A text.') });
    expect(said).toEqual([]);
  });

  it('are silenced in that posting alone', () => {
    const { said } = check({
      'postings/a.md': posting(OVERDUE + SILENCED, 'A text.'),
      'postings/b.md': posting(OVERDUE, 'A text.').replace('Role', 'Other Role'),
    });
    expect(said).toEqual(['postings/b.md:6 deadline-before-posted']);
  });

  it('are not silenced for nothing', () => {
    const { said } = check({ 'postings/a.md': posting(SILENCED, 'A text.') });
    expect(said).toEqual(['postings/a.md:7 ignore-unused']);
  });

  it('can be silenced by their own names only', () => {
    const fields = SILENCED.replace('deadline-before-posted', 'deadline-before-post');
    const { said } = check({ 'postings/a.md': posting(fields, 'A text.') });
    expect(said).toEqual(['postings/a.md:7 field-value']);
  });

  it('look across postings', () => {
    const { said } = check({
      'postings/a.md': posting('', 'A text.'),
      'postings/b.md': posting('', 'Another text.'),
    });
    expect(said).toEqual(['postings/b.md:2 duplicate-likely']);
  });

  it('tell how far they have come', () => {
    const steps: string[] = [];
    check(
      { 'postings/a.md': posting('', 'A text.'), 'postings/b.md': 'nothing' },
      { onProgress: (done: number, all: number) => steps.push(`${done}/${all}`) },
    );
    expect(steps).toEqual(['1/2', '2/2']);
  });
});
