import { describe, expect, it } from 'vitest';
import textEntity from '../../../../src/lint/rules/text-entity.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';
import {
  buildFile,
  findInText,
  fixFile,
  hostileTexts,
  readHostileText,
} from '../../../helpers/build-rule-posting.ts';
import textInvisible from '../../../../src/lint/rules/text-invisible.ts';

describe('an HTML code that is visible to readers', () => {
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
    ['a self-closing tag', 'Text.&lt;br /&gt;More', ['6:6 <br />']],
    ['a tag in capitals', '&lt;STRONG&gt;Text', ['6:1 <STRONG>']],
    ['a tag with attributes', '&lt;a href="https://a.example"&gt;Text', ['6:1 <a href=']],
    ['a tag with a style', '&lt;p class="x"&gt;Text', ['6:1 <p class="x">']],
    ['a paragraph', '&lt;p&gt;Text&lt;/p&gt;', ['6:1 <p>']],
    ['a heading', '## Pay &amp;amp; place\n\nText.', ['6:8 &amp;']],
    ['a table cell', '| a |\n|---|\n| &lt;b&gt; |', ['8:3 <b>']],
    ['each line once', 'a&amp;nbsp;b&amp;nbsp;c\nd &amp;lt; e', ['6:2 &nbsp;', '7:3 &lt;']],
    ['after an indented line', '- one\n  two &amp;nbsp;', ['7:7 &nbsp;']],
    ['after a quoted line', '> one\n> two &amp;nbsp;', ['7:7 &nbsp;']],
    ['after other entities', '&copy; &#8211; &amp;nbsp;', ['6:16 &nbsp;']],
  ])('%s', (_, text, places) => {
    expect(findInText(textEntity, text)).toEqual(places);
  });

  it('is reported in fields, which are shown literally', () => {
    expect(findInText(textEntity, 'Text.', { title: 'R&amp;D Engineer' })).toEqual(['2:9 &amp;']);
    expect(findInText(textEntity, 'Text.', { more: 'summary: "Pay &lt; 5"\n' })).toEqual([
      '5:15 &lt;',
    ]);
  });

  it('is reported with the field', () => {
    const [first] = textEntity.check(
      buildRuleContext(buildFile('Text.', { title: 'R&amp;D Engineer' })),
    );
    expect(first).toMatchObject({ field: 'title', message: expect.stringContaining('&amp;') });
  });
});

describe('an entity instead of a character', () => {
  it.each([
    ['an ampersand', 'Design &amp; build', ['6:8 &amp;']],
    ['an ampersand inside a word', 'R&amp;D', ['6:2 &amp;']],
    ['a space', 'a&nbsp;b', ['6:2 &nbsp;']],
    ['a number', 'It&#8217;s', ['6:3 &#8217;']],
    ['a number in sixteens', 'It&#x2019;s', ['6:3 &#x2019;']],
    ['a quotation mark', '&quot;a&quot;', ['6:1 &quot;']],
    ['a letter', 'caf&eacute;', ['6:4 &eacute;']],
    ['a name beside emphasis', '**Pay:**&nbsp;$30', ['6:9 &nbsp;']],
    ['in a heading', '## Pay &mdash; place\n\nText.', ['6:8 &mdash;']],
    ['each line once', 'a &amp; b &ndash; c\nd&hellip;', ['6:3 &amp;', '7:2 &hellip;']],
    ['only the visible code in a line with both', '&copy; a&amp;nbsp;b', ['6:9 &nbsp;']],
  ])('%s', (_, text, places) => {
    expect(findInText(textEntity, text)).toEqual(places);
  });

  it('is reported with the character', () => {
    const [first] = textEntity.check(buildRuleContext(buildFile('It&rsquo;s')));
    expect(first?.message).toContain('Write the character itself: ’');
  });

  it.each([
    ['R&amp;D &mdash; it&rsquo;s', 'R&D — it’s'],
    ['caf&eacute; &#8211; &#128512;', 'café – 😀'],
    ['> one\n> two &#x2019;', '> one\n> two ’'],
    ['a&nbsp;b &hellip;', 'a&nbsp;b …'],
    ['&quot;a&#39;', '&quot;a&#39;'],
    ['**a**&mdash;b', '**a**&mdash;b'],
    ['a &NotEqualTilde; b', 'a &NotEqualTilde; b'],
    ['a &amp;hearts; b', 'a &amp;hearts; b'],
  ])('is fixed if nothing else changes: %s', (text, expected) => {
    expect(fixFile(textEntity, buildFile(text))).toBe(buildFile(expected));
  });

  it.each(['sen&shy;sor', 'sen&#8203;sor'])(
    'leaves invisible characters to their own rule: %s',
    (text) => {
      expect(findInText(textEntity, text)).toEqual([]);
      expect(findInText(textInvisible, text)).toHaveLength(1);
    },
  );
});

describe('text that only looks like an HTML code', () => {
  it.each([
    ['an ampersand', 'AT&T, R&D; Q&A; P&L &c.'],
    ['angle brackets', '5 &lt; 6 &gt; 4'],
    ['spaces that tools write as numbers', 'a&#x20;b&#x9;c&#xA;d'],
    ['Markdown characters', '&#42;a&#x5F; &lcub; &#124;'],
    ['characters beside emphasis that tools write as numbers', '**a.**&#xE9;'],
    ['an invalid reference', 'a&b; c &fixture; &x'],
    ['an ampersand that is needed', 'a &amp;hearts; b'],
    ['the URL of a link', '[a](https://a.example/?a=1&amp;b=2)'],
    ['URLs in code', '`https://a.example/?a=1&amp;b=2`'],
    ['a comparison', 'a < b > c, 5 &lt; 6'],
    ['types', 'List\\<String>, Vec\\<u8>, Map\\<a>, Promise\\<object>'],
    ['a placeholder', 'Write \\<title> and \\<your name>.'],
    ['code', '`&nbsp;` and `<br>`\n\n```\n<p>&amp;</p>\n```'],
    ['raw HTML, which another rule finds', 'a<br>b'],
    ['a URL', '<https://a.example/?a=1&b=2&copy=3>'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(findInText(textEntity, text)).toEqual([]);
  });

  it.each(
    hostileTexts(
      ['ampersands', '&amp;'.repeat(4000)],
      ['tags', '\\<a '.repeat(50_000)],
      ['entities', '&copy; a '.repeat(4900)],
      ['entities in lines', 'www.a &amp; b\n'.repeat(4900)],
    ),
  )('finishes on %s', (_, text) => {
    expect(() => readHostileText(textEntity, text)).not.toThrow();
  });
});
