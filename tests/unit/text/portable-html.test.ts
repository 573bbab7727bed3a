import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { portableHtml } from '../../../src/text/portable-html.ts';
import { HOSTILE } from '../../helpers/build-published.ts';

const URL_OF_PAGE = 'https://board.example/base/jobs/a-posting/';
const portable = (html: string) => portableHtml(html, URL_OF_PAGE);

/** The properties of a parsed HTML node that the tests use. */
interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const htmlParser = unified().use(rehypeParse, { fragment: true });

/** Every element that a browser would find in a text, according to a standard HTML parser. */
function elementsIn(html: string): Required<Pick<Node, 'tagName' | 'properties'>>[] {
  const nodes: Node[] = [htmlParser.parse(html)];
  const found = [];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const { tagName, properties = {}, children = [] } = node;
    expect(['root', 'element', 'text']).toContain(node.type);
    if (tagName !== undefined) found.push({ tagName, properties });
    nodes.push(...children);
  }
  return found;
}

const TEXT_ELEMENTS =
  'p br hr h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code strong em del sup sub a table thead tbody tr th td'.split(
    ' ',
  );

describe('portable HTML', () => {
  it.each([
    ['paragraphs', '<p>One.</p>\n<p>Two.</p>'],
    ['headings below the first rank', '<h2>Two</h2><h3>Three</h3><h6>Six</h6>'],
    ['lists in lists', '<ul><li>a<ol><li>b</li></ol></li></ul>'],
    ['terms and what they mean', '<dl><dt>Term</dt><dd>Meaning</dd></dl>'],
    [
      'quotations and code',
      '<blockquote><p>Said.</p></blockquote><pre><code>a  b\n c</code></pre>',
    ],
    ['emphasis', '<strong>a</strong><em>b</em><del>c</del><sup>d</sup><sub>e</sub>'],
    ['breaks and rules', 'a<br>b<hr>c'],
    [
      'tables',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    ['signs that HTML reserves', 'R&amp;D, C&lt;T&gt; and &quot;D&quot;'],
    ['letters of any script', '研究者 · باحث · Пізнавач · 🎓'],
  ])('keeps %s', (_, html) => {
    expect(portable(html)).toBe(html);
  });

  it.each([
    ['names in capitals', '<P>a<BR>b</P>', '<p>a<br>b</p>'],
    ['breaks closed as in XML', 'a<br/>b<hr />', 'a<br>b<hr>'],
    ['entities that HTML has a name for', '&eacute;&rarr;&#8364;&#x1F393;', 'é→€🎓'],
    ['spaces around it', '\n\n <p>a</p>\n', '<p>a</p>'],
  ])('is normalized: %s', (_, html, expected) => {
    expect(portable(html)).toBe(expected);
  });

  it('has no attributes', () => {
    expect(
      portable(
        '<p id="a" class="b" style="c:d" dir="rtl" onclick="e()" data-f>g</p><td colspan=2>h</td>',
      ),
    ).toBe('<p>g</p><td>h</td>');
  });

  it.each([
    ['<span>a</span> <mark>b</mark>', 'a b'],
    ['<figure><img src="a.png" alt="b"><figcaption>c</figcaption></figure>', 'c'],
    ['<custom-element><p>a</p></custom-element>', '<p>a</p>'],
    ['<button onclick="a()">b</button>', 'b'],
    ['<b>a</b> <i>b</i> <u>c</u>', 'a b c'],
  ])('keeps only the content of other elements: %s', (html, expected) => {
    expect(portable(html)).toBe(expected);
  });

  it('is empty for empty text', () => {
    expect(portable('')).toBe('');
    expect(portable(' \n ')).toBe('');
  });

  it('does not change when converted again', () => {
    const html = '<h2>a</h2><p>R&amp;D <a href="#b">b</a> &lt;script&gt;<br>c';
    expect(portable(portable(html))).toBe(portable(html));
    for (const text of HOSTILE) expect(portable(portable(text)), text).toBe(portable(text));
  });
});

describe('a link', () => {
  it.each([
    ['#apply', 'https://board.example/base/jobs/a-posting/#apply', 'within the page'],
    ['', URL_OF_PAGE, 'to the page itself'],
    ['../other/', 'https://board.example/base/jobs/other/', 'to a page beside it'],
    ['/base/about/', 'https://board.example/base/about/', 'to a page of the site'],
    ['//company.example/a', 'https://company.example/a', 'without a scheme'],
    [
      'https://company.example/?a=1&amp;b=%20',
      'https://company.example/?a=1&amp;b=%20',
      'absolute',
    ],
    ['http://company.example/', 'http://company.example/', 'without encryption'],
    ['mailto:jobs@company.example', 'mailto:jobs@company.example', 'to a mailbox'],
  ])('"%s" leads to %s: %s', (href, whole) => {
    expect(portable(`<a href="${href}" rel="nofollow" target="_blank">a</a>`)).toBe(
      `<a href="${whole}">a</a>`,
    );
  });

  it('without a valid URL is removed', () => {
    expect(portable('<a href="http://">a</a><a href="https://[">b</a><a name="c">c</a>')).toBe(
      'abc',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java&#10;script:alert(1)',
    '&#106;avascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://company.example/%0aalert(1)',
    'vbscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://company.example/1',
    'file:///etc/passwd',
  ])('to anything but a web page or an e-mail address is removed: %j', (href) => {
    expect(portable(`<p><a href="${href}">press</a></p>`)).toBe('<p>press</p>');
  });
});

describe('content that is not text', () => {
  it.each([
    ['<script>alert(1)</script>'],
    ['<SCRIPT type=module>alert(1)</SCRIPT>'],
    ['<style>p { color: red }</style>'],
    ['<svg onload=alert(1)><text>drawn</text><script>alert(1)</script></svg>'],
    ['<svg><svg></svg><p>drawn</p></svg>'],
    ['<template><p>kept for later</p></template>'],
    ['<noscript><p>without scripts</p></noscript>'],
    ['<!-- a remark -->'],
    ['<!doctype html>'],
    ['<?xml version="1.0"?>'],
    ['<![CDATA[data]]>'],
  ])('is removed entirely: %s', (html) => {
    expect(portable(`<p>before</p>${html}<p>after</p>`)).toBe('<p>before</p><p>after</p>');
  });

  it.each([
    ['<svg/>'],
    ['</svg>'],
    ['</script>'],
    ['</style></template>'],
    ['</svg></svg><svg></svg></svg>'],
  ])('is removed without the text around it: %s', (html) => {
    expect(portable(`<p>before</p>${html}<p>after</p>`)).toBe('<p>before</p><p>after</p>');
  });
});

describe('tags that are not closed or not opened', () => {
  it.each([
    ['<p>a<p>b', '<p>a</p><p>b</p>'],
    ['<ul><li>a<li>b', '<ul><li>a</li><li>b</li></ul>'],
    ['<table><tr><td>a<td>b', '<table><tr><td>a</td><td>b</td></tr></table>'],
    ['<p><strong><em>a', '<p><strong><em>a</em></strong></p>'],
    ['<blockquote><p>a</blockquote>b', '<blockquote><p>a</p></blockquote>b'],
    ['a</em></strong></li>', 'a'],
    ['a<', 'a&lt;'],
    ['a < b > c', 'a &lt; b &gt; c'],
    ['<p>a<a href="#b', '<p>a</p>'],
    ['<p>a<script src="b', '<p>a</p>'],
    ['<script>alert(1)', ''],
    ['<p>a<!-- b', '<p>a</p>'],
  ])('are repaired: %s is %s', (html, expected) => {
    expect(portable(html)).toBe(expected);
  });
});

describe('hostile strings', () => {
  it('produce only text elements, without attributes except the href of links', () => {
    for (const text of HOSTILE) {
      for (const html of [text, `<p title="${text}">${text}</p>`, `<a href="${text}">a</a>`]) {
        for (const { tagName, properties } of elementsIn(portable(html))) {
          expect(TEXT_ELEMENTS, html).toContain(tagName);
          expect(tagName === 'a' ? ['href'] : [], html).toEqual(
            expect.arrayContaining(Object.keys(properties)),
          );
        }
      }
    }
  });

  it('produce only links to web pages and e-mail addresses, with absolute URLs', () => {
    for (const text of HOSTILE) {
      for (const html of [text, `<a href="${text}">a</a>`, `<a href='${text}'>a</a>`]) {
        for (const { properties } of elementsIn(portable(html))) {
          if (properties['href'] === undefined) continue;
          expect(new URL(String(properties['href'])).protocol, html).toMatch(
            /^(?:https?|mailto|tel):$/,
          );
        }
      }
    }
  });

  it('stay text if they are escaped', () => {
    for (const text of HOSTILE) {
      const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
      const tags = portable(`<p>${escaped}</p>`).match(/<[^>]*>/g);
      expect(tags, text).toEqual(['<p>', '</p>']);
    }
  });
});

describe('a megabyte', () => {
  it.each([
    [
      'of a posting’s text',
      '<p>What a posting says, and <strong>more</strong>.</p>\n<ul><li>A point.</li></ul>\n',
    ],
    ['of paragraphs that are not closed', '<p>a'],
    ['of links that are not closed', '<a href="#a">a'],
    ['of comments that are not closed', '<!--'],
    ['of scripts that are not closed', '<script>'],
    ['of signs that could begin a tag', '<'],
    ['of signs that could begin an entity', '&'],
  ])('%s is accepted', (_, part) => {
    const html = part.repeat(2 ** 20 / part.length);
    expect(() => portable(html)).not.toThrow();
  });
});
