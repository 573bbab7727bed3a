import { describe, expect, it } from 'vitest';
import { readMarkdown, type MarkdownSource } from '../../../src/content/source-file.ts';
import type { Finding } from '../../../src/content/finding.ts';
import { readText } from '../../../src/content/read-text.ts';

function checkSource(source: MarkdownSource) {
  const findings: Finding[] = [];
  readText(source, findings, { render: false });
  return findings;
}

/** Checks a text that begins on line 4 of its file. */
const check = (text: string, extension = 'md') =>
  checkSource(
    readMarkdown({ path: `postings/fixture.${extension}`, text: `---\ntitle: x\n---\n${text}` }),
  );
/** The findings, as `line:column rule value`. */
const found = (text: string, extension?: string) =>
  check(text, extension).map(({ line, column, rule, value }) =>
    [`${line}:${column}`, rule, value].filter((part) => part !== undefined).join(' '),
  );

describe('a valid text with', () => {
  it.each([
    ['prose', 'AT&T pays well; a < b, and 5 > 3.'],
    ['headings', '## What you will do\n\n### More'],
    ['lists and tables', '- one\n  1. two\n\n| a | b |\n|---|---|\n| 1 | 2 |'],
    ['a web page', '[a](https://company.example), [b](http://company.example)'],
    ['mail', '[a](mailto:jobs@company.example) and <jobs@company.example>'],
    ['mail with a subject', '[a](mailto:jobs@company.example?subject=Clerk%20job&body=Hello)'],
    ['telephone numbers', '[+49 30 1234](tel:+49301234)'],
    ['a bare URL', '<https://company.example> https://company.example'],
    ['a link to an earlier heading', '## What you will do\n\n[above](#what-you-will-do)'],
    ['a link to a later heading', '[below](#what-you-will-do)\n\n## What you will do'],
    [
      'a link to a heading with non-ASCII letters',
      '## Über uns\n\n[up](#%C3%BCber-uns), [up](#UEBER)\n\n## Ueber',
    ],
    [
      'a link to a heading of several parts',
      '## `C++`, *and* [more](https://a.example)\n\n[up](#c-and-more)',
    ],
    ['a link to a heading with a percent sign', '## 100%\n\n[up](#100%)'],
    ['a link to an underlined heading', 'One\n---\n\n[up](#one)'],
    [
      'a link to the second of two equal headings',
      '## One\n\n## One\n\n[up](#one), [down](#one-2)',
    ],
    ['a reference link to a heading', '## One\n\n[up][1]\n\n[1]: #one'],
    ['footnotes, which are not supported', 'One[^1].\n\n[^1]: A note of *several* words.'],
    ['a footnote that is a link', 'One[^1].\n\n[^1]: https://company.example'],
    ['lines of hyphens', '---\na: b\n---\n\nText.'],
    ['a thousand levels of quotation', `${'> '.repeat(1000)}One`],
    ['a reference link', '[a][1]\n\n[1]: https://company.example'],
    ['HTML in a code span', 'Use `<script>` and `<img onerror=x>`.'],
    ['HTML in a code block', '```html\n<b>x</b>\n```\n\n    <i>y</i>'],
    ['escaped HTML', '\\<b> and &lt;script&gt;'],
    ['an escaped heading sign', '\\# one'],
    ['an exclamation mark before a link', 'Look\\![a](https://company.example)'],
    ['no content', ''],
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
  ])('in %j is reported at its position', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Grüße <br>', '4:7'],
    ['👋 <br>', '4:4'],
    ['日本 <br>', '4:4'],
  ])('in %j has a column in UTF-16 units, as in editors', (text, place) => {
    expect(found(text)).toEqual([`${place} text-html <br>`]);
  });

  it('has the right line in a file with CRLF', () => {
    const source = readMarkdown({
      path: 'postings/fixture.md',
      text: '---\r\ntitle: x\r\n---\r\n\r\nOne.\r\n\r\nA <br> here.\r\n',
    });
    expect(checkSource(source)).toMatchObject([{ line: 7, column: 3, rule: 'text-html' }]);
  });

  it('is reported with an alternative', () => {
    expect(check('<br>')[0]?.message).toMatch(/Markdown.*backquotes/);
  });
});

describe('a first-level heading', () => {
  it.each([
    ['# One', '4:1'],
    ['Text.\n\n#  Two', '6:1'],
    ['One\n===', '4:1'],
    ['> # Three', '4:3'],
  ])('in %j is reported', (text, place) => {
    expect(found(text)).toEqual([`${place} text-heading`]);
  });

  it('is reported with the level to use instead', () => {
    expect(check('# One')[0]?.message).toContain('##');
  });
});

describe('a link with a forbidden scheme or a relative URL', () => {
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
  ])('in %j is reported', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('a link within the text', () => {
  it.each([
    ['[x](#nowhere)', '4:1 text-link #nowhere'],
    ['## One\n\n[x](#two)', '6:1 text-link #two'],
    ['## One\n\nAnd [x](#one-2)', '6:5 text-link #one-2'],
    // Links use the words of a heading, not the id that the page gives it.
    ['## One\n\n[x](#text-one)', '6:1 text-link #text-one'],
    ['[x](#)', '4:1 text-link #'],
    ['[x](#%zz)', '4:1 text-link #%zz'],
    ['    ## One\n\n[x](#one)', '6:1 text-link #one'],
    ['[x][1]\n\n[1]: #nowhere', '6:1 text-link #nowhere'],
  ])('must be to an existing heading: %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('is reported with the missing heading and a fix', () => {
    expect(check('[x](#nowhere)')[0]?.message).toBe(
      'No heading of this text is #nowhere; link to an existing heading, or remove the link.',
    );
  });

  it('must not be to other headings of the page', () => {
    expect(found('## Facts\n\n[x](#facts)')).toEqual([]);
    expect(found('[x](#facts)')).toEqual(['4:1 text-link #facts']);
  });
});

describe('a link with an invalid host, credentials or e-mail address', () => {
  const links = [
    'https://localhost/jobs',
    'http://company',
    'https://user:secret@company.example',
    'mailto:jobs@company.example?cc=all@company.example',
    'tel:',
    'mailto:jobs@company.example,all@company.example',
    'mailto:jobs',
  ];

  it.each(links)('is reported: %s', (url) => {
    expect(found(`[x](${url})`)).toEqual([`4:1 text-link ${url}`]);
  });

  it.each(links)('is not reported for its scheme, which is valid: %s', (url) => {
    expect(check(`[x](${url})`)[0]?.message).not.toMatch(/must begin with/);
  });
});

describe('text that looks like a footnote', () => {
  it.each([
    // Without footnotes, these are link definitions and plain text.
    ['One[^1].\n\n[^1]: javascript:alert(1)', ['6:1 text-link javascript:alert(1)']],
    ['One[^1].\n\n[^1]: note', ['6:1 text-link note']],
    ['One[^1].\n\n[^1]: A <br> note', ['6:9 text-html <br>']],
  ])('is read as it is rendered: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('text that looks like frontmatter', () => {
  it.each([
    ['---\na: <br>\n---\n', ['5:4 text-html <br>']],
    ['---\n\n[x](javascript:alert(1))', ['6:1 text-link javascript:alert(1)']],
    ['+++\na = "<br>"\n+++\n', ['5:6 text-html <br>']],
  ])('is checked as text if it is not at the beginning of the file: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('an image', () => {
  it.each([
    ['![a](https://company.example/a.png)', '4:1 text-image https://company.example/a.png'],
    ['See ![a](a.png).', '4:5 text-image a.png'],
    ['[![a](a.png)](https://company.example)', '4:2 text-image a.png'],
    ['![a][1]\n\n[1]: https://company.example/a.png', '4:1 text-image'],
  ])('in %j is reported', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('an MDX element that the site’s content policy blocks', () => {
  it.each([
    ['<script src="https://a.example/a.js" />', '4:1 text-html <script>'],
    ['<style>{`p { color: red }`}</style>', '4:1 text-html <style>'],
    ['<iframe src="https://a.example" />', '4:1 text-html <iframe>'],
    ['<object data="https://a.example" />', '4:1 text-html <object>'],
    ['<embed src="https://a.example" />', '4:1 text-html <embed>'],
    ['<img src="https://a.example/a.png" alt="a" />', '4:1 text-html <img>'],
    ['<video src="https://a.example/a.mp4" />', '4:1 text-html <video>'],
    ['<audio src="https://a.example/a.mp3" />', '4:1 text-html <audio>'],
    ['<base href="https://a.example" />', '4:1 text-html <base>'],
    ['<form>One</form>', '4:1 text-html <form>'],
    ['<link rel="stylesheet" href="https://a.example/a.css" />', '4:1 text-html <link>'],
    ['<meta httpEquiv="refresh" content="0" />', '4:1 text-html <meta>'],
    ['One <b onClick={run}>two</b>', '4:5 text-html onClick'],
    ['One <b onclick="run()">two</b>', '4:5 text-html onclick'],
    ['One <b ONLOAD="run()">two</b>', '4:5 text-html ONLOAD'],
    ['<p style="color: red">One</p>', '4:1 text-html style'],
    ["<p style={{ color: 'red' }}>One</p>", '4:1 text-html style'],
    ['- one\n- <b onload="run()">two</b>', '5:3 text-html onload'],
    ['<aside>\n  <b onload="run()">two</b>\n</aside>', '5:3 text-html onload'],
    ['<>\n<b onload="run()">two</b>\n</>', '5:1 text-html onload'],
    ['<svg><script>run()</script></svg>', '4:6 text-html <script>'],
  ])('is reported at its position: %j', (text, expected) => {
    expect(found(text, 'mdx')).toEqual([expected]);
  });

  it.each([
    ['<a href="javascript:alert(1)">x</a>', '4:1 text-html javascript:alert(1)'],
    ['One <a href="data:text/html,x">x</a>', '4:5 text-html data:text/html,x'],
    ['<a href="/about/">x</a>', '4:1 text-html /about/'],
  ])('can be a link with a forbidden URL: %j', (text, expected) => {
    expect(found(text, 'mdx')).toEqual([expected]);
  });

  it.each([
    '<a href="https://company.example">x</a>',
    '<a href="mailto:jobs@company.example">x</a>',
    '<abbr title="Machine learning">ML</abbr>',
    '<svg viewBox="0 0 1 1"><path d="M0 0h1" /></svg>',
    '<Script src="a" />',
    '<Style />',
    '<KeyFacts once only="two" />',
    '<details open><summary>One</summary>Two</details>',
    '`<script>` and `onclick`',
    '{/* <script> */}',
  ])('is not %s', (text) => {
    expect(found(text, 'mdx')).toEqual([]);
  });

  it('is reported with a fix', () => {
    expect(check('<p style="color: red">One</p>', 'mdx')[0]?.message).toBe(
      'The content policy of the site blocks style. Write it in Markdown, or make it a component.',
    );
  });
});

describe('an MDX text', () => {
  it('can have links to headings with expressions and elements', () => {
    expect(found('## One {1 + 1} <b>two</b>\n\n[x](#one-1-1-two)', 'mdx')).toEqual([]);
    expect(found('<aside>\n\n## One\n\n</aside>\n\n[x](#one)', 'mdx')).toEqual([]);
    expect(found('export const one = 1\n\n[x](#one)', 'mdx')).toEqual(['6:1 text-link #one']);
  });

  it('can have components and expressions', () => {
    expect(found('<KeyFacts facts={[{ label: "a" }]} />\n\n<aside>{1 + 1}</aside>', 'mdx')).toEqual(
      [],
    );
  });

  it('is otherwise checked by the same rules', () => {
    expect(found('# One\n\n[x](javascript:alert(1)) ![a](a.png)', 'mdx')).toEqual([
      '4:1 text-heading',
      '6:1 text-link javascript:alert(1)',
      '6:26 text-image a.png',
    ]);
  });

  it.each([
    ['an unclosed expression', 'One {two'],
    ['an unclosed tag', 'One <b>two'],
    ['an HTML comment', '<!-- one -->'],
    ['a tag that closes another', '<b>one</i>'],
  ])('that cannot be parsed has one finding: %s', (_, text) => {
    const findings = check(text, 'mdx');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'file-unreadable', severity: 'error' });
    expect(findings[0]?.message).toMatch(/MDX.*rename the file to \.md/);
    expect(findings[0]?.message).not.toContain('\n');
  });
});

describe('a text with character references', () => {
  it.each([
    [5000, []],
    [5001, ['4:1 file-unreadable']],
    [200_000, ['4:1 file-unreadable']],
  ])('is unreadable if there are too many: %i', (count, expected) => {
    expect(found('&amp;'.repeat(count))).toEqual(expected);
  });
});

describe('a text that would take long to parse', () => {
  it.each([
    ['emphasis', '_a_'.repeat(10_000), []],
    ['more emphasis', '_a_'.repeat(10_001), ['4:1 file-unreadable']],
    ['a megabyte of emphasis', '_a_'.repeat(333_333), ['4:1 file-unreadable']],
    ['quotations', `${'> '.repeat(150)}a`, []],
    ['deep quotations', `${'>'.repeat(500_000)}a`, ['4:1 file-unreadable']],
  ])('is unreadable above a limit: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
