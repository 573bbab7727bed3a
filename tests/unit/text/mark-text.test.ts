import { describe, expect, it } from 'vitest';
import { markText } from '../../../src/text/mark-text.ts';
import { mark, markOne } from '../../helpers/marked-text.ts';

describe('a sentence of a text', () => {
  it('gets an element with its id', () => {
    expect(markText('<p>One. Two.</p>', [{ id: 'fact-pay', text: 'Two.' }])).toEqual({
      html: '<p>One. <span id="fact-pay" class="evidence">Two.</span></p>',
      marked: new Set(['fact-pay']),
    });
  });

  it('cannot break out of its id', () => {
    const { html } = markText('<p>One.</p>', [{ id: 'a"><b x=\'&', text: 'One.' }]);
    expect(html).toBe('<p><span id="a&quot;&gt;&lt;b x=\'&amp;" class="evidence">One.</span></p>');
  });

  it.each([
    ['a paragraph', '<p>[One two.]</p>', 'One two.'],
    ['the middle of a paragraph', '<p>Zero. [One two.] Three.</p>', 'One two.'],
    ['a heading, which keeps its own id', '<h2 id="text-one">[One]</h2>', 'One'],
    ['a tight list', '<ul>\n<li>Zero.</li>\n<li>[One.] Two.</li>\n</ul>', 'One.'],
    ['a loose list', '<ul>\n<li>\n<p>[One.]</p>\n<p>Two.</p>\n</li>\n</ul>', 'One.'],
    [
      'a list before the list in it',
      '<ul><li>[One two]<ul><li>three</li></ul></li></ul>',
      'One two',
    ],
    ['a list in a list', '<ul><li>One two<ul><li>[three]</li></ul> four</li></ul>', 'three'],
    ['a list after the list in it', '<ul><li>One<ul><li>three</li></ul> [four]</li></ul>', 'four'],
    ['a quotation', '<blockquote>\n<p>[One two.]</p>\n</blockquote>', 'One two.'],
    ['a list of definitions', '<dl><dt>One</dt><dd>[Two.]</dd></dl>', 'Two.'],
    ['a cell', '<table><tbody><tr><td>One</td><td>[Two.]</td></tr></tbody></table>', 'Two.'],
    ['what stands in no element', '[One two.] Three.', 'One two.'],
    ['the end of HTML that is cut off', '<p>Zero. [One two.]', 'One two.'],
    ['paragraphs that are not closed', '<p>Zero.<p>[One two.]<p>Three.', 'One two.'],
  ])('is found in %s', (_, html, sentence) => {
    expect(markOne(html.replace(/[[\]]/g, ''), sentence)).toBe(html);
  });

  it.each([
    ['over a line break of its source', '<p>[One\ntwo]</p>', 'One two'],
    ['over an indented line', '<p>[One\r\n\t  two]</p>', 'One two'],
    ['over a break', '<p>[One<br>two<br/>three]</p>', 'One two three'],
    ['over a break and a line break', '<p>[One<br>\ntwo]</p>', 'One two'],
    ['over a place where a word may break', '<p>[One/<wbr>two]</p>', 'One/two'],
    ['without the space around it', '<p>  \n[One]\n </p>', 'One'],
    ['whatever space it is given with', '<p>[One two]</p>', ' One\n  two '],
    ['over a comment', '<p>[One <!-- not said -->two]</p>', 'One two'],
    ['over a comment within a word', '<p>[On<!-- -->e]</p>', 'One'],
    ['over a drawing', '<p>[One <svg><path d=""/><text>no</text></svg>two]</p>', 'One two'],
    ['over a script', '<p>[One <script>"no"</script>two]</p>', 'One two'],
    ['over a template', '<p>[One <template><p>no</p></template>two]</p>', 'One two'],
    ['over an image', '<p>[One <img alt="no" src="a.png">two]</p>', 'One two'],
  ])('is found %s', (_, html, sentence) => {
    expect(markOne(html.replace(/[[\]]/g, ''), sentence)).toBe(html);
  });

  it.each([
    [
      'signs that HTML reserves',
      '<p>[R&amp;D, C&lt;T&gt; and &quot;D&quot;]</p>',
      'R&D, C<T> and "D"',
    ],
    [
      'tags that are only shown',
      '<p>[Say &lt;script&gt;alert(1)&lt;/script&gt;.]</p>',
      'Say <script>alert(1)</script>.',
    ],
    ['tags that are shown as code', '<p>[Say <code>&lt;/p&gt;</code>.]</p>', 'Say </p>.'],
    ['entities that are only shown', '<p>[Say &amp;amp; and &amp;lt;.]</p>', 'Say &amp; and &lt;.'],
    ['spaces that do not break', '<p>[40&nbsp;hours&#160;a\u00a0week]</p>', '40 hours a week'],
    ['a space that does not break, and others', '<p>[40 &nbsp; \nhours]</p>', '40 hours'],
    ['numbers of characters', '<p>[&#x41;&#66;C &#128512;]</p>', 'ABC 😀'],
    ['an entity at each end', '<p>x &quot;[&amp; one &amp;]&quot; y</p>', '& one &'],
    ['an entity of two characters', '<p>[a &NotEqualTilde; b]</p>', 'a ≂̸ b'],
    ['a sign that is no entity', '<p>[Q & A]</p>', 'Q & A'],
    ['quotation marks', '<p>[It\'s "it" ’tis.]</p>', 'It\'s "it" ’tis.'],
    [
      'a text from right to left',
      '<p dir="rtl">أولا. [الراتب ٣٠ دولارا في الساعة.] ثالثا.</p>',
      'الراتب ٣٠ دولارا في الساعة.',
    ],
    ['marks of direction', '<p>[\u2067שכר\u2069 &rlm;30]</p>', '\u2067שכר\u2069 \u200f30'],
    ['a text without spaces', '<p>日本語。[時給は三十ドル。]次の文。</p>', '時給は三十ドル。'],
    ['pictures of two units', '<p>😀 [🎓 One 👩‍💻!] 😀</p>', '🎓 One 👩‍💻!'],
    ['letters of two units', '<p>[𝐎𝐧𝐞] 𝐭𝐰𝐨</p>', '𝐎𝐧𝐞'],
    ['signs that patterns know', '<p>[C++ (a|b)* $1 $& \\d.]</p>', 'C++ (a|b)* $1 $& \\d.'],
  ])('is found with %s', (_, html, sentence) => {
    expect(markOne(html.replace(/[[\]]/g, ''), sentence)).toBe(html);
  });
});

describe('elements within a line', () => {
  it.each([
    [
      'stay in the sentence',
      '<p>[Pay <strong>$30</strong> an <em>hour</em>.]</p>',
      'Pay $30 an hour.',
    ],
    ['may begin and end it', '<p>[<b>Pay</b> $30 an <i>hour</i>] x</p>', 'Pay $30 an hour'],
    ['may hold all of it', '<p>x <em>[Pay $30]</em> x</p>', 'Pay $30'],
    ['may hold all of it and more', '<p><em>x [Pay $30] x</em></p>', 'Pay $30'],
    ['may hold it in one another', '<p><b>x <i>[Pay $30]</i></b></p>', 'Pay $30'],
    ['may split a word', '<p>[Pay<em>s</em> $3<b>0</b>]</p>', 'Pays $30'],
    ['are taken along when it begins in one', '<p>x [<b>x Pay</b> $30] x</p>', 'Pay $30'],
    ['are taken along when it ends in one', '<p>x [Pay <a href="#x">$30 x</a>] x</p>', 'Pay $30'],
    ['are taken along at both ends', '<p>x [<b>x Pay</b> <i>$30 x</i>] x</p>', 'Pay $30'],
    ['are taken along with those around them', '<p>x [<b>x <i>x Pay</i></b> $30] x</p>', 'Pay $30'],
    ['are taken along as far as need be', '<p><b>x [<i>x Pay</i> $30] x</b></p>', 'Pay $30'],
    ['may be code', '<p>[Use <code>a  &lt; b</code>.] x</p>', 'Use a < b.'],
    ['may be struck out', '<p>[Pay <del>$20</del> $30]</p>', 'Pay $20 $30'],
    ['may be empty', '<p>x [Pay<a id="x"></a> $30]<a id="y"></a></p>', 'Pay $30'],
    ['may be within a heading', '<h3 id="x">[<code>Pay</code> and more]</h3>', 'Pay and more'],
  ])('%s', (_, html, sentence) => {
    expect(markOne(html.replace(/[[\]]/g, ''), sentence)).toBe(html);
  });

  it.each([
    ['holds blocks', '<div><a href="#x"><p>x</p>x Pay</a> $30</div>'],
    ['is never closed', '<p>Pay <b>$30</p><p>x</p>'],
    ['is closed too late', '<p>Pay <i><b>$30</i> x</b></p>'],
  ])('cannot be taken along when one %s', (_, html) => {
    expect(mark(html, 'Pay $30')).toEqual({ html, marked: [] });
  });
});

describe('what is no sentence of a text', () => {
  it.each([
    ['what it does not say', '<p>One two.</p>', 'One three.'],
    ['nothing', '<p>One two.</p>', ''],
    ['space', '<p>One two.</p>', ' \n '],
    ['other capitals', '<p>One two.</p>', 'one two.'],
    ['what stands in two paragraphs', '<p>One</p><p>two.</p>', 'One two.'],
    ['what stands in two points', '<ul><li>One</li><li>two.</li></ul>', 'One two.'],
    ['a point and the list in it', '<ul><li>One<ul><li>two.</li></ul></li></ul>', 'One two.'],
    ['what a rule divides', 'One<hr>two.', 'One two.'],
    ['what unknown elements divide', 'One<x-y>two.</x-y>', 'One two.'],
    ['a piece of a word', '<p>Interns. Not remotely.</p>', 'Intern'],
    ['a piece of a number', '<p>Pay 300.</p>', 'Pay 30'],
    ['letters without their accents', '<p>Re\u0301sume\u0301</p>', 'Re\u0301sume'],
    ['half a character', '<p>😀</p>', '😀'.slice(1)],
    ['a script', '<script>One two.</script>', 'One two.'],
    ['a style', '<style>One two.</style>', 'One two.'],
    ['a template', '<template><p>One two.</p></template>', 'One two.'],
    ['a drawing', '<svg><text>One two.</text></svg>', 'One two.'],
    ['listed code', '<pre><code>One two.</code></pre>', 'One two.'],
    ['a title of an element', '<p title="One two.">x</p>', 'One two.'],
    ['a comment', '<p>x<!-- One two. --></p>', 'One two.'],
    ['markup', '<p>One <b>two</b>.</p>', 'One <b>two</b>.'],
    ['an entity by its name', '<p>One &amp; two.</p>', 'One &amp; two.'],
  ])('has no mark: %s', (_, html, sentence) => {
    expect(mark(html, sentence)).toEqual({ html, marked: [] });
  });

  it('is left out among those that are', () => {
    expect(mark('<p>One. Two.</p>', 'One.', 'Three.', 'Two.')).toEqual({
      html: '<p>[0:One.] [2:Two.]</p>',
      marked: [0, 2],
    });
  });

  it('leaves HTML as it is', () => {
    expect(markText('<P CLASS=x >One&nbsp;</p\n><!----><br/>', [])).toEqual({
      html: '<P CLASS=x >One&nbsp;</p\n><!----><br/>',
      marked: new Set(),
    });
  });
});

describe('a sentence that is said more than once', () => {
  it.each([
    ['is marked where it is first said', '<p>[0:One.] Two. One.</p><p>One.</p>', ['One.']],
    ['is marked once for each that asks', '<p>[0:One.] Two. [1:One.]</p>', ['One.', 'One.']],
    [
      'is marked no more often than said',
      '<p>[0:One.]</p><p>[1:One.]</p>',
      ['One.', 'One.', 'One.'],
    ],
    ['is marked once where it overlaps itself', '<p>[0:a b a] b a</p>', ['a b a', 'a b a']],
    ['is the same whatever its space', '<p>[0:a b] c</p>', ['a b', 'a  b']],
    [
      'is rather one by itself than part of another',
      '<p>We like One two.</p><h2>[0:One]</h2>',
      ['One'],
    ],
    [
      'is rather one by itself in its line',
      '<p>Is one. One is. [0:One is y.] x One is y.</p>',
      ['One is y.'],
    ],
    ['may be part of another', '<p>We like [0:One] two.</p>', ['One']],
    ['is not begun within a word', '<p>Someone [0:one] ones.</p>', ['one']],
  ])('%s', (_, html, sentences) => {
    expect(mark(html.replace(/\[\d:|\]/g, ''), ...sentences).html).toBe(html);
  });

  it('has an id of its own', () => {
    const marks = [
      { id: 'x', text: 'One.' },
      { id: 'x', text: 'Two.' },
    ];
    expect(markText('<p>One. Two.</p>', marks).html).toBe(
      '<p><span id="x" class="evidence">One.</span> Two.</p>',
    );
  });
});

describe('sentences that overlap', () => {
  it.each([
    ['side by side', '<p>[0:One.][1:Two.]</p>', ['One.', 'Two.']],
    ['the second in the first', '<p>[0:One [1:two] three]</p>', ['One two three', 'two']],
    ['the first in the second', '<p>[1:One [0:two] three]</p>', ['two', 'One two three']],
    ['with one beginning', '<p>[1:[0:One] two]</p>', ['One', 'One two']],
    ['with one end', '<p>[0:One [1:two]]</p>', ['One two', 'two']],
    [
      'three in one another',
      '<p>[2:[0:One [1:two]] three]</p>',
      ['One two', 'two', 'One two three'],
    ],
    ['across each other', '<p>[0:One two] three</p>', ['One two', 'two three']],
    [
      'across each other, said again',
      '<p>[0:One two] three [1:two three]</p>',
      ['One two', 'two three'],
    ],
    [
      'only by the elements around them',
      '<p>[0:One <b>two three</b>] four</p>',
      ['One two', 'three four'],
    ],
    [
      'both with the same elements around them',
      '<p>[0:[1:One <b>two three</b>]] four</p>',
      ['One two', 'One two three'],
    ],
    [
      'within the elements around another',
      '<p>[0:One <b>two [1:three]</b>]</p>',
      ['One two', 'three'],
    ],
  ])('are well nested or left out: %s', (_, html, sentences) => {
    expect(mark(html.replace(/\[\d:|\]/g, ''), ...sentences).html).toBe(html);
  });
});

describe('a row of a table', () => {
  const table = (...rows: string[]) =>
    `<table>\n<thead>\n<tr>\n<th>What</th>\n<th>More</th>\n</tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;

  it.each([
    [
      'the last of two cells',
      '<tr>\n<td>Pay</td>\n<td>[$30 an hour]</td>\n</tr>',
      'Pay: $30 an hour',
    ],
    [
      'the last of three',
      '<tr><th>Pay</th><td>$30</td><td>[an hour]</td></tr>',
      'Pay: $30: an hour',
    ],
    ['the last that says something', '<tr><td>Pay</td><td>[$30]</td><td></td></tr>', 'Pay: $30:'],
    ['the last after an empty one', '<tr><td>Pay</td><td></td><td>[$30]</td></tr>', 'Pay: : $30'],
    ['the only one', '<tr><td></td><td>[Pay $30]</td></tr>', 'Pay $30'],
    [
      'what is said of a cell',
      '<tr><td>Pay</td><td>[$30 an hour.] Paid weekly.</td></tr>',
      'Pay: $30 an hour.',
    ],
    [
      'a sentence within a cell',
      '<tr><td>Pay</td><td>$30. [Paid weekly.]</td></tr>',
      'Paid weekly.',
    ],
    [
      'a cell with elements',
      '<tr><td><b>Pay</b></td><td>[<b>$30</b> an &nbsp;<i>hour</i>]</td></tr>',
      'Pay: $30 an hour',
    ],
    [
      'all of an element that is cut',
      '<tr><td>Pay</td><td>[up to <b>$30 or more</b>]</td></tr>',
      'Pay: up to $30',
    ],
    [
      'the last paragraph of a cell',
      '<tr><td><p>Pay</p></td><td><p>$30</p><p>[an hour]</p></td></tr>',
      'Pay: $30 an hour',
    ],
    [
      'a row that comes later',
      '<tr><td>Pay</td><td>$20</td></tr><tr><td>Pay</td><td>[$30]</td></tr>',
      'Pay: $30',
    ],
    ['the head', '<tr><th>Pay</th><th>[Hours]</th></tr>', 'Pay: Hours'],
  ])('is led to by %s', (_, row, sentence) => {
    expect(markOne(table(row.replace(/[[\]]/g, '')), sentence)).toBe(table(row));
  });

  it.each([
    [
      'cells of two rows',
      '<tr><td>x</td><td>Pay</td></tr><tr><td>$30</td><td>y</td></tr>',
      'Pay: $30',
    ],
    [
      'cells that are not beside each other',
      '<tr><td>Pay</td><td>x</td><td>$30</td></tr>',
      'Pay: $30',
    ],
    ['a piece of a number', '<tr><td>Pay</td><td>$300</td></tr>', 'Pay: $30'],
    ['what joins cells', '<tr><td>Pay</td><td>$30</td></tr>', ':'],
  ])('is not %s', (_, row, sentence) => {
    expect(mark(table(row), sentence)).toEqual({ html: table(row), marked: [] });
  });

  it('comes after a line that says the same', () => {
    const row = '<tr><td>Pay</td><td>$30</td></tr>';
    expect(markOne(`${table(row)}<p>Pay: $30</p>`, 'Pay: $30')).toBe(
      `${table(row)}<p>[Pay: $30]</p>`,
    );
  });

  it('is read by itself when it holds another table', () => {
    const html = (cell: string) =>
      table(
        `<tr><td>Pay</td><td><table><tbody><tr><td>Base</td><td>${cell}</td></tr></tbody></table></td></tr>`,
      );
    expect(markOne(html('$30'), 'Base: $30')).toBe(html('[$30]'));
  });
});

describe('components in a text', () => {
  const card =
    '<dl class="grid"> <div class="a > b"> <dt class="label">Pay</dt><dd> <x-y><b class="slab">$30</b></x-y> </dd> </div> </dl>';

  it('are not touched, and the text around them is marked', () => {
    const html = `${card}<p>Pay is <b>$30</b>.</p>${card}<div><p>One.</p> two</div>`;
    expect(mark(html, 'Pay is $30.', 'One.').html).toBe(
      `${card}<p>[0:Pay is <b>$30</b>.]</p>${card}<div><p>[1:One.]</p> two</div>`,
    );
  });

  it('are text too', () => {
    expect(markOne(card, '$30')).toBe(card.replace('$30', '[$30]'));
  });
});
