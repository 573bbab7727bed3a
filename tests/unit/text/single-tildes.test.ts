import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/text/markdown.ts';

const render = (markdown: string) =>
  renderMarkdown(markdown, () => ({ blocks: new Map(), marked: new Set() })).trim();

describe('single tildes are no markup', () => {
  it.each([
    ['ranges', '3,500~4,200 EUR a month, 6~12 months', '3,500~4,200 EUR a month, 6~12 months'],
    ['words', 'about ~30 hours or ~40', 'about ~30 hours or ~40'],
    ['around a word', 'a ~b~ c', 'a ~b~ c'],
    ['beside double ones', '3~4, ~~old~~, 5~6', '3~4, <del>old</del>, 5~6'],
    ['in double ones', '~~a 3~4 b 5~6~~', '<del>a 3~4 b 5~6</del>'],
    ['one pair in another', '~a ~b~ c~', '~a ~b~ c~'],
    ['with emphasis in them', '1~2 *a ~b~* 3~4', '1~2 <em>a ~b~</em> 3~4'],
  ])('%s', (_, markdown, html) => {
    expect(render(markdown)).toBe(`<p>${html}</p>`);
  });

  it('and a link between them is made safe like any other', () => {
    expect(render('1~2 [a](https://a.example/) [b](javascript:x) 3~4')).toBe(
      '<p>1~2 <a href="https://a.example/" rel="noopener nofollow">a</a> <a>b</a> 3~4</p>',
    );
  });
});
