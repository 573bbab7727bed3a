import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lint/check-content.ts';
import { applyEdits } from '../../../src/lint/fix.ts';
import { keepSafeFixes } from '../../../src/lint/text-keeping-fixes.ts';
import { renderMarkdown } from '../../../src/text/markdown.ts';
import { LEAST } from '../../helpers/build-content.ts';
import { createRandom } from '../../helpers/seeded-random.ts';

const FRONTMATTER = '---\ntitle: Clerk\ncompany: fixture-company\ncompleteness: truncated\n---\n\n';

/** The text of a posting after `npm run check -- --fix`. */
function fixText(body: string): string {
  const path = 'postings/a.md';
  const file = FRONTMATTER + body;
  const files = Object.entries({
    ...LEAST,
    'companies.yaml': 'fixture-company: { name: Fixture Company }\n',
    [path]: file,
  }).map(([name, text]) => ({ path: name, text }));
  const { findings } = checkContent(files, { today: () => '2026-03-10' });
  const edits = findings.flatMap(({ file: of, fix = [] }) => (of === path ? fix : []));
  return applyEdits(file, edits).slice(FRONTMATTER.length);
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The words and marks that a reader sees. */
const show = (body: string) =>
  renderMarkdown(body, () => ({ blocks: new Map(), marked: new Set() }))
    .replace(INVISIBLE, '')
    .replace(/[ \t\r\n\u2028]+/g, ' ')
    .replace(/ (?=<)|(?<=>) /g, '')
    .trim();

const PARTS: readonly [string, ...string[]] = [
  ...(['&eacute;', '&nbsp;', '&amp;', '&bull;', '&ndash;', '&lt;', '&gt;', '&apos;'] as const),
  ...['&quot;', '&shy;', '&#8203;', '&zwj;', '&#92;', '&ast;', '&#42;', '&Tab;', '&copy'],
  ...['&copy;', '&NotEqualTilde;', '&bogus;', '&', '\u00ad', '\u200b', '\u200d', '\ufeff'],
  ...['\u200e', '\u2028', '\u00a0', '*', '**', '_', '~', '~~', '`', '\\', '[', ']', '(', ')'],
  ...['#', '-', '+', '1.', '>', '|', ':', '/', 'é', '☕', 'a', 'Z', '9', 'http://x.example/', '<'],
  ...[' ', '  ', '\t', '\n', '\r\n', '\n\n', '  \n'],
];

describe('the fixes of one posting', () => {
  it.each([
    ['caf&eacute;&nbsp;&amp;&nbsp;bar\n', 'café&nbsp;&&nbsp;bar\n'],
    ['A caf&eacute;&nbsp;&amp;&nbsp;gym\n', 'A café&nbsp;&&nbsp;gym\n'],
    ['&ldquo;R&amp;D&rdquo;&nbsp;&amp; sales\n', '“R&D”&nbsp;& sales\n'],
    ['Skills&nbsp;&bull;&nbsp;&amp; Tools\n', 'Skills&nbsp;•&nbsp;& Tools\n'],
    ['a &ndash;&nbsp;&amp; b\n', 'a –&nbsp;& b\n'],
  ])('write characters for codes and keep the text: %j', (body, fixed) => {
    expect(fixText(body)).toBe(fixed);
  });

  it.each([
    '&amp;&apos;&amp; x\n',
    'a &lt;&nbsp;&amp; b\n',
    '\uFEFF&lt;é and &eacute;\n',
    '\\)&#92;â &eacute;\n',
    'a &NotEqualTilde;&amp; b\n',
    '1&rpar; a\u200b\n',
    '&ast;a&ast; &amp;lt;b&amp;gt;\n',
  ])('keep the text of %j', (body) => {
    expect(show(fixText(body))).toBe(show(body));
  });

  it('keep the text, whatever codes, invisible characters and white space it has', () => {
    const random = createRandom(13);
    for (let run = 0; run < 300; run += 1) {
      const body = `${random.many(PARTS, 1 + random.below(12)).join('')}\n`;
      expect(show(fixText(body)), JSON.stringify(body)).toBe(show(body));
    }
  });
});

describe('keepSafeFixes', () => {
  const file = { path: 'postings/a.md', text: `${FRONTMATTER}one two\n` };
  const at = FRONTMATTER.length;
  const finding = (start: number, end: number, text: string) => ({
    ...{ file: file.path, line: 7, column: 1, rule: 'text-entity', severity: 'warning' as const },
    message: 'A message.',
    fix: [{ start: at + start, end: at + end, text }],
  });

  it('leaves out an edit that changes the text, and keeps the others', () => {
    const [unsafe, safe] = keepSafeFixes(file, [finding(0, 3, 'three'), finding(3, 4, '  ')]);
    expect(unsafe).not.toHaveProperty('fix');
    expect(safe).toHaveProperty('fix');
  });

  it('leaves out an edit that changes a fact', () => {
    const start = FRONTMATTER.indexOf('Clerk') - at;
    const [unsafe] = keepSafeFixes(file, [finding(start, start + 5, 'Cleric')]);
    expect(unsafe).not.toHaveProperty('fix');
  });
});
