import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../src/text/html-to-markdown.ts';
import { portableHtml } from '../../../src/text/portable-html.ts';
import { HOSTILE } from '../../helpers/build-published.ts';

describe('htmlToMarkdown', () => {
  it.each([
    ['headings', '<h2>Two</h2><h3>Three</h3>', '## Two\n\n### Three'],
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['points', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['numbers', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n  - b'],
    ['emphasis', '<p><strong>a</strong> <em>b</em> <del>c</del></p>', '**a** *b* ~~c~~'],
    ['links', '<p><a href="https://company.example/">a</a></p>', '[a](https://company.example/)'],
    ['quotations', '<blockquote><p>a</p></blockquote>', '> a'],
    ['code', '<p><code>a`b</code></p>', '``a`b``'],
    ['blocks of code', '<pre><code>a\n```\nb\n</code></pre>', '````\na\n```\nb\n````'],
    ['breaks', '<p>a<br>b</p>', 'a\\\nb'],
    ['rules', '<p>a</p><hr><p>b</p>', 'a\n\n***\n\nb'],
    [
      'tables',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b|c</td></tr></tbody></table>',
      '| a    |\n| ---- |\n| b\\|c |',
    ],
    ['entities', '<p>R&amp;D, 5 &gt; 3, é</p>', 'R\\&D, 5 > 3, é'],
    ['nothing', '', ''],
  ])('converts %s', async (_, html, markdown) => {
    const made = await htmlToMarkdown(html);
    // In Markdown, an ampersand that starts no entity may or may not be escaped.
    expect(made.replace('\\&', '&')).toBe(markdown.replace('\\&', '&'));
  });

  it('escapes characters that are Markdown syntax', async () => {
    expect(await htmlToMarkdown('<p>*a* _b_ [c](d) `e`</p><p># f</p><p>- g</p><p>1. h</p>')).toBe(
      '\\*a\\* \\_b\\_ \\[c]\\(d) \\`e\\`\n\n\\# f\n\n\\- g\n\n1\\. h',
    );
  });

  it.each([
    ['scripts', '<p>a</p><script>alert(1)</script>'],
    ['styles', '<style>p { color: red }</style><p>a</p>'],
    ['drawings', '<p>a</p><svg><text>b</text><script>alert(1)</script></svg>'],
    ['templates', '<template><p>b</p></template><p>a</p>'],
    ['frames', '<p>a</p><iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['event handlers and inline styles', '<p onclick="alert(1)" style="b:c">a</p>'],
  ])('removes %s', async (_, html) => {
    expect(await htmlToMarkdown(html)).toBe('a');
  });

  it.each([
    ['<p>a<p>b', 'a\n\nb'],
    ['<ul><li>a<li>b', '- a\n- b'],
    ['<p><strong>a', '**a**'],
    ['a</strong></p>', 'a'],
  ])('handles missing start and end tags: %s', async (html, markdown) => {
    expect(await htmlToMarkdown(html)).toBe(markdown);
  });
});

describe('a posting’s text as Markdown, converted from its portable HTML', () => {
  const asPassedOn = (html: string) =>
    htmlToMarkdown(portableHtml(html, 'https://board.example/jobs/a-posting/'));

  it('has absolute URLs', async () => {
    expect(await asPassedOn('<p><a href="#pay">a</a></p>')).toBe(
      '[a](https://board.example/jobs/a-posting/#pay)',
    );
  });

  it('has no comments', async () => {
    expect(await asPassedOn('<p>a</p><!-- b --><p>c<!-- d')).toBe('a\n\nc');
  });

  it('contains no HTML tags, whatever the text is', async () => {
    for (const text of HOSTILE) {
      for (const html of [text, text.replace(/&/g, '&amp;').replace(/</g, '&lt;')]) {
        // A backslash escapes the tag.
        expect(await asPassedOn(html), text).not.toMatch(/(?<!\\)<[a-z!/?]/i);
      }
    }
  });

  it('links only to web pages and e-mail addresses, whatever the text is', async () => {
    for (const text of HOSTILE) {
      for (const html of [text, `<a href="${text}">a</a>`]) {
        expect(await asPassedOn(html), text).not.toMatch(/(?<!\\)\]\((?!<?https?:|<?mailto:)/i);
      }
    }
  });
});

describe('a megabyte', () => {
  it('of a posting’s text is converted', { timeout: 30_000 }, async () => {
    const part = '<p>What a posting says, and <strong>more</strong>.</p>\n<ul><li>a</li></ul>\n';
    const count = Math.floor(2 ** 20 / part.length);
    const markdown = await htmlToMarkdown(part.repeat(count));
    expect(markdown.match(/^- a$/gm)).toHaveLength(count);
  });
});
