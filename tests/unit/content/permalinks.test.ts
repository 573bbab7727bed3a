import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lint/check-content.ts';
import { listIds } from '../../../src/content/permalinks.ts';
import { LEAST } from '../../helpers/build-content.ts';

/** A board with some postings, each with its aliases, and a list of what was published. */
function check(
  postings: Record<string, string[]>,
  list: string | undefined,
  { ci = false, more = {} }: { ci?: boolean; more?: Record<string, string> } = {},
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
    { ci },
  );
}

const said = ({ findings }: ReturnType<typeof check>) =>
  findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

describe('an address that was published', () => {
  it('is kept by its posting, or by an alias', () => {
    expect(said(check({ a: [], b: ['old-b'] }, 'a\nb\nold-b\n'))).toEqual([]);
  });

  it('is missed when its posting is gone, by name, line and ways out', () => {
    const checked = check({ 'a-welder': [] }, 'a-welder\na-wilder\n');
    expect(said(checked)).toEqual(['permalinks.txt:2:1 permalink-lost']);
    expect(checked.findings[0]).toMatchObject({ value: 'a-wilder', severity: 'error' });
    expect(checked.findings[0]?.message).toMatch(
      /^\/jobs\/a-wilder\/ was published.*Restore postings\/a-wilder\.md.*or add "a-wilder" to the `aliases` of postings\/a-welder\. If it was never online, remove this line\.$/,
    );
  });

  it('is said once, however often the list has it', () => {
    expect(said(check({}, 'gone\ngone\n'))).toEqual(['permalinks.txt:1:1 permalink-lost']);
  });

  it('is not missed on account of a posting whose aliases cannot be read', () => {
    const checked = check({}, 'gone\n', { more: { 'postings/a.md': 'no frontmatter' } });
    expect(said(checked)).toEqual(['postings/a.md:1:1 frontmatter-missing']);
  });

  it('counts as kept by a posting that has other faults', () => {
    const text = '---\ntitle: Fixture\ncompany: nobody\ncompleteness: full\naliases: [old]\n---\n';
    const checked = check({}, 'a\nold\n', { more: { 'postings/a.md': text } });
    expect(said(checked)).toEqual(['postings/a.md:3:10 reference-dangling']);
  });
});

describe('the list', () => {
  it.each([
    ['<<<<<<< HEAD\na\n', 1],
    ['a\nA Welder\n', 2],
    ['a\n../a\n', 2],
    ['a # the first\n', 1],
  ])('holds ids and nothing else: %j', (list, line) => {
    const checked = check({ a: [] }, list);
    expect(said(checked)).toEqual([`permalinks.txt:${line}:1 permalink-form`]);
    expect(checked.permalinks).toBeUndefined();
  });

  it('is read with any line ends, blank lines and a byte order mark', () => {
    expect(said(check({ a: [], b: [] }, '\uFEFFb\r\n\r\n a \r\n'))).toEqual([]);
  });

  it.each([
    ['an id that is new', { a: [], b: [] }, 'b\n', 'a\nb\n', ['a']],
    ['an alias that is new', { a: ['z'] }, 'a\n', 'a\nz\n', ['z']],
    ['another order', { a: [], b: [] }, 'b\na\n', 'a\nb\n', []],
    ['one line for what is said twice', { a: [] }, 'a\na\n', 'a\n', []],
    ['everything, where there is no list', { b: [], a: [] }, undefined, 'a\nb\n', ['a', 'b']],
  ])('is to get %s', (_, postings, list, text, added) => {
    expect(listIds(list ?? '', check(postings, list).permalinks ?? [])).toEqual({ text, added });
  });

  it('is to get nothing where something else is wrong', () => {
    expect(check({ a: [] }, 'gone\n').permalinks).toBeUndefined();
  });

  it('loses no line when it is sorted', () => {
    expect(listIds('c\r\n\na\nc', ['b']).text).toBe('a\nb\nc\n');
    expect(listIds('', [])).toEqual({ text: '', added: [] });
  });

  it('says nothing of a file that cannot be read', () => {
    const files = [
      ...Object.entries(LEAST).map(([path, text]) => ({ path, text })),
      { path: 'postings/a.md', text: '', unreadable: 'It is not in UTF-8.' },
      { path: 'permalinks.txt', text: 'a\nwas-an-alias\n' },
    ];
    expect(said(checkContent(files))).toEqual(['postings/a.md:1:1 file-unreadable']);
  });

  it('has to be complete where nobody could commit an addition', () => {
    const checked = check({ a: ['z'], b: [] }, 'b\n', { ci: true });
    expect(said(checked)).toEqual([
      'postings/a.md:1:1 permalink-missing',
      'postings/a.md:5:11 permalink-missing',
    ]);
    expect(checked.permalinks?.sort()).toEqual(['a', 'b', 'z']);
    expect(said(check({ a: [], b: [] }, 'a\nb\n', { ci: true }))).toEqual([]);
  });
});

describe('an alias', () => {
  it('cannot be a posting of its own', () => {
    const checked = check({ a: ['b'], b: [] }, undefined);
    expect(said(checked)).toEqual(['postings/a.md:5:11 alias-collision']);
    expect(checked.findings[0]?.message).toContain('postings/b.md');
  });

  it('cannot be two postings’', () => {
    const checked = check({ a: ['x'], b: ['y', 'x'] }, undefined);
    expect(said(checked)).toEqual(['postings/b.md:5:14 alias-collision']);
    expect(checked.findings[0]?.message).toContain('postings/a.md');
  });

  it('cannot be said twice by one', () => {
    expect(said(check({ a: ['x', 'x'] }, undefined))).toEqual(['postings/a.md:5:10 field-value']);
  });

  it.each([
    ['itself', { a: ['a'] }, ['postings/a.md:5:11 alias-loop']],
    [
      'itself, over another',
      { a: ['b'], b: ['a'] },
      ['postings/a.md:5:11 alias-loop', 'postings/b.md:5:11 alias-loop'],
    ],
    [
      'itself, over two others',
      { a: ['b'], b: ['c'], c: ['a'] },
      [
        'postings/a.md:5:11 alias-loop',
        'postings/b.md:5:11 alias-loop',
        'postings/c.md:5:11 alias-loop',
      ],
    ],
  ])('cannot lead to %s', (_, postings, findings) => {
    expect(said(check(postings, undefined))).toEqual(findings);
  });
});
