import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent, type CheckedContent } from '../../../src/check/content.ts';
import type { FileRule } from '../../../src/check/finding.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { reportText } from '../../../src/check/report.ts';

const BROKEN = fileURLToPath(new URL('../../fixtures/broken', import.meta.url));
const TOO_LONG = `postings/${'an-id-that-is-too-long-'.repeat(8).slice(0, 78)}abc.md`;

/** All that is wrong in the folder: file, line, column, rule, field. One line a file. */
const WRONG: [string, number, number, FileRule, string?][] = [
  ['companies.yaml', 7, 12, 'field-value', 'insecure-company.careers'],
  ['guides/place-missing.md', 2, 1, 'field-missing', 'place'],
  ['guides/unknown-place.md', 3, 8, 'reference-dangling', 'place'],
  ['places.yaml', 11, 13, 'field-value', 'place-off-the-globe.latitude'],
  ['postings/Differs-In-Case.mdx', 1, 1, 'id-form'],
  ['postings/alias-in-yaml.md', 6, 10, 'yaml-alias'],
  [TOO_LONG, 1, 1, 'id-form'],
  ['postings/apply-over-http.md', 6, 8, 'field-value', 'apply.url'],
  ['postings/apply-without-kind.md', 5, 1, 'field-missing', 'apply.kind'],
  ['postings/broken-yaml.md', 5, 10, 'yaml-syntax'],
  ['postings/currency-unknown.md', 5, 27, 'field-value', 'pay.currency'],
  ['postings/dangling-company.md', 3, 10, 'reference-dangling', 'company'],
  ['postings/dangling-place.md', 7, 5, 'reference-dangling', 'places[1]'],
  ['postings/dangling-skill.md', 5, 28, 'reference-dangling', 'skills[1]'],
  ['postings/date-impossible.md', 5, 9, 'field-value', 'posted'],
  ['postings/deeper/in-a-folder.md', 1, 1, 'file-place'],
  ['postings/differs-in-case.md', 1, 1, 'id-duplicate'],
  ['postings/duration-in-words.md', 5, 11, 'field-value', 'duration'],
  ['postings/education-without-state.md', 6, 5, 'field-missing', 'education[0].state'],
  ['postings/enum-near-miss.md', 5, 8, 'field-value', 'level'],
  ['postings/field-twice.md', 6, 1, 'yaml-syntax'],
  ['postings/field-unknown-inside.md', 9, 3, 'field-unknown', 'pay.period'],
  ['postings/field-unknown.md', 5, 1, 'field-unknown', 'employement'],
  ['postings/first-rank-heading.md', 9, 1, 'text-heading'],
  ['postings/frontmatter-missing.md', 1, 1, 'frontmatter-missing'],
  ['postings/frontmatter-open.md', 1, 1, 'frontmatter-missing'],
  ['postings/heading-underlined.md', 7, 1, 'text-heading'],
  ['postings/hours-impossible.md', 5, 15, 'field-value', 'hoursPerWeek'],
  ['postings/id_outside_the_pattern.md', 1, 1, 'id-form'],
  ['postings/image.md', 7, 5, 'text-image'],
  ['postings/link-definition.md', 9, 1, 'text-link'],
  ['postings/list-empty.md', 5, 12, 'field-value', 'workModes'],
  ['postings/list-missing.md', 5, 13, 'field-value', 'employment'],
  ['postings/list-with-a-repeat.md', 5, 9, 'field-value', 'skills'],
  ['postings/number-as-text.md', 5, 13, 'field-value', 'pay.min'],
  ['postings/pay-without-amount.md', 6, 3, 'field-value', 'pay'],
  ['postings/raw-html.md', 9, 20, 'text-html'],
  ['postings/reserved-key.md', 5, 1, 'yaml-key'],
  ['postings/same-id.mdx', 1, 1, 'id-duplicate'],
  ['postings/script-autolink.md', 8, 8, 'text-link'],
  ['postings/script-link.md', 7, 6, 'text-link'],
  ['postings/slug.md', 5, 1, 'field-unknown', 'slug'],
  ['postings/summary-too-long.md', 5, 10, 'field-value', 'summary'],
  ['postings/tab-in-yaml.md', 6, 1, 'yaml-syntax'],
  ['postings/term-in-other-words.md', 5, 20, 'field-value', 'terms[1]'],
  ['postings/title-a-number.md', 2, 8, 'field-value', 'title'],
  ['postings/title-missing.md', 2, 1, 'field-missing', 'title'],
  ['postings/unreadable.mdx', 7, 16, 'file-unreadable'],
  ['postings/wrong-extension.txt', 1, 1, 'file-place'],
  ['site.yaml', 6, 9, 'field-value', 'locale'],
  ['skills.yaml', 7, 9, 'field-value', 'fixture-tool.kind'],
];

const HEALTHY = [
  'guides/healthy-guide.mdx',
  'postings/healthy-by-hand.mdx',
  'postings/healthy-least.md',
  'postings/healthy.md',
  'postings/same-id.md',
];

describe('a content folder in which files are wrong, each in one way', () => {
  let checked: CheckedContent;
  const of = (file: string) => checked.findings.filter((finding) => finding.file === file);
  const says = (file: string) =>
    of(file)
      .map(({ message }) => message)
      .join('\n');

  beforeAll(async () => {
    checked = checkContent(await readContent(BROKEN));
  });

  it.each(WRONG)('%s:%i:%i %s %s', (file, line, column, rule, field) => {
    expect(
      of(file).map((finding) => ({
        line: finding.line,
        column: finding.column,
        rule: finding.rule,
        field: finding.field,
      })),
    ).toEqual([{ line, column, rule, field }]);
  });

  it.each(HEALTHY)('has nothing to say about %s', (file) => {
    expect(of(file)).toEqual([]);
  });

  it('names these files and no other, in order', () => {
    expect(checked.findings.map(({ file }) => file)).toEqual(
      WRONG.map(([file]) => file).sort((a, b) => (a < b ? -1 : 1)),
    );
    expect(checked.files).toBe(WRONG.length + HEALTHY.length);
  });

  it('calls each an error', () => {
    expect(new Set(checked.findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  it('gives no site when its settings are wrong', () => {
    expect(checked.site).toBeUndefined();
  });

  it.each([
    ['postings/enum-near-miss.md', 'senoir', /perhaps senior/],
    ['postings/field-unknown.md', '["internship"]', /"employment"/],
    ['postings/field-unknown-inside.md', 'hour', /min, max, currency, per/],
    ['postings/slug.md', 'another-address', /file’s name/],
    ['postings/dangling-company.md', 'fixture-compny', /companies\.yaml.*"fixture-company"/],
    ['postings/dangling-place.md', 'another-town-entirely', /places\.yaml.*add it there\.$/],
    ['postings/dangling-skill.md', 'fixture-toll', /skills\.yaml.*"fixture-tool"/],
    ['guides/unknown-place.md', 'fixture-village', /places\.yaml/],
    ['postings/Differs-In-Case.mdx', 'Differs-In-Case', /perhaps to differs-in-case\.mdx/],
    ['postings/id_outside_the_pattern.md', 'id_outside_the_pattern', /id-outside-the-pattern\.md/],
    ['postings/differs-in-case.md', 'differs-in-case', /postings\/Differs-In-Case\.mdx/],
    ['postings/same-id.mdx', 'same-id', /postings\/same-id\.md/],
    ['postings/deeper/in-a-folder.md', undefined, /directly in postings\//],
    ['postings/wrong-extension.txt', 'wrong-extension.txt', /\.md and \.mdx/],
    ['postings/number-as-text.md', '12,100', /a number, without/],
    ['postings/title-a-number.md', '2026', /quotes/],
    ['postings/currency-unknown.md', 'usd', /USD/],
    ['postings/date-impossible.md', '2026-02-30', /day that exists/],
    ['postings/apply-over-http.md', 'http://company.example/jobs/1', /https:\/\//],
    ['postings/script-link.md', 'javascript:alert(1)', /https:\/\//],
    ['postings/reserved-key.md', '__proto__', /Remove it/],
    ['postings/alias-in-yaml.md', '*when', /value itself/],
    ['places.yaml', '200', /at most 90/],
    ['site.yaml', 'en_GB', /en-GB/],
  ])('quotes what stands in %s, and says what would be right', (file, value, sentence) => {
    expect(of(file).map((finding) => finding.value)).toEqual([value]);
    expect(says(file)).toMatch(sentence);
  });

  it('says everything in sentences, each on one line', () => {
    for (const { message } of checked.findings) {
      expect(message).toMatch(/^\S.*[.!]$/);
    }
  });

  it('is reported with a line for each', () => {
    const lines = reportText(checked.findings, checked.files, 'content').split('\n');
    expect(lines).toHaveLength(WRONG.length + 1);
    expect(lines).toContain(
      `content/postings/field-twice.md:6:1 yaml-syntax ${says('postings/field-twice.md')}`,
    );
    expect(lines.at(-1)).toBe('51 problems in 51 of 56 content files.');
  });
});

const GOOD = {
  'site.yaml': `name: Fixture board
tagline: Nothing on it is real
description: Nothing on it is real.
url: https://board.example
locale: en-GB
report:
  email: keeper@board.example
`,
  'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
  'places.yaml': 'fixture-town:\n  country: GB\n  latitude: 0\n  longitude: 0\n',
  'skills.yaml': 'fixture-tool:\n  name: Fixture Tool\n  kind: tool\n',
};

const POSTING = `---
title: Fixture Role
company: fixture-company
places: [fixture-town]
skills: [fixture-tool]
completeness: full
---

The text.
`;

/** Checks a good folder with some files added or replaced; an undefined one is left out. */
function check(changes: Record<string, string | undefined>) {
  const folder: Record<string, string | undefined> = { ...GOOD, ...changes };
  const files = Object.entries(folder).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
  return checkContent(files);
}

const found = (changes: Record<string, string | undefined>) =>
  check(changes).findings.map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );

describe('a content folder in which all is right', () => {
  it('has no findings, and gives the site', () => {
    const { findings, files, site } = check({ 'postings/a.md': POSTING });
    expect(findings).toEqual([]);
    expect(files).toBe(5);
    expect(site).toMatchObject({ name: 'Fixture board', freshDays: 45 });
  });

  it.each([
    ['with CRLF', POSTING.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${POSTING}`],
  ])('may have files %s', (_, text) => {
    expect(found({ 'postings/a.md': text })).toEqual([]);
  });

  it('may have catalogues with nothing in them', () => {
    expect(
      found({ 'companies.yaml': '', 'places.yaml': '# none yet\n', 'skills.yaml': '{}' }),
    ).toEqual([]);
  });

  it('may have a posting and a guide of one name', () => {
    expect(
      found({
        'postings/a.md': POSTING,
        'guides/a.mdx': '---\ntitle: A\nplace: fixture-town\n---\n',
      }),
    ).toEqual([]);
  });
});

describe('a content folder', () => {
  it.each(Object.keys(GOOD))('must have %s', (path) => {
    expect(found({ [path]: undefined })).toEqual([`${path}:1:1 file-missing`]);
  });

  it('says of settings that cannot be read only why they cannot', () => {
    expect(found({ 'site.yaml': `${GOOD['site.yaml']}name: Another name\n` })).toEqual([
      'site.yaml:8:1 yaml-syntax',
    ]);
  });

  it('blames no posting for what a missing or unreadable catalogue should hold', () => {
    expect(found({ 'postings/a.md': POSTING, 'companies.yaml': undefined })).toEqual([
      'companies.yaml:1:1 file-missing',
    ]);
    expect(found({ 'postings/a.md': POSTING, 'places.yaml': 'a: 1\na: 2\n' })).toEqual([
      'places.yaml:2:1 yaml-syntax',
    ]);
  });

  it('knows the id of an entry that is wrong in another way', () => {
    expect(
      found({
        'postings/a.md': POSTING,
        'companies.yaml': 'fixture-company:\n  url: https://a.example\n',
      }),
    ).toEqual(['companies.yaml:1:1 field-missing']);
  });

  it.each([
    ['a list', '- fixture-company\n', 'companies.yaml:1:1 field-value'],
    ['an entry without fields', 'fixture-company:\n', 'companies.yaml:1:17 field-value'],
    [
      'an id that is none',
      'fixture-company: { name: A }\nFixture Company: { name: B }\n',
      'companies.yaml:2:1 id-form',
    ],
    [
      'an id twice',
      'fixture-company: { name: A }\nfixture-company: { name: B }\n',
      'companies.yaml:2:1 yaml-syntax',
    ],
    [
      'an unknown field',
      'fixture-company:\n  name: A\n  logo: a.png\n',
      'companies.yaml:3:3 field-unknown',
    ],
  ])('cannot have a catalogue with %s', (_, text, expected) => {
    expect(found({ 'companies.yaml': text })).toEqual([expected]);
  });

  it('is checked whole: fields, references and text in one run', () => {
    const text = POSTING.replace('fixture-company', 'no-company')
      .replace('fixture-tool', 'no-tool')
      .replace('completeness: full', 'level: boss')
      .replace('The text.', 'The <b>text.');
    expect(found({ 'postings/a.md': text })).toEqual([
      'postings/a.md:2:1 field-missing',
      'postings/a.md:3:10 reference-dangling',
      'postings/a.md:5:10 reference-dangling',
      'postings/a.md:6:8 field-value',
      'postings/a.md:9:5 text-html',
    ]);
  });

  it('is placed the same whatever ends its lines', () => {
    const text = POSTING.replace('fixture-tool', 'no-tool').replace('The text.', 'The <b>text.');
    expect(found({ 'postings/a.md': text.replaceAll('\n', '\r\n') })).toEqual(
      found({ 'postings/a.md': text }),
    );
  });

  it('has guides that are checked as postings are', () => {
    expect(
      found({
        'guides/Town.md': '---\ntitle: Town\nplace: fixture-town\nphoto: a.png\n---\n\n# Town\n',
      }),
    ).toEqual([
      'guides/Town.md:1:1 id-form',
      'guides/Town.md:4:1 field-unknown',
      'guides/Town.md:7:1 text-heading',
    ]);
  });

  it('has one file for one id', () => {
    expect(
      found({
        'guides/a.md': '---\ntitle: A\nplace: fixture-town\n---\n',
        'guides/a.mdx': '---\ntitle: A\nplace: fixture-town\n---\n',
      }),
    ).toEqual(['guides/a.mdx:1:1 id-duplicate']);
  });

  it.each([
    ['postings/no-extension', 'file-place'],
    ['postings/a.markdown', 'file-place'],
    ['postings/a.MD', 'file-place'],
    ['postings/a/index.md', 'file-place'],
    ['postings/a.b.md', 'id-form'],
    ['postings/zürich.md', 'id-form'],
    ['postings/a b.md', 'id-form'],
    ['postings/-a.md', 'id-form'],
  ])('cannot have %s', (path, rule) => {
    expect(found({ [path]: POSTING })).toEqual([`${path}:1:1 ${rule}`]);
  });

  it('suggests a name that would do', () => {
    const [finding] = check({ 'postings/Zürich – ML Intern.md': POSTING }).findings;
    expect(finding?.message).toContain('perhaps to zurich-ml-intern.md');
  });

  it('suggests none where nothing is left of it', () => {
    const [finding] = check({ 'postings/日本.md': POSTING }).findings;
    expect(finding?.rule).toBe('id-form');
    expect(finding?.message).not.toContain('perhaps');
  });
});
