import { describe, expect, it } from 'vitest';
import { textEntity } from '../../../../src/check/rules/text-entity.ts';
import { caseOf } from '../a-case.ts';
import { fileOf, found, hostile, timeOf } from './a-posting.ts';

describe('the code of a web page that readers would see spelt out', () => {
  it.each([
    ['an entity escaped twice', 'We do R&amp;amp;D.', ['6:8 &amp;']],
    ['a space escaped twice', 'a&amp;nbsp;b', ['6:2 &nbsp;']],
    ['an escaped ampersand', 'a \\&nbsp; b', ['6:4 &nbsp;']],
    ['a number', 'It&amp;#39;s here', ['6:3 &#39;']],
    ['a number in sixteens', 'It&amp;#x27;s here', ['6:3 &#x27;']],
    ['a quotation mark', 'a &amp;quot;b&amp;quot;', ['6:3 &quot;']],
    ['a dash', 'May &amp;ndash; June', ['6:5 &ndash;']],
    ['a letter', 'caf&amp;eacute;', ['6:4 &eacute;']],
    ['an escaped tag', 'a \\<br> b', ['6:4 <br>']],
    ['a closing tag', 'Text.&lt;/li&gt;', ['6:6 </li>']],
    ['a tag that closes itself', 'Text.&lt;br /&gt;More', ['6:6 <br />']],
    ['a tag in capitals', '&lt;STRONG&gt;Text', ['6:1 <STRONG>']],
    ['a tag with attributes', '&lt;a href="https://a.example"&gt;Text', ['6:1 <a href=']],
    ['a tag with a style', '&lt;p class="x"&gt;Text', ['6:1 <p class="x">']],
    ['a paragraph', '&lt;p&gt;Text&lt;/p&gt;', ['6:1 <p>']],
    ['a heading', '## Pay &amp;amp; place\n\nText.', ['6:8 &amp;']],
    ['a table cell', '| a |\n|---|\n| &lt;b&gt; |', ['8:3 <b>']],
    ['each line once', 'a&amp;nbsp;b&amp;nbsp;c\nd &amp;lt; e', ['6:2 &nbsp;', '7:3 &lt;']],
    ['behind an indented line', '- one\n  two &amp;nbsp;', ['7:7 &nbsp;']],
    ['behind a quoted line', '> one\n> two &amp;nbsp;', ['7:7 &nbsp;']],
    ['behind other entities', '&copy; &#8211; &amp;nbsp;', ['6:16 &nbsp;']],
  ])('%s', (_, text, places) => {
    expect(found(textEntity, text)).toEqual(places);
  });

  it('is found in fields, which are shown as they are', () => {
    expect(found(textEntity, 'Text.', { title: 'R&amp;D Engineer' })).toEqual(['2:9 &amp;']);
    expect(found(textEntity, 'Text.', { more: 'summary: "Pay &lt; 5"\n' })).toEqual(['5:15 &lt;']);
  });

  it('names the field', () => {
    const [first] = textEntity.find(caseOf(fileOf('Text.', { title: 'R&amp;D Engineer' })));
    expect(first).toMatchObject({ field: 'title', message: expect.stringContaining('&amp;') });
  });
});

describe('what only looks like it', () => {
  it.each([
    ['an ampersand', 'AT&T, R&D; Q&A; P&L &c.'],
    ['entities that Markdown resolves', 'R&amp;D&nbsp;team &lt; 5 &copy; 2026'],
    ['a comparison', 'a < b > c, 5 &lt; 6'],
    ['types', 'List\\<String>, Vec\\<u8>, Map\\<a>, Promise\\<object>'],
    ['a placeholder', 'Write \\<title> and \\<your name>.'],
    ['code', '`&nbsp;` and `<br>`\n\n```\n<p>&amp;</p>\n```'],
    ['raw HTML, which another rule finds', 'a<br>b'],
    ['an address', '<https://a.example/?a=1&b=2&copy=3>'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(found(textEntity, text)).toEqual([]);
  });

  it.each(hostile(['ampersands', '&amp;'.repeat(4000)], ['tags', '\\<a '.repeat(50_000)]))(
    'takes no time: %s',
    (_, text) => {
      expect(timeOf(textEntity, text)).toBeLessThan(1000);
    },
  );
});
