import { describe, expect, it } from 'vitest';
import { renameFields } from '../../../src/content/renamed-fields.ts';
import { readMarkdown } from '../../../src/content/source-file.ts';
import { applyEdits } from '../../../src/lint/fix.ts';

const rename = (frontmatter: string) => {
  const text = `---\n${frontmatter}\n---\n\nText.\n`;
  const { source, findings } = renameFields(readMarkdown({ path: 'postings/a.md', text }));
  return { text, source, findings, fixed: applyEdits(text, findings.flatMap(({ fix }) => fix ?? [])) };
};

describe('a field with a former name', () => {
  it.each([
    ['applicantCountries: [US, CA] # as stated', 'applicants: [US, CA] # as stated'],
    ['title: A\r\napplicantCountries:\r\n  - US', 'title: A\r\napplicants:\r\n  - US'],
    ['"applicantCountries": [US]', '"applicants": [US]'],
    ["title: A\n'applicantCountries' : [US]", "title: A\n'applicants' : [US]"],
    ['{ title: A, applicantCountries: [US] }', '{ title: A, applicants: [US] }'],
  ])('is rewritten by the fix: %j', (before, after) => {
    const { findings, fixed } = rename(before);
    expect(findings).toMatchObject([
      { rule: 'field-renamed', severity: 'warning', field: 'applicantCountries' },
    ]);
    expect(fixed).toBe(`---\n${after}\n---\n\nText.\n`);
  });

  it('is read as the present one, at its own position', () => {
    const { source, findings } = rename("title: A\napplicantCountries: [US, 'NO']");
    expect(source.data).toEqual({ title: 'A', applicants: ['US', 'NO'] });
    expect(source.locate(['applicants', 1])).toEqual({ line: 3, column: 26 });
    expect(source.locate(['applicants'], 'key')).toEqual({ line: 3, column: 1 });
    expect(findings.map(({ message }) => message)).toEqual([
      '"applicantCountries" is called "applicants" now; write applicants: [US, NO] instead.',
    ]);
  });

  it('stays as it is with an escape in it, and is named', () => {
    const { text, fixed, findings } = rename('"applicant\\u0043ountries": [US]');
    expect(fixed).toBe(text);
    expect(findings).toHaveLength(1);
  });

  it('is an error beside the present one, which counts', () => {
    const { source, findings } = rename('applicantCountries: [US]\napplicants: [CA]');
    expect(source.data).toEqual({ applicants: ['CA'] });
    expect(findings).toMatchObject([{ rule: 'field-value', severity: 'error', line: 2 }]);
  });

  it('is not sought where there is none', () => {
    const text = '---\ntitle: A\n---\n';
    const source = readMarkdown({ path: 'postings/a.md', text });
    expect(renameFields(source)).toEqual({ source, findings: [] });
  });
});
