import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/check/source-file.ts';
import { checkText } from '../../../src/check/text.ts';

/** Checks a text that begins on line 4 of its file. */
const check = (text: string, extension = 'md') =>
  checkText(
    readMarkdown({ path: `postings/fixture.${extension}`, text: `---\ntitle: x\n---\n${text}` }),
  );
/** What was found, as `line:column rule value`. */
const found = (text: string, extension?: string) =>
  check(text, extension).map(({ line, column, rule, value }) =>
    [`${line}:${column}`, rule, value].filter((part) => part !== undefined).join(' '),
  );

describe('a text that can be shown', () => {
  it.each([
    ['prose', 'AT&T pays well; a < b, and 5 > 3.'],
    ['headings', '## What you will do\n\n### More'],
    ['lists and tables', '- one\n  1. two\n\n| a | b |\n|---|---|\n| 1 | 2 |'],
    ['a web page', '[a](https://company.example), [b](http://company.example)'],
    ['mail', '[a](mailto:jobs@company.example) and <jobs@company.example>'],
    ['an address as it is', '<https://company.example> https://company.example'],
    ['a place on the page', '[above](#what-you-will-do)'],
    ['a reference', '[a][1]\n\n[1]: https://company.example'],
    ['HTML in a code span', 'Use `<script>` and `<img onerror=x>`.'],
    ['HTML in a code block', '```html\n<b>x</b>\n```\n\n    <i>y</i>'],
    ['HTML that is escaped', '\\<b> and &lt;script&gt;'],
    ['a heading sign that is escaped', '\\# one'],
    ['an exclamation mark before a link', 'Look\\![a](https://company.example)'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('raw HTML', () => {
  it.each([
    ['a <b>x</b>', ['4:3 text-html <b>', '4:7 text-html </b>']],
    ['a line\nand a<br>break', ['5:6 text-html <br>']],
    ['<div>\nx\n</div>', ['4:1 text-html <div> x </div>']],
    ['<!-- a comment -->', ['4:1 text-html <!-- a comment -->']],
    ['- one\n- two <img src="x" onerror="y">', ['5:7 text-html <img src="x" onerror="y">']],
    ['> said <u>', ['4:8 text-html <u>']],
    ['## A <i>', ['4:6 text-html <i>']],
    ['| a |\n|---|\n| <u> |', ['6:3 text-html <u>']],
    ['<script>alert(1)</script>', ['4:1 text-html <script>alert(1)</script>']],
  ])('in %j is found where it stands', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Grüße <br>', '4:7'],
    ['👋 <br>', '4:4'],
    ['日本 <br>', '4:4'],
  ])('in %j is placed in UTF-16 units, as editors count', (text, place) => {
    expect(found(text)).toEqual([`${place} text-html <br>`]);
  });

  it('is placed on the same line in a file with CRLF', () => {
    const source = readMarkdown({
      path: 'postings/fixture.md',
      text: '---\r\ntitle: x\r\n---\r\n\r\nOne.\r\n\r\nA <br> here.\r\n',
    });
    expect(checkText(source)).toMatchObject([{ line: 7, column: 3, rule: 'text-html' }]);
  });

  it('is answered with what to write instead', () => {
    expect(check('<br>')[0]?.message).toMatch(/Markdown.*backquotes/);
  });
});

describe('a heading of the first rank', () => {
  it.each([
    ['# One', '4:1'],
    ['Text.\n\n#  Two', '6:1'],
    ['One\n===', '4:1'],
    ['> # Three', '4:3'],
  ])('in %j is found', (text, place) => {
    expect(found(text)).toEqual([`${place} text-heading`]);
  });

  it('is answered with where to begin', () => {
    expect(check('# One')[0]?.message).toContain('##');
  });
});

describe('a link that runs or hides something', () => {
  it.each([
    ['[x](javascript:alert(1))', '4:1 text-link javascript:alert(1)'],
    ['More [x](JavaScript:alert(1))', '4:6 text-link JavaScript:alert(1)'],
    ['[x](<javascript:alert(1)>)', '4:1 text-link javascript:alert(1)'],
    ['[x](&#106;avascript:alert(1))', '4:1 text-link javascript:alert(1)'],
    ['<javascript:alert(1)>', '4:1 text-link javascript:alert(1)'],
    ['[x](data:text/html,x)', '4:1 text-link data:text/html,x'],
    ['[x](vbscript:x)', '4:1 text-link vbscript:x'],
    ['[x](//company.example)', '4:1 text-link //company.example'],
    ['[x](/about/)', '4:1 text-link /about/'],
    ['[x](other-posting.md)', '4:1 text-link other-posting.md'],
    ['[x][1]\n\n[1]: javascript:alert(1)', '6:1 text-link javascript:alert(1)'],
    ['## [x](javascript:alert(1))', '4:4 text-link javascript:alert(1)'],
    ['- **[x](javascript:alert(1))**', '4:5 text-link javascript:alert(1)'],
  ])('%j is found', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('an image', () => {
  it.each([
    ['![a](https://company.example/a.png)', '4:1 text-image https://company.example/a.png'],
    ['See ![a](a.png).', '4:5 text-image a.png'],
    ['[![a](a.png)](https://company.example)', '4:2 text-image a.png'],
    ['![a][1]\n\n[1]: https://company.example/a.png', '4:1 text-image'],
  ])('%j is found', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('a text in MDX', () => {
  it('may hold components and expressions: a keeper wrote it', () => {
    expect(found('<KeyFacts facts={[{ label: "a" }]} />\n\n<aside>{1 + 1}</aside>', 'mdx')).toEqual(
      [],
    );
  });

  it('is held against the same rules otherwise', () => {
    expect(found('# One\n\n[x](javascript:alert(1)) ![a](a.png)', 'mdx')).toEqual([
      '4:1 text-heading',
      '6:1 text-link javascript:alert(1)',
      '6:26 text-image a.png',
    ]);
  });

  it.each([
    ['an expression that does not end', 'One {two'],
    ['a tag that is not closed', 'One <b>two'],
    ['a comment of HTML', '<!-- one -->'],
    ['a tag that closes another', '<b>one</i>'],
  ])('that cannot be read is one finding: %s', (_, text) => {
    const findings = check(text, 'mdx');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'file-unreadable', severity: 'error' });
    expect(findings[0]?.message).toMatch(/MDX.*rename the file to \.md/);
    expect(findings[0]?.message).not.toContain('\n');
  });
});
