import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/text/blocks.ts';
import { readHtmlBlocks } from '../../../src/text/html-blocks.ts';
import { parseMarkdown, renderMarkdown } from '../../../src/text/markdown.ts';

const blocksOf = (markdown: string) => readBlocks(parseMarkdown(markdown, 'md'));
const linesOf = (markdown: string) => blocksOf(markdown).map(({ text }) => text);

const TEXTS: [name: string, markdown: string, lines: string[]][] = [
  ['paragraphs', 'One\ntwo.\n\nThree.', ['One two.', 'Three.']],
  ['headings', '## One\n\nTwo.\n\n### Three', ['One', 'Two.', 'Three']],
  ['lists', '- one\n- two\n  - three\n\n1. four', ['one', 'two', 'three', 'four']],
  ['items of several paragraphs', '- one\n\n  two\n- three', ['one', 'two', 'three']],
  ['tasks', '- [x] one\n- [ ] two\n\n  three', ['☑ one', '☐ two', 'three']],
  ['quotations', '> one\n>\n> two', ['one', 'two']],
  ['breaks', 'one  \ntwo', ['one', 'two']],
  ['cells', '| a | b |\n|---|---|\n| c `d` | |', ['a', 'b', 'c d']],
  ['cells beyond those of the header', '| a |\n|---|\n| b | c |', ['a', 'b']],
  ['code', '```\none\ntwo\n```', ['one two']],
  ['inline markup', '**R&amp;D** in [C++](https://a.example), *a*~~b~~ `c`', ['R&D in C++, ab c']],
  ['single tildes', '3,500~4,200 EUR, 6~12 *x ~y~* ~~z~~', ['3,500~4,200 EUR, 6~12 x ~y~ z']],
  ['images and HTML, which are not shown', 'a ![b](c.png) <b>d</b>', ['a d']],
  ['no-break spaces', '12 100', ['12 100']],
  ['rules and nothing', '---\n\n&#32;\n\none', ['one']],
];

describe('the blocks of a text', () => {
  it.each(TEXTS)('are the lines that a page shows: %s', (_, markdown, lines) => {
    expect(linesOf(markdown)).toEqual(lines);
  });

  it.each(TEXTS)('are the same in the HTML rendered from it: %s', (_, markdown) => {
    const html = renderMarkdown(markdown, () => ({ blocks: new Map(), marked: new Set() }));
    expect(readHtmlBlocks(html)).toEqual(blocksOf(markdown));
  });

  it('include the levels of headings', () => {
    expect(blocksOf('## One\n\nTwo.\n\n#### Three')).toEqual([
      { text: 'One', heading: 2 },
      { text: 'Two.' },
      { text: 'Three', heading: 4 },
    ]);
  });

  it('are read from text that is nested a thousand levels deep', () => {
    expect(linesOf(`${'> '.repeat(1000)}One`)).toEqual(['One']);
  });
});

describe('the blocks of HTML', () => {
  it.each([
    ['terms', '<dl><dt>a</dt><dd>b</dd></dl>', ['a', 'b']],
    ['paragraphs that are not closed', '<p>a<p>b', ['a', 'b']],
    ['no elements at all', 'a', ['a']],
    ['sections', '<section><div>a</div>b</section>', ['a', 'b']],
  ])('are read from %s', (_, html, lines) => {
    expect(readHtmlBlocks(html).map(({ text }) => text)).toEqual(lines);
  });
});
