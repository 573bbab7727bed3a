import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lint/check-content.ts';
import { listIds } from '../../../src/content/permalinks.ts';
import { LEAST } from '../../helpers/build-content.ts';

/** Checks a board of postings with these aliases and this list of published ids. */
function check(
  postings: Record<string, string[]>,
  list: string | undefined,
  { requireListedIds = false, more = {} }: { requireListedIds?: boolean; more?: Record<string, string> } = {},
) {
  const files = {
    ...LEAST,
    'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
    ...(list !== undefined && { 'permalinks.txt': list }),
    ...Object.fromEntries(
      Object.entries(postings).map(([id, aliases]) => [
        `postings/${id}.md`,
        `---\ntitle: Fixture\ncompany: fixture-company\ncompleteness: full\n${
          aliases.length > 0 ? `aliases: [${aliases.join(', ')}]\n` : ''
        }---\n`,
      ]),
    ),
    ...more,
  };
  return checkContent(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { requireListedIds },
  );
}

const said = ({ findings }: ReturnType<typeof check>) =>
  findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

describe('a published URL', () => {
  it('is kept by its posting or by an alias', () => {
    expect(said(check({ a: [], b: ['old-b'] }, 'a\nb\nold-b\n'))).toEqual([]);
  });

  it('is reported as lost with its line and possible fixes if its posting is gone', () => {
    const checked = check({ 'a-welder': [] }, 'a-welder\na-wilder\n');
    expect(said(checked)).toEqual(['permalinks.txt:2:1 permalink-lost']);
    expect(checked.findings[0]).toMatchObject({ value: 'a-wilder', severity: 'error' });
    expect(checked.findings[0]?.message).toMatch(
      /^\/jobs\/a-wilder\/ was published.*Restore postings\/a-wilder\.md.*or add "a-wilder" to the `aliases` of postings\/a-welder\. If it was never online, remove this line\.$/,
    );
  });

  it('is reported once, even if the list has it twice', () => {
    expect(said(check({}, 'gone\ngone\n'))).toEqual(['permalinks.txt:1:1 permalink-lost']);
  });

  it('is not reported as lost if the aliases of a posting cannot be read', () => {
    const checked = check({}, 'gone\n', { more: { 'postings/a.md': 'no frontmatter' } });
    expect(said(checked)).toEqual(['postings/a.md:1:1 frontmatter-missing']);
  });

  it('can be kept by a posting that has other problems', () => {
    const text = '---\ntitle: Fixture\ncompany: nobody\ncompleteness: full\naliases: [old]\n---\n';
    const checked = check({}, 'a\nold\n', { more: { 'postings/a.md': text } });
    expect(said(checked)).toEqual(['postings/a.md:3:10 reference-dangling']);
  });
});

describe('the list of published ids', () => {
  it.each([
    ['<a>\n', 1],
    ['a\nA Welder\n', 2],
    ['a\n../a\n', 2],
    ['a # the first\n', 1],
  ])('must contain only ids: %j', (list, line) => {
    const checked = check({ a: [] }, list);
    expect(said(checked)).toEqual([`permalinks.txt:${line}:1 permalink-form`]);
    expect(checked.permalinks).toBeUndefined();
  });

  it('can have any line endings, blank lines and a byte order mark', () => {
    expect(said(check({ a: [], b: [] }, '\uFEFFb\r\n\r\n a \r\n'))).toEqual([]);
  });

  it.each([
    ['a new id', { a: [], b: [] }, 'b\n', 'a\nb\n', ['a']],
    ['a new alias', { a: ['z'] }, 'a\n', 'a\nz\n', ['z']],
    ['sorted lines', { a: [], b: [] }, 'b\na\n', 'a\nb\n', []],
    ['no duplicate lines', { a: [] }, 'a\na\n', 'a\n', []],
    ['all ids if there is no list', { b: [], a: [] }, undefined, 'a\nb\n', ['a', 'b']],
  ])('gets %s', (_, postings, list, text, added) => {
    expect(listIds(list ?? '', check(postings, list).permalinks ?? [])).toEqual({ text, added });
  });

  it('gets no additions if there are other errors', () => {
    expect(check({ a: [] }, 'gone\n').permalinks).toBeUndefined();
  });

  it('loses no ids when it is sorted', () => {
    expect(listIds('c\n\na\nc', ['b']).text).toBe('a\nb\nc\n');
    expect(listIds('', [])).toEqual({ text: '', added: [] });
  });

  it('keeps the line ends and the byte order mark that it has', () => {
    expect(listIds('\uFEFFc\r\na\r\n', ['b']).text).toBe('\uFEFFa\r\nb\r\nc\r\n');
  });

  it('has no findings if a posting cannot be read', () => {
    const files = [
      ...Object.entries(LEAST).map(([path, text]) => ({ path, text })),
      { path: 'postings/a.md', text: '', unreadable: 'It is not in UTF-8.' },
      { path: 'permalinks.txt', text: 'a\nwas-an-alias\n' },
    ];
    expect(said(checkContent(files))).toEqual(['postings/a.md:1:1 file-unreadable']);
  });

  it('must be complete in CI', () => {
    const checked = check({ a: ['z'], b: [] }, 'b\n', { requireListedIds: true });
    expect(said(checked)).toEqual([
      'postings/a.md:1:1 permalink-missing',
      'postings/a.md:5:11 permalink-missing',
    ]);
    expect(checked.permalinks?.sort()).toEqual(['a', 'b', 'z']);
    expect(said(check({ a: [], b: [] }, 'a\nb\n', { requireListedIds: true }))).toEqual([]);
  });
});

describe('an alias', () => {
  it('cannot be the id of a posting', () => {
    const checked = check({ a: ['b'], b: [] }, undefined);
    expect(said(checked)).toEqual(['postings/a.md:5:11 alias-collision']);
    expect(checked.findings[0]?.message).toContain('postings/b.md');
  });

  it('cannot belong to two postings', () => {
    const checked = check({ a: ['x'], b: ['y', 'x'] }, undefined);
    expect(said(checked)).toEqual(['postings/b.md:5:14 alias-collision']);
    expect(checked.findings[0]?.message).toContain('postings/a.md');
  });

  it('cannot be listed twice by one posting', () => {
    expect(said(check({ a: ['x', 'x'] }, undefined))).toEqual(['postings/a.md:5:10 field-value']);
  });

  it.each([
    ['itself', { a: ['a'] }, ['postings/a.md:5:11 alias-loop']],
    [
      'itself via another',
      { a: ['b'], b: ['a'] },
      ['postings/a.md:5:11 alias-loop', 'postings/b.md:5:11 alias-loop'],
    ],
    [
      'itself via two others',
      { a: ['b'], b: ['c'], c: ['a'] },
      [
        'postings/a.md:5:11 alias-loop',
        'postings/b.md:5:11 alias-loop',
        'postings/c.md:5:11 alias-loop',
      ],
    ],
  ])('cannot redirect to %s', (_, postings, findings) => {
    expect(said(check(postings, undefined))).toEqual(findings);
  });
});

describe('a posting that is not published yet', () => {
  const checkFile = (fields: string, list: string, more: Record<string, string[]> = {}) =>
    check(more, list, {
      requireListedIds: true,
      more: {
        'postings/held.md': `---\ntitle: Fixture\ncompany: fixture-company\ncompleteness: full\n${fields}---\n`,
      },
    });

  it('is not listed, and need not be, with its aliases', () => {
    const checked = checkFile('draft: true\naliases: [old]\n', 'a\n', { a: [] });
    expect(said(checked)).toEqual([]);
    expect(checked.permalinks).toEqual(['a']);
  });

  it.each([
    ['a draft', 'draft: true\n', 'the posting is a draft. Remove `draft`'],
    [
      'one with a date of publication',
      'publishOn: 2062-05-03\n',
      'the posting is not to be published before 2062-05-03. Remove `publishOn`',
    ],
  ])('must not have been published: %s', (_, fields, message) => {
    const files = { ...LEAST, 'companies.yaml': 'fixture-company: { name: Fixture Company }\n' };
    const text = `---\ntitle: Fixture\ncompany: fixture-company\ncompleteness: full\n${fields}---\n`;
    const { findings } = checkContent(
      Object.entries({ ...files, 'postings/held.md': text, 'permalinks.txt': 'held\n' }).map(
        ([path, content]) => ({ path, text: content }),
      ),
      { today: () => '2026-03-10' },
    );
    expect(findings).toMatchObject([
      { file: 'postings/held.md', line: 5, column: 1, rule: 'permalink-lost', value: 'held' },
    ]);
    expect(findings[0]?.message).toContain(`/jobs/held/ was published, and would disappear`);
    expect(findings[0]?.message).toContain(message);
  });

  it('does not keep a published URL by an alias', () => {
    const checked = checkFile('draft: true\naliases: [old]\n', 'old\n');
    expect(said(checked)).toEqual(['permalinks.txt:1:1 permalink-lost']);
    expect(checked.findings[0]?.message).toMatch(
      /only postings\/held\.md has that id, as an alias; it is a draft\. Restore postings\/old\.md/,
    );
  });

  it('must not have the id of another posting as an alias', () => {
    const checked = checkFile('draft: true\naliases: [a]\n', 'a\n', { a: [] });
    expect(said(checked)).toEqual(['postings/held.md:6:11 alias-collision']);
  });

  it('must not have an id that is an alias of a published one, which is reported once', () => {
    const checked = checkFile('draft: true\n', 'a\nheld\n', { a: ['held'] });
    expect(said(checked)).toEqual(['postings/a.md:5:11 alias-collision']);
  });
});
