import { describe, expect, it } from 'vitest';
import { getMarkableTexts } from '../../../../src/search/build/markable-texts.ts';

describe('getMarkableTexts', () => {
  it('returns the texts of the elements with data-mark, in their order', () => {
    expect(
      getMarkableTexts(
        '<li><h3><a class="x" href="/a/" data-mark>Title</a></h3><bdi data-mark>Company</bdi> · <span>Date</span></li>',
      ),
    ).toEqual(['Title', 'Company']);
  });

  it('keeps the place of an empty text', () => {
    expect(getMarkableTexts('<a data-mark></a><b data-mark>B</b>')).toEqual(['', 'B']);
  });

  it.each([
    ['R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#39;', 'R&D <b> "x" \'y\''],
    ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['&amp;amp;nbsp;', '&amp;nbsp;'],
    ['مهندس‏ &#x202e;', 'مهندس‏ \u202e'],
  ])('decodes %j', (html, text) => {
    expect(getMarkableTexts(`<a data-mark>${html}</a>`)).toEqual([text]);
  });

  it('finds no element in the value of an attribute', () => {
    expect(
      getMarkableTexts('<a title="<b data-mark>no</b>">No</a><b data-mark="">Yes</b>'),
    ).toEqual(['Yes']);
  });

  it('refuses an element that contains another, whose markup a mark would remove', () => {
    expect(() => getMarkableTexts('<a data-mark>One <b>two</b></a>')).toThrow('data-mark');
  });
});
