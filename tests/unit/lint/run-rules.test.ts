import { describe, expect, it, vi } from 'vitest';
import { checkContent, type CheckOptions } from '../../../src/lint/check-content.ts';
import { POSTING_RULES } from '../../../src/lint/registry.ts';
import { LEAST } from '../../helpers/build-content.ts';

const FILES = {
  ...LEAST,
  'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
};

const buildPosting = (fields: string, text: string) =>
  `---\ntitle: Fixture Role\ncompany: fixture-company\ncompleteness: full\n${fields}---\n\n${text}\n`;

/** Checks a board with some postings. `found` has its findings as `file:line rule`. */
function check(postings: Record<string, string>, more: CheckOptions | { today: undefined } = {}) {
  const files = Object.entries({ ...FILES, ...postings }).map(([path, text]) => ({ path, text }));
  const options: CheckOptions = Object.assign({ today: () => '2026-03-10' }, more);
  const { findings, content } = checkContent(files, options);
  const found = findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  return { found, findings, content };
}

const OVERDUE = 'posted: 2026-03-02\ncloses: 2026-03-01\nsource: { board: Fixture board }\n';
const ignore = (rule: string) =>
  `check:\n  ignore:\n    - rule: ${rule}\n      why: It was reopened.\n`;
const IGNORED = ignore('deadline-before-posted');

describe('rules about postings', () => {
  it('report errors, which stop a build', () => {
    const { findings } = check({ 'postings/a.md': buildPosting(OVERDUE, 'A text.') });
    expect(findings).toMatchObject([
      { file: 'postings/a.md', line: 6, rule: 'deadline-before-posted', severity: 'error' },
    ]);
  });

  it('report warnings, which do not', () => {
    const fields = 'posted: 2026-04-01\nsource: { board: Fixture board }\n';
    const { found, content } = check({ 'postings/a.md': buildPosting(fields, 'A text.') });
    expect(found).toEqual(['postings/a.md:5 date-in-future']);
    expect(content?.postings.map(({ id }) => id)).toEqual(['a']);
  });

  it('do not run without a day', () => {
    const files = { 'postings/a.md': buildPosting(OVERDUE, 'A text.') };
    expect(check(files, { today: undefined }).found).toEqual([]);
  });

  it('do not run on a posting with invalid frontmatter', () => {
    const fields = `${OVERDUE}level: boss\n`;
    const { found } = check({ 'postings/a.md': buildPosting(fields, 'A text.') });
    expect(found).toEqual(['postings/a.md:8 field-value']);
  });

  it('compare postings with each other', () => {
    const { found } = check({
      'postings/a.md': buildPosting('', 'A text.'),
      'postings/b.md': buildPosting('', 'Another text.'),
    });
    expect(found).toEqual(['postings/b.md:2 duplicate-likely']);
  });

  it('report their progress', () => {
    const steps: string[] = [];
    check(
      { 'postings/a.md': buildPosting('', 'A text.'), 'postings/b.md': 'nothing' },
      { onProgress: (done: number, all: number) => steps.push(`${done}/${all}`) },
    );
    expect(steps).toEqual(['1/2', '2/2']);
  });
});

describe('a rule that a posting ignores', () => {
  it('reports nothing there', () => {
    const { found } = check({ 'postings/a.md': buildPosting(OVERDUE + IGNORED, 'A text.') });
    expect(found).toEqual([]);
  });

  it('still reports other postings', () => {
    const { found } = check({
      'postings/a.md': buildPosting(OVERDUE + IGNORED, 'A text.'),
      'postings/b.md': buildPosting(OVERDUE, 'A text.').replace('Role', 'Other Role'),
    });
    expect(found).toEqual(['postings/b.md:6 deadline-before-posted']);
  });

  it('is reported if it would find nothing', () => {
    const { findings } = check({ 'postings/a.md': buildPosting(IGNORED, 'A text.') });
    expect(findings).toMatchObject([
      {
        line: 7,
        column: 7,
        rule: 'ignore-unused',
        severity: 'warning',
        field: 'check.ignore[0]',
        value: 'deadline-before-posted',
      },
    ]);
  });

  it('may be the rule about needless exceptions itself', () => {
    const fields = `${IGNORED}    - { rule: ignore-unused, why: The deadline changes every week. }\n`;
    const { found } = check({ 'postings/a.md': buildPosting(fields, 'A text.') });
    expect(found).toEqual([]);
  });

  it('must exist; a slip is answered with the nearest id', () => {
    const fields = ignore('deadline-before-post');
    const { findings } = check({ 'postings/a.md': buildPosting(fields, 'A text.') });
    expect(findings).toEqual([
      {
        file: 'postings/a.md',
        line: 7,
        column: 13,
        rule: 'field-value',
        severity: 'error',
        field: 'check.ignore[0].rule',
        value: 'deadline-before-post',
        message:
          '"check.ignore[0].rule" is "deadline-before-post"; there is no such rule; perhaps deadline-before-posted was meant.',
        url: 'https://board.example/about/checks/field-value/',
      },
    ]);
  });

  it('must exist; anything else is answered with all ids', () => {
    const fields = ignore('something');
    const { findings } = check({ 'postings/a.md': buildPosting(fields, 'A text.') });
    expect(findings[0]?.message).toMatch(/; it must be one of applicants-contradicted, .+\.$/);
    expect(findings[0]?.message).not.toContain('text-html');
  });

  it('cannot be a structural one', () => {
    const fields = ignore('text-html');
    const { findings } = check({ 'postings/a.md': buildPosting(fields, 'A text.') });
    expect(findings).toMatchObject([
      { line: 7, column: 13, rule: 'field-value', field: 'check.ignore[0].rule' },
    ]);
    expect(findings[0]?.message).toContain('is "text-html"; this rule cannot be ignored');
  });
});

describe('the URL of a finding', () => {
  const files = { 'postings/a.md': buildPosting(OVERDUE, 'A text.') };
  const urls = (options?: CheckOptions) => check(files, options).findings.map(({ url }) => url);

  it('is below the site’s own URL', () => {
    expect(urls()).toEqual(['https://board.example/about/checks/deadline-before-posted/']);
  });

  it('is below the URL and base path of the deployment', () => {
    expect(urls({ siteUrl: 'https://jobs.example', basePath: '/board' })).toEqual([
      'https://jobs.example/board/about/checks/deadline-before-posted/',
    ]);
  });

  it('is missing if site.yaml cannot be read and no other URL is known', () => {
    const broken = { ...files, 'site.yaml': 'name: [\n' };
    expect(check(broken).findings.filter(({ url }) => url !== undefined)).toEqual([]);
  });
});

describe('a mistake in the code of a rule', () => {
  const recurse = (): never => recurse();

  it.each([
    ['a wrong type', () => Object(undefined).missing.length],
    ['a recursion without end', recurse],
  ])('is a bug with its cause, the rule and the file: %s', (_, mistake) => {
    const [rule] = POSTING_RULES;
    if (!rule) throw new Error('There are no rules.');
    const spy = vi.spyOn(rule, 'check').mockImplementation(mistake);
    try {
      const run = () => check({ 'postings/a.md': buildPosting('', 'A text.') });
      expect(run).toThrow(`The rule ${rule.id}, on postings/a.md, failed, which is a bug.`);
      expect(run).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
    } finally {
      spy.mockRestore();
    }
  });
});
