import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lint/check-content.ts';
import { applyEdits } from '../../../src/lint/fix.ts';
import { LEAST } from '../../helpers/build-content.ts';

const CONFLICT = '<<<<<<< HEAD\nfirst\n=======\nsecond\n>>>>>>> other\n';
const DIFF3 = '<<<<<<< HEAD\nfirst\n||||||| 1234567\nbase\n=======\nsecond\n>>>>>>> other\n';
const HEAD = '---\ntitle: Clerk\ncompany: fixture-company\ncompleteness: full\n';
const FILES = { ...LEAST, 'companies.yaml': 'fixture-company: { name: Fixture Company }\n' };

/** The findings of a board, as `file:line rule`. */
function check(more: Record<string, string>): string[] {
  const files = Object.entries({ ...FILES, ...more }).map(([path, text]) => ({ path, text }));
  return checkContent(files, { today: () => '2026-03-10' }).findings.map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );
}

describe('a merge conflict is one error', () => {
  it.each([
    ['in a list of the text', 'postings/a.md', `${HEAD}---\n\n- one\n${CONFLICT}- two\n`, 8],
    ['with its base', 'postings/a.md', `${HEAD}---\n\n${DIFF3}`, 7],
    ['in frontmatter', 'postings/a.md', `---\n${CONFLICT}${HEAD.slice(4)}---\n\nText.\n`, 2],
    ['around the whole file', 'postings/a.mdx', `<<<<<<< HEAD\n${HEAD}---\n=======\n>>>>>>> x\n`, 1],
    ['in a line that Windows ends', 'postings/a.md', `${HEAD}---\n\n${CONFLICT}`.replaceAll('\n', '\r\n'), 7],
    ['in a catalogue', 'places.yaml', CONFLICT, 1],
    ['in site.yaml', 'site.yaml', `${LEAST['site.yaml']}${CONFLICT}`, undefined],
    ['in a guide', 'guides/a.md', `---\nplace: x\n---\n\n${CONFLICT}`, 5],
    ['in a page', 'pages/a.md', `---\ntitle: A\n---\n\n${CONFLICT}`, 5],
    ['in permalinks.txt', 'permalinks.txt', CONFLICT, 1],
    ['with a code block on one side', 'postings/a.md', `${HEAD}---\n\n<<<<<<< HEAD\n~~~\n=======\ntext\n>>>>>>> x\n`, 7],
    ['of which only the end is left', 'postings/a.md', `${HEAD}---\n\nText.\n>>>>>>> 1234567 (Add)\n`, 8],
    ['that a formatter has indented', 'postings/a.md', `${HEAD}---\n\n- a\n  <<<<<<< HEAD\n  b\n  =======\n  c\n  >>>>>>> x\n`, 8],
    ['of which only the middle is left in a list', 'postings/a.md', `${HEAD}---\n\n- a\n=======\n- b\n`, 8],
    ['of which only the middle is left in frontmatter', 'postings/a.md', `${HEAD}=======\n---\n\nText.\n`, 5],
    ['of which only the middle is left in a catalogue', 'places.yaml', 'a-gb: { country: GB }\n=======\n', 2],
    ['of which only the beginning is left', 'postings/a.md', `${HEAD}---\n\n<<<<<<< HEAD\nText.\n`, 7],
  ])('%s', (_, path, text, line) => {
    const at = line ?? LEAST['site.yaml'].split('\n').length;
    expect(check({ [path]: text })).toEqual([`${path}:${at} merge-conflict`]);
  });

  it('and two conflicts are two', () => {
    const path = 'postings/a.md';
    expect(check({ [path]: `${HEAD}---\n\n${CONFLICT}${DIFF3}` })).toEqual([
      `${path}:7 merge-conflict`,
      `${path}:12 merge-conflict`,
    ]);
  });

  it.each([
    ['a heading that is underlined', 'Duties\n=======\n\nYou sell tickets.'],
    ['a code block that shows one', `You resolve conflicts:\n\n\`\`\`\n${CONFLICT}\`\`\`\n\nDaily.`],
    ['a long line of signs', 'You sell tickets.\n\n========\n\n<<<<<<<<< no >>>>>>>>>'],
  ])('but %s is none', (_, text) => {
    const found = check({ 'postings/a.md': `${HEAD}---\n\n${text}\n` });
    expect(found.filter((one) => one.endsWith('merge-conflict'))).toEqual([]);
  });

  it('and is fixed in the list of published ids, where both versions stay', () => {
    const text = `alpha\n${DIFF3.replace('second', 'second\nfirst')}zulu\n`;
    const files = [{ path: 'permalinks.txt', text }];
    const [finding] = checkContent(files).findings.filter(({ rule }) => rule === 'merge-conflict');
    expect(applyEdits(text, finding?.fix ?? [])).toBe('alpha\nfirst\nsecond\nzulu\n');
  });

  it('and is fixed there without a second line for an id', () => {
    const text = `first\n${CONFLICT}`;
    const [finding] = checkContent([{ path: 'permalinks.txt', text }]).findings.filter(
      ({ rule }) => rule === 'merge-conflict',
    );
    expect(applyEdits(text, finding?.fix ?? [])).toBe('first\nsecond\n');
  });
});
