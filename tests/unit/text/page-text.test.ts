import { describe, expect, it } from 'vitest';
import { textOfPage } from '../../../src/text/page-text.ts';

const page = (text: string) =>
  `<!DOCTYPE html><html><head><title>Fixture</title></head><body><header>Menu</header><main><h1>Title</h1><div class="text" data-posting-text>${text}</div><footer>Below</footer></main></body></html>`;

describe('the text of a posting’s page', () => {
  it('is what stands in its element, and nothing around it', () => {
    expect(textOfPage(page('<p>The text.</p>'))).toEqual(['The text.']);
  });

  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['headings', '<h2>Pay</h2>Good.<h3>More</h3>', ['Pay', 'Good.', 'More']],
    [
      'items of lists',
      '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>',
      ['One', 'Two', 'Three'],
    ],
    ['items with paragraphs', '<ol><li><p>One</p></li><li><p>Two</p></li></ol>', ['One', 'Two']],
    ['lines that are broken', '<p>One<br>Two<br/>Three</p>', ['One', 'Two', 'Three']],
    ['cells of tables', '<table><tr><th>Pay</th><td>$60</td></tr></table>', ['Pay', '$60']],
    ['quotations and rules', '<blockquote>One</blockquote><hr>Two', ['One', 'Two']],
    [
      'elements in elements',
      '<div><div><p>One</p></div>Two</div><p>Three</p>',
      ['One', 'Two', 'Three'],
    ],
    ['paragraphs that are not closed', '<p>One<p>Two', ['One', 'Two']],
  ])('has a line for each of its %s', (_, html, lines) => {
    expect(textOfPage(page(html))).toEqual(lines);
  });

  it.each([
    ['<p>Use <code>C++</code> and <strong>Py</strong>thon.</p>', 'Use C++ and Python.'],
    ['<p>See <a href="https://fixture.example/">the page</a>.</p>', 'See the page.'],
    ['<p>  One\n   two\t three </p>', 'One two three'],
    ['<p>R&amp;D at 5 &lt; 6 &euro;</p>', 'R&D at 5 < 6 €'],
    ['<p>&lt;img src=x onerror=alert(1)&gt;</p>', '<img src=x onerror=alert(1)>'],
    ['<p>Zu&#776;rich &#x1F680; 研究</p>', 'Zu\u0308rich 🚀 研究'],
    ['<p>One <!-- a remark --> two</p>', 'One two'],
    ['<p>One<img src="a.png" alt="no text"> two</p>', 'One two'],
  ])('is as it is read: %s', (html, line) => {
    expect(textOfPage(page(html))).toEqual([line]);
  });

  it.each(['', '   ', '<p></p>', '<p> \n </p><hr>'])('may have no lines: %j', (html) => {
    expect(textOfPage(page(html))).toEqual([]);
  });
});
