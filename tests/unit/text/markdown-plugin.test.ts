import { markdownToHtml } from 'satteri';
import { renderMarkdown } from '../../../src/text/markdown.ts';
import { describe, expect, it } from 'vitest';
import { textPlugin } from '../../../src/text/markdown-plugin.ts';

/** A posting’s text as the site renders it. */
function html(markdown: string): string {
  const result = markdownToHtml(markdown, {
    hastPlugins: [textPlugin],
    features: { frontmatter: false, smartPunctuation: false, gfm: { footnotes: false } },
  });
  if (result instanceof Promise) throw new Error('The plugin does its work at once.');
  return result.html;
}

const idsIn = (markdown: string) =>
  [...html(markdown).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

describe('content that could run or load something', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a line', 'One <script>alert(1)</script> two'],
    ['a handler', '<img src="x" onerror="alert(1)">'],
    ['a handler in a line', 'One <b onclick="alert(1)">two</b>'],
    ['a frame', '<iframe src="https://evil.example"></iframe>'],
    ['a style', '<style>body { display: none }</style>'],
    ['a style on an element', '<div style="position: fixed">One</div>'],
    ['a drawing', 'One <svg onload="alert(1)"><script>alert(1)</script></svg>'],
    ['a form', '<form action="https://evil.example"><input name="x"></form>'],
    ['a base', '<base href="https://evil.example">'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example">'],
    ['an object', '<object data="https://evil.example"></object>'],
    ['a comment', '<!-- <script>alert(1)</script> -->'],
    ['an image', '![a](https://evil.example/a.png)'],
    ['an image by reference', '![a][1]\n\n[1]: https://evil.example/a.png'],
    ['a tag that is cut off', '<script src="https://evil.example/x.js"'],
    ['HTML in a heading', '## One <img src=x onerror=alert(1)>'],
    ['HTML in a table', '| a |\n|---|\n| <img src=x onerror=alert(1)> |'],
  ])('is removed: %s', (_, markdown) => {
    expect(html(markdown)).not.toMatch(
      /<(?:script|img|iframe|style|svg|form|input|base|meta|object|b|div|section(?! class="scroll-region"))\b|<!--|<[^>]*\s(?:on\w+|style|src|action|data)\s*=/i,
    );
  });

  it('is removed without the words around it', () => {
    expect(html('One <b onclick="x">two</b> three')).toBe('<p>One two three</p>\n');
  });

  it('is kept as text in code', () => {
    expect(html('`<script>`')).toBe('<p><code>&lt;script&gt;</code></p>\n');
    expect(html('```html\n<img onerror=x>\n```')).toContain('&lt;img onerror=x&gt;');
  });
});

describe('a link', () => {
  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](&#x09;javascript:alert(1))',
    '[x](<java&#10;script:alert(1)>)',
    '[x](vbscript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '<javascript:alert(1)>',
    '[x][1]\n\n[1]: javascript:alert(1)',
    '[x](//evil.example)',
    '[x](/about/)',
  ])('has no href if its target is not allowed: %j', (markdown) => {
    expect(html(markdown)).not.toMatch(/href/i);
  });

  it('keeps its text if its target is not allowed', () => {
    expect(html('[more](javascript:alert(1))')).toContain('more');
  });

  it.each([
    ['[x](https://company.example/a?b=c&d)', 'href="https://company.example/a?b=c&amp;d"'],
    ['[x](http://company.example)', 'href="http://company.example"'],
    ['[x](mailto:jobs@company.example)', 'href="mailto:jobs@company.example"'],
    ['<https://company.example>', 'href="https://company.example"'],
  ])('%j keeps its target', (markdown, attribute) => {
    expect(html(markdown)).toContain(attribute);
  });

  it('to another site has the rel values nofollow and noopener', () => {
    expect(html('[x](https://company.example)')).toMatch(/rel="[^"]*\bnofollow\b/);
    expect(html('[x](https://company.example)')).toMatch(/rel="[^"]*\bnoopener\b/);
    expect(html('[x](#one)')).not.toContain('rel=');
  });

  it.each([
    ['## What you will do', '#what-you-will-do'],
    ['## What you will do', '#What%20you%20will%20do'],
    ['## What you will do', '#WHAT-YOU-WILL-DO'],
    ['## C++, C# & more', '#c-c-more'],
    ['## Über uns', '#über-uns'],
    ['## Über uns', '#%C3%BCber-uns'],
    ['## Über uns', '#U%CC%88ber-uns'],
    ['## 100% remote', '#100%-remote'],
    ['## One *two* `three`', '#one-two-three'],
    ['## One\n\n## One', '#one'],
    ['## One\n\n## One', '#one-2'],
  ])('within the text leads to its heading: %j from %s', (headings, target) => {
    const page = html(`${headings}\n\n[x](${target})`);
    const [, leads = ''] = / href="#([^"]*)"/.exec(page) ?? [];
    expect(idsIn(headings)).toContain(decodeURIComponent(leads));
  });

  it('by reference leads to the heading too', () => {
    expect(html('## One\n\n[x][1]\n\n[1]: #one')).toContain('href="#text-one"');
  });

  it('cannot inject attributes through its title', () => {
    expect(html('[x](https://company.example "a\\" onclick=\\"b")')).not.toMatch(/"\s+onclick=/);
  });
});

describe('the headings of a text', () => {
  it('have ids that do not conflict with those of the page', () => {
    expect(idsIn('## Facts\n\n### What you will do\n\n## Über uns & C++')).toEqual([
      'text-facts',
      'text-what-you-will-do',
      expect.stringMatching(/^text-über-uns-c/),
    ]);
  });

  it.each([
    ['the same twice', '## One\n\n## One\n\n### One'],
    ['one that looks like a second', '## One\n\n## One\n\n## One 2\n\n## One-2'],
    ['a second that comes first', '## One 2\n\n## One\n\n## One'],
    ['nothing but signs', '## !!!\n\n## ???\n\n##'],
    ['capitals', '## one\n\n## ONE'],
  ])('have unique ids: %s', (_, markdown) => {
    const ids = idsIn(markdown);
    expect(ids).toHaveLength(markdown.split('\n\n').length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^text-\S+$/);
  });

  it('are numbered separately in each text, so that every build has the same ids', () => {
    expect(idsIn('## One')).toEqual(['text-one']);
    expect(idsIn('## One')).toEqual(['text-one']);
  });

  it('keep their inline markup', () => {
    expect(html('## One *two* `three`')).toMatch(/>One <em>two<\/em> <code>three<\/code><\/h2>/);
  });
});

describe('a table', () => {
  it('has no inline alignment styles in its header or body', () => {
    const table = html('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |');
    expect(table).toContain('<td>2</td>');
    expect(table).toContain('<th>a</th>');
    expect(table).not.toMatch(/style|align/);
  });
});

describe('a list of tasks', () => {
  it('shows boxes as text, not as controls', () => {
    const list = html('- [x] done\n- [ ] to do');
    expect(list).not.toContain('<input');
    expect(list).toMatch(/☑\s*done/);
    expect(list).toMatch(/☐\s*to do/);
  });
});

describe('plain Markdown', () => {
  it('is shown as written, including quotation marks and dashes', () => {
    expect(html('"One" -- \'two\'...\n\n- *three*\n- **four**')).toBe(
      '<p>"One" -- \'two\'...</p>\n<ul>\n<li><em>three</em></li>\n<li><strong>four</strong></li>\n</ul>\n',
    );
  });
});

describe('a part that may be wider than the screen', () => {
  const render = (markdown: string) =>
    renderMarkdown(markdown, () => ({ blocks: new Map(), marked: new Set() }));

  it('is a region with a name that the keyboard reaches, if it is a table', () => {
    expect(render('| Shift | Pay |\n|---|---|\n| a | b |')).toMatch(
      /^<section class="scroll-region" tabindex="0" aria-label="Shift, Pay"><table>/,
    );
  });

  it('is such a region if it is code with a long line', () => {
    expect(render('```\nnpm run check -- --fix content\n```')).toMatch(
      /^<section class="scroll-region" tabindex="0" aria-label="npm run check -- --fix content"><pre>/,
    );
  });

  it('is none if it is code that fits', () => {
    expect(render('```\nnpm run check\n```')).toMatch(/^<pre><code>/);
  });

  it('has its links made safe', () => {
    expect(render('| [a](javascript:x) |\n|---|\n| b |')).toContain('<th><a>a</a></th>');
  });
});
