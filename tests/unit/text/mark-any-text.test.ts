import { markdownToHtml, markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markText } from '../../../src/text/mark-text.ts';
import { textPlugin } from '../../../src/text/markdown-plugin.ts';
import { readPostingText } from '../../../src/text/posting-text.ts';
import { readMarkdown } from '../../../src/content/source-file.ts';
import { seeded, type Chance } from '../../helpers/seeded-random.ts';
import { markIn, parse, textOf } from '../../helpers/marked-text.ts';

const FEATURES = { frontmatter: false, smartPunctuation: false, gfm: { footnotes: false } };

/** A posting's text as the site renders it, and the passages that it is checked by. */
function posting(text: string) {
  const source = readMarkdown({ path: 'postings/a.md', text: `---\ntitle: A\n---\n${text}` });
  const [, ...passages] = readPostingText(
    source,
    'A',
    markdownToMdast(source.body, { features: FEATURES }),
  ).passages;
  const rendered = markdownToHtml(source.body, { hastPlugins: [textPlugin], features: FEATURES });
  if (rendered instanceof Promise) throw new Error('The plugin does its work at once.');
  return { html: rendered.html, passages: passages.map(({ text }) => text) };
}

describe('every passage that a posting is checked by', () => {
  it.each([
    [
      'paragraphs',
      'One two. Three\nfour.  \nFive: six\nSeven: eight\n\nNine (e.g. ten). “Eleven.”',
    ],
    ['headings', '## One *two*\n\n### `C++` & more?\n\nSetext\n------'],
    ['lists', '- one\n- two\n  - three *four*\n\n    five. Six.\n\n1. seven\n\n   eight'],
    ['tasks', '- [x] done\n- [ ] to do. More to do.'],
    ['quotations', '> One. Two\n> three.\n>\n> > Four'],
    ['emphasis', 'On**e. Two thr**ee. *Four. **Five. Six.*** ~~Seven.~~ Eight.'],
    [
      'links',
      '[One. Two](https://a.example/?b&c), <https://a.example> and a@b.example. [Three][x].\n\n[x]: #one',
    ],
    ['code', 'Use `a < b`. Then `` `c` ``.\n\n    listed\n\n```js\nfenced\n```\n\nThen more.'],
    ['signs', 'R&D, C<T>, &amp;amp; &nbsp; &copy; \\*x\\* "it\'s" -- a... 😀 👩‍💻. 日本語。次'],
    [
      'tables',
      '| What | How much |\n|---|--:|\n| Pay | **$30** an hour. Paid *weekly*. |\n| \\| | `a` |\n| Stipend | |',
    ],
    [
      'images and HTML that is not shown',
      'One ![two](a.png) three <b>four</b> five. <!-- Six. --> Seven.',
    ],
  ])('is found on the page: %s', (_, text) => {
    const { html, passages } = posting(text);
    expect(passages).not.toEqual([]);
    for (const passage of passages) {
      const { marked } = markIn(html, [passage]);
      expect([passage, marked.size]).toEqual([passage, 1]);
    }
  });
});

/** HTML by chance: blocks with words in elements in elements. */
function randomHtml(chance: Chance): string {
  const word = () =>
    chance.of(['a', 'b', 'c.', '&amp;', 'd&nbsp;', '😀', '<br>', '\n', '&lt;b&gt;']);
  const line = (depth: number): string =>
    Array.from({ length: 1 + chance.below(4) }, () => {
      if (depth === 0 || chance.below(3) > 0) return word();
      const name = chance.of(['b', 'i', 'em', 'code']);
      return `<${name}>${line(depth - 1)}</${name}>`;
    }).join(chance.of([' ', ' ', '']));
  const block = () => {
    const name = chance.of(['p', 'h2', 'blockquote', 'div']);
    if (chance.below(4) > 0) return `<${name}>${line(3)}</${name}>`;
    return `<table><tbody><tr><td>${line(2)}</td><td>${line(2)}</td></tr></tbody></table>`;
  };
  return Array.from({ length: 1 + chance.below(4) }, block).join('\n');
}

describe('whatever is marked in whatever text', () => {
  const chance = seeded(7);
  const texts = Array.from({ length: 400 }, () => {
    const html = randomHtml(chance);
    const words = textOf(parse(html)).trim().split(/\s+/);
    const sentences = Array.from({ length: 6 }, () => {
      const from = chance.below(words.length);
      return words.slice(from, from + 1 + chance.below(5)).join(' ');
    });
    return { html, sentences };
  });

  it('the page is the same but for the marks, which say their sentences', () => {
    let marked = 0;
    for (const { html, sentences } of texts) {
      const { said } = markIn(html, sentences);
      for (const [id, words] of said) {
        expect(words.replace(/\s+/g, ' ')).toContain(sentences[Number(id.slice(1))]);
      }
      marked += said.size;
    }
    expect(marked).toBeGreaterThan(1000);
  });
});

describe('a megabyte of', () => {
  const MEGABYTE = 1_000_000;
  const fill = (part: string) => part.repeat(MEGABYTE / part.length);

  it.each([
    [
      'paragraphs',
      fill('<p>We pay <b>$30</b> an hour &amp; more.</p>\n'),
      'We pay $31 an hour & more.',
    ],
    ['one word', `<p>${fill('a')}</p>`, 'a'.repeat(5000)],
    ['one word that nearly says it', `<p>${fill('a')}</p>`, `b${'a'.repeat(MEGABYTE / 8)}`],
    ['words that nearly say it', `<p>${fill('a ')}</p>`, `${'a '.repeat(MEGABYTE / 8)}b`],
    ['words that say it where it cannot be marked', fill('<b>a<p></p>x a</b> a<p></p>'), 'a a'],
    ['spaces', `<p>${fill(' ')}</p>`, 'a'],
    ['entities', `<p>${fill('&amp;')}</p>`, '&& &'],
    ['cells', `<table><tr>${fill('<td>a</td>')}</tr></table>`, 'a: a: b'],
    ['rows', `<table>${fill('<tr><td>a</td><td>b</td></tr>')}</table>`, 'a: b: a'],
    ['what looks like tags', fill('<'), 'a'],
    ['elements side by side', fill('<b>a</b>'), 'a a'],
  ])('is not found in a long text: %s', (_, html, sentence) => {
    const marks = Array.from({ length: 20 }, (_, index) => ({ id: `m${index}`, text: sentence }));
    const { marked } = markText(html, marks);
    expect(marked.size).toBe(0);
  });
});
