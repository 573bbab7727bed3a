import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent, type CheckedContent } from '../../../src/lint/check-content.ts';
import type { StructuralRuleId } from '../../../src/content/finding.ts';
import { readContentFiles } from '../../../src/content/read-files.ts';
import { reportText } from '../../../src/lint/reporters/text.ts';
import type { SourceFile } from '../../../src/content/source-file.ts';
import { LEAST } from '../../helpers/build-content.ts';

const BROKEN = fileURLToPath(new URL('../../fixtures/broken', import.meta.url));
const TOO_LONG = `postings/${'an-id-that-is-too-long-'.repeat(8).slice(0, 78)}abc.md`;

/** All errors in the folder, one per file: file, line, column, rule, field. */
const WRONG: [string, number, number, StructuralRuleId, string?][] = [
  ['companies.yaml', 7, 12, 'field-value', 'insecure-company.careers'],
  ['guides/place-missing.md', 2, 1, 'field-missing', 'place'],
  ['guides/same-place.md', 3, 8, 'guide-duplicate', 'place'],
  ['guides/unknown-place.md', 3, 8, 'reference-dangling', 'place'],
  ['places.yaml', 11, 13, 'field-value', 'place-off-the-globe.latitude'],
  ['postings/Differs-In-Case.mdx', 1, 1, 'id-form'],
  ['postings/alias-in-yaml.md', 6, 10, 'yaml-alias'],
  [TOO_LONG, 1, 1, 'id-form'],
  ['postings/apply-over-http.md', 6, 8, 'field-value', 'apply.url'],
  ['postings/apply-without-kind.md', 5, 1, 'field-missing', 'apply.kind'],
  ['postings/broken-yaml.md', 5, 10, 'yaml-syntax'],
  ['postings/company-not-an-id.md', 3, 10, 'field-value', 'company'],
  ['postings/control-character.md', 5, 10, 'field-value', 'summary'],
  ['postings/currency-unknown.md', 5, 27, 'field-value', 'pay.currency'],
  ['postings/dangling-company.md', 3, 10, 'reference-dangling', 'company'],
  ['postings/dangling-place.md', 7, 5, 'reference-dangling', 'places[1]'],
  ['postings/dangling-skill.md', 5, 28, 'reference-dangling', 'skills[1]'],
  ['postings/date-impossible.md', 5, 9, 'field-value', 'posted'],
  ['postings/deeper/in-a-folder.md', 1, 1, 'file-place'],
  ['postings/differs-in-case.md', 1, 1, 'id-duplicate'],
  ['postings/duration-in-words.md', 5, 11, 'field-value', 'duration'],
  ['postings/duration-of-nothing.md', 5, 11, 'field-value', 'duration'],
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
  ['postings/inferred-not-given.md', 5, 53, 'field-value', 'pay.inferred'],
  ['postings/link-definition.md', 9, 1, 'text-link'],
  ['postings/link-to-no-heading.md', 9, 5, 'text-link'],
  ['postings/link-to-this-machine.md', 7, 6, 'text-link'],
  ['postings/list-empty.md', 5, 12, 'field-value', 'workModes'],
  ['postings/list-missing.md', 5, 13, 'field-value', 'employment'],
  ['postings/list-with-a-repeat.md', 5, 9, 'field-value', 'skills'],
  ['postings/mdx-handler.mdx', 7, 13, 'text-html'],
  ['postings/mdx-script-link.mdx', 7, 6, 'text-html'],
  ['postings/mdx-script.mdx', 7, 1, 'text-html'],
  ['postings/not-utf-8.md', 1, 1, 'file-unreadable'],
  ['postings/number-as-text.md', 5, 13, 'field-value', 'pay.min'],
  ['postings/pay-upside-down.md', 5, 13, 'pay-range', 'pay.min'],
  ['postings/pay-without-amount.md', 6, 3, 'field-value', 'pay'],
  ['postings/raw-html.md', 9, 20, 'text-html'],
  ['postings/reserved-key.md', 5, 1, 'yaml-key'],
  ['postings/same-id.mdx', 1, 1, 'id-duplicate'],
  ['postings/script-autolink.md', 8, 8, 'text-link'],
  ['postings/script-link.md', 7, 6, 'text-link'],
  ['postings/session-ends-early.md', 6, 5, 'session-order', 'sessions[0]'],
  ['postings/slug.md', 5, 1, 'field-unknown', 'slug'],
  ['postings/source-id-a-number.md', 5, 39, 'field-value', 'source.id'],
  ['postings/summary-too-long.md', 5, 10, 'field-value', 'summary'],
  ['postings/tab-in-yaml.md', 6, 1, 'yaml-syntax'],
  ['postings/tag-in-yaml.md', 5, 8, 'yaml-syntax'],
  ['postings/term-in-other-words.md', 5, 20, 'field-value', 'terms[1]'],
  ['postings/title-a-number.md', 2, 8, 'field-value', 'title'],
  ['postings/title-invisible.md', 2, 8, 'field-value', 'title'],
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

describe('checkContent for a folder with one error per file', () => {
  let checked: CheckedContent;
  let sources: SourceFile[] = [];
  const of = (file: string) => checked.findings.filter((finding) => finding.file === file);
  const messageOf = (file: string) =>
    of(file)
      .map(({ message }) => message)
      .join('\n');

  beforeAll(async () => {
    sources = await readContentFiles(BROKEN);
    checked = checkContent(sources);
  });

  it.each(WRONG)('reports %s:%i:%i %s %s', (file, line, column, rule, field) => {
    expect(
      of(file).map((finding) => ({
        line: finding.line,
        column: finding.column,
        rule: finding.rule,
        field: finding.field,
      })),
    ).toEqual([{ line, column, rule, field }]);
  });

  it.each(HEALTHY)('reports nothing in %s', (file) => {
    expect(of(file)).toEqual([]);
  });

  it('reports only these files, in order', () => {
    expect(checked.findings.map(({ file }) => file)).toEqual(
      WRONG.map(([file]) => file).sort((a, b) => (a < b ? -1 : 1)),
    );
    expect(sources).toHaveLength(WRONG.length + HEALTHY.length);
  });

  it('reports each finding as an error', () => {
    expect(new Set(checked.findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  it('returns no site if the settings are invalid', () => {
    expect(checked.site).toBeUndefined();
  });

  it.each([
    ['postings/enum-near-miss.md', 'senoir', /perhaps senior/],
    ['postings/field-unknown.md', '["internship"]', /"employment"/],
    ['postings/field-unknown-inside.md', 'hour', /"per" was meant: write `per: hour`/],
    ['postings/slug.md', 'another-address', /file’s name/],
    ['postings/dangling-company.md', 'fixture-compny', /companies\.yaml.*"fixture-company"/],
    [
      'postings/dangling-place.md',
      'another-town-entirely',
      /places\.yaml.*add `another-town-entirely: \{ locality: Another Town Entirely, country: … \}` there\.$/,
    ],
    ['postings/dangling-skill.md', 'fixture-toll', /skills\.yaml.*"fixture-tool"/],
    ['guides/unknown-place.md', 'fixture-village', /places\.yaml/],
    ['guides/same-place.md', 'fixture-town', /guides\/healthy-guide\.mdx.*merge the two/],
    ['postings/company-not-an-id.md', 'Fixture Company', /lower-case letters/],
    ['postings/control-character.md', 'One [2J two', /type the text again/],
    ['postings/duration-of-nothing.md', 'P0W', /P12W/],
    ['postings/inferred-not-given.md', '["max"]', /not given/],
    ['postings/link-to-no-heading.md', '#what-you-will-do', /link to an existing heading/],
    ['postings/mdx-handler.mdx', 'onClick', /make it a component/],
    ['postings/mdx-script-link.mdx', 'javascript:alert(1)', /Write it in Markdown/],
    ['postings/mdx-script.mdx', '<script>', /Write it in Markdown/],
    ['postings/not-utf-8.md', undefined, /UTF-8; save it in that encoding/],
    ['postings/pay-upside-down.md', '30', /not be above max/],
    [
      'postings/session-ends-early.md',
      '{"start":"2026-05-18","end":"2026-05-17"}',
      /not end before/,
    ],
    ['postings/source-id-a-number.md', '4071', /put quotes around it/],
    ['postings/tag-in-yaml.md', undefined, /exclamation mark/],
    ['postings/title-invisible.md', ' ', /must not be empty/],
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
  ])('quotes the value in %s and explains the correction', (file, value, sentence) => {
    expect(of(file).map((finding) => finding.value)).toEqual([value]);
    expect(messageOf(file)).toMatch(sentence);
  });

  it('uses complete sentences on one line in messages', () => {
    for (const { message } of checked.findings) {
      expect(message).toMatch(/^\S.*[.!]$/);
    }
  });

  it('returns findings that reportText shows on one line each', () => {
    const lines = reportText(checked.findings, sources, 'content').split('\n');
    expect(lines).toHaveLength(WRONG.length + 1);
    expect(lines).toContain(
      `content/postings/field-twice.md:6:1 yaml-syntax ${messageOf('postings/field-twice.md')}`,
    );
    expect(lines.at(-1)).toBe('67 errors in 67 of 72 content files.');
  });
});

const GOOD = {
  ...LEAST,
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

/** Checks a valid folder with files added or replaced, or omitted if undefined. */
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

describe('checkContent for a valid folder', () => {
  it('reports nothing and returns the site', () => {
    const { findings, site } = check({ 'postings/a.md': POSTING });
    expect(findings).toEqual([]);
    expect(site).toMatchObject({ name: 'Fixture board', freshDays: 45 });
  });

  it('returns the content of all files by id', () => {
    const { content, site } = check({
      'postings/b.mdx': POSTING.replace('Fixture Role', 'Another Role'),
      'postings/a.md': POSTING,
      'guides/town.md': '---\ntitle: The town\nplace: fixture-town\n---\n',
    });
    expect(content?.site).toEqual(site);
    expect(content?.postings.map(({ id, data }) => [id, data.title]).sort()).toEqual([
      ['a', 'Fixture Role'],
      ['b', 'Another Role'],
    ]);
    expect(content?.guides).toMatchObject([{ id: 'town', data: { place: 'fixture-town' } }]);
    expect(content?.companies.get('fixture-company')).toMatchObject({ name: 'Fixture Company' });
    expect([...(content?.places.keys() ?? [])]).toEqual(['fixture-town']);
    expect(content?.skills.get('fixture-tool')).toMatchObject({ kind: 'tool', aliases: [] });
  });

  it('returns empty content if there are no postings', () => {
    const content = checkContent(
      Object.entries(LEAST).map(([path, text]) => ({ path, text })),
    ).content;
    expect(content).toMatchObject({ postings: [], guides: [] });
    expect(content?.companies.size).toBe(0);
  });

  it.each([
    ['with CRLF', POSTING.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${POSTING}`],
  ])('accepts files %s', (_, text) => {
    expect(found({ 'postings/a.md': text })).toEqual([]);
  });

  it('accepts empty catalogues', () => {
    expect(
      found({ 'companies.yaml': '', 'places.yaml': '# none yet\n', 'skills.yaml': '{}' }),
    ).toEqual([]);
  });

  it('accepts a posting and a guide with the same name', () => {
    expect(
      found({
        'postings/a.md': POSTING,
        'guides/a.mdx': '---\ntitle: A\nplace: fixture-town\n---\n',
      }),
    ).toEqual([]);
  });
});

describe('checkContent', () => {
  it.each(Object.keys(GOOD))('reports a missing %s', (path) => {
    expect(found({ [path]: undefined })).toEqual([`${path}:1:1 file-missing`]);
  });

  it('reports only the syntax error of settings that cannot be parsed', () => {
    expect(found({ 'site.yaml': `${GOOD['site.yaml']}name: Another name\n` })).toEqual([
      'site.yaml:8:1 yaml-syntax',
    ]);
  });

  it('reports no references to a missing or unreadable catalogue', () => {
    expect(found({ 'postings/a.md': POSTING, 'companies.yaml': undefined })).toEqual([
      'companies.yaml:1:1 file-missing',
    ]);
    expect(found({ 'postings/a.md': POSTING, 'places.yaml': 'a: 1\na: 2\n' })).toEqual([
      'places.yaml:2:1 yaml-syntax',
    ]);
  });

  it('accepts references to an entry that has other errors', () => {
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
      'an invalid id',
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
      'fixture-company:\n  name: A\n  hq: a\n',
      'companies.yaml:3:3 field-unknown',
    ],
  ])('reports a catalogue with %s', (_, text, expected) => {
    expect(found({ 'companies.yaml': text })).toEqual([expected]);
  });

  it('reports errors in fields, references and text in one run', () => {
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

  it('reports the same positions for all line endings', () => {
    const text = POSTING.replace('fixture-tool', 'no-tool').replace('The text.', 'The <b>text.');
    expect(found({ 'postings/a.md': text.replaceAll('\n', '\r\n') })).toEqual(
      found({ 'postings/a.md': text }),
    );
  });

  it('checks guides like postings', () => {
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

  const TWO_PLACES = `${GOOD['places.yaml']}other-town: { country: GB, latitude: 0, longitude: 0 }\n`;
  const guide = (place: string) => `---\ntitle: A\nplace: ${place}\n---\n`;

  it('reports a second file with the same id', () => {
    expect(
      found({
        'places.yaml': TWO_PLACES,
        'guides/a.md': guide('fixture-town'),
        'guides/a.mdx': guide('other-town'),
      }),
    ).toEqual(['guides/a.mdx:1:1 id-duplicate']);
  });

  it('reports further guides for the same place', () => {
    const { findings } = check({
      'places.yaml': TWO_PLACES,
      'guides/a.md': guide('fixture-town'),
      'guides/b.md': guide('other-town'),
      'guides/c.mdx': guide('fixture-town'),
      'guides/d.md': guide('fixture-town'),
    });
    expect(findings).toMatchObject([
      { file: 'guides/c.mdx', line: 3, column: 8, rule: 'guide-duplicate', value: 'fixture-town' },
      { file: 'guides/d.md', line: 3, column: 8, rule: 'guide-duplicate', value: 'fixture-town' },
    ]);
    for (const { message } of findings) {
      expect(message).toBe(
        'guides/a.md is a guide to the same place; a place has one guide, so merge the two.',
      );
    }
  });

  it('accepts guides and postings that share a name with a place', () => {
    expect(
      found({
        'guides/fixture-town.md': guide('fixture-town'),
        'postings/fixture-town.md': POSTING,
      }),
    ).toEqual([]);
  });

  it.each([
    ['company: fixture-company', 'company: Fixture Company', '3:10'],
    ['places: [fixture-town]', 'places: [Fixture Town]', '4:10'],
    ['skills: [fixture-tool]', 'skills: [C++]', '5:10'],
    ['skills: [fixture-tool]', 'skills: [2026]', '5:10'],
    ['skills: [fixture-tool]', `skills: [${'x'.repeat(81)}]`, '5:10'],
  ])('reports an invalid id only once: %s as %s', (right, wrong, place) => {
    expect(found({ 'postings/a.md': POSTING.replace(right, wrong) })).toEqual([
      `postings/a.md:${place} field-value`,
    ]);
  });

  it('reports an invalid place id in a guide only once', () => {
    expect(found({ 'guides/a.md': guide('Fixture Town') })).toEqual([
      'guides/a.md:3:8 field-value',
    ]);
  });

  it('reports a numeric id without quotes, but accepts references to it', () => {
    const changes = {
      'companies.yaml': `${GOOD['companies.yaml']}2026:\n  name: Company of the Year\n`,
      'postings/a.md': POSTING.replace('fixture-company', '"2026"'),
    };
    expect(found(changes)).toEqual(['companies.yaml:3:1 yaml-key']);
    expect(check(changes).findings[0]?.message).toContain('put quotes around it: "2026"');
  });

  it('reports errors below a numeric id at their positions', () => {
    const text = `${GOOD['companies.yaml']}2026:\n  name: A\n  hq: a\n  url: a\n`;
    expect(found({ 'companies.yaml': text })).toEqual([
      'companies.yaml:3:1 yaml-key',
      'companies.yaml:5:3 field-unknown',
      'companies.yaml:6:8 field-value',
    ]);
  });

  it('reports a numeric field at its position', () => {
    const { findings } = check({
      'postings/a.md': POSTING.replace('completeness: full', 'completeness: full\n2026: summer'),
    });
    expect(findings.map(({ rule }) => rule)).toContain('yaml-key');
    for (const { line, column } of findings) expect([line, column]).toEqual([7, 1]);
  });

  it.each([
    ['title: 2026-03-27', 'title: "2026-03-27"'],
    ['title: 0b11', 'title: "0b11"'],
    ['title: 1_000', 'title: "1_000"'],
  ])('accepts %s and %s alike', (plain, quoted) => {
    for (const title of [plain, quoted]) {
      expect(found({ 'postings/a.md': POSTING.replace('title: Fixture Role', title) })).toEqual([]);
    }
  });

  it('accepts a text that begins like frontmatter', () => {
    const text = POSTING.replace('The text.', '---\ntitle: Another Title\n---\n\nThe text.');
    expect(found({ 'postings/a.md': text })).toEqual([]);
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
  ])('reports the invalid path %s', (path, rule) => {
    expect(found({ [path]: POSTING })).toEqual([`${path}:1:1 ${rule}`]);
  });

  it('suggests a valid file name', () => {
    const [finding] = check({ 'postings/Zürich – ML Intern.md': POSTING }).findings;
    expect(finding?.message).toContain('perhaps to zurich-ml-intern.md');
  });

  it('suggests no file name if no valid character remains', () => {
    const [finding] = check({ 'postings/日本.md': POSTING }).findings;
    expect(finding?.rule).toBe('id-form');
    expect(finding?.message).not.toContain('perhaps');
  });
});

describe('checkContent for a folder with errors', () => {
  const idsIn = (changes: Record<string, string | undefined>) => {
    const { content, findings } = check({ 'postings/b.md': POSTING, ...changes });
    expect(findings).not.toEqual([]);
    return content?.postings.map(({ id }) => id);
  };

  it.each<[string, Record<string, string>]>([
    ['a field', { 'postings/a.md': POSTING.replace('title: Fixture Role\n', '') }],
    ['a reference', { 'postings/a.md': POSTING.replace('fixture-tool', 'no-tool') }],
    ['MDX that cannot be parsed', { 'postings/a.mdx': `${POSTING}\n<p>` }],
  ])('omits a posting with an error from the content: %s', (_, changes) => {
    expect(idsIn({ 'postings/a.md': undefined, ...changes })).toEqual(['b']);
  });

  it.each<[string, Record<string, string | undefined>]>([
    ['a catalogue that is missing', { 'places.yaml': undefined }],
    ['a catalogue that cannot be read', { 'places.yaml': 'a: [' }],
    ['the settings', { 'site.yaml': 'name: Fixture board\n' }],
  ])('returns no content if the error affects every posting: %s', (_, changes) => {
    expect(idsIn(changes)).toBeUndefined();
  });
});

describe('a file that cannot be read', () => {
  const REASON = 'It is not in UTF-8; save it in that encoding.';
  const unreadable = (path: string) => {
    const folder: Record<string, string> = { ...GOOD, 'postings/a.md': POSTING };
    return checkContent([
      ...Object.entries(folder)
        .filter(([other]) => other !== path)
        .map(([other, text]) => ({ path: other, text })),
      { path, text: '', unreadable: REASON },
    ]);
  };

  it.each([...Object.keys(GOOD), 'postings/b.md', 'guides/b.md'])(
    'is the only finding: %s',
    (path) => {
      expect(unreadable(path).findings).toMatchObject([
        {
          file: path,
          line: 1,
          column: 1,
          rule: 'file-unreadable',
          severity: 'error',
          message: `The file cannot be read. ${REASON}`,
        },
      ]);
    },
  );

  it('prevents a site only if it contains the settings', () => {
    expect(unreadable('site.yaml').site).toBeUndefined();
    expect(unreadable('postings/b.md').site).toBeDefined();
  });

  it.each(['site.yaml', 'companies.yaml', 'postings/b.md', 'guides/b.md'])(
    'due to deep nesting does not prevent checks of other files: %s',
    (path) => {
      const nested = `x: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`;
      const text = path.endsWith('.md') ? `---\n${nested}---\n` : `${nested}`;
      const { findings } = check({
        [path]: text,
        'postings/a.md': POSTING.replace('The text.', '# The text'),
      });
      expect(new Set(findings.map(({ file }) => file))).toEqual(new Set([path, 'postings/a.md']));
      expect(findings.find(({ file }) => file === 'postings/a.md')?.rule).toBe('text-heading');
    },
  );
});
