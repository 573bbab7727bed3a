import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { MARKDOWN_FEATURES, parseMarkdown, renderMarkdown } from '../../../src/text/markdown.ts';
import { readPostingText, type LocatedPassage } from '../../../src/text/posting-text.ts';
import { applyMarks, planMarks, type SentenceMark } from '../../../src/text/sentence-marks.ts';

/** The sentences of a text that its page could mark. */
function sentencesOf(markdown: string, tree = parseMarkdown(markdown, 'md')) {
  const titlePosition = { line: 1, column: 1 };
  const text = readPostingText({ title: 'T', titlePosition, body: markdown, bodyLine: 1, tree });
  return text.passages.slice(1);
}

function marksFor(passages: readonly LocatedPassage[], chosen: readonly string[]): SentenceMark[] {
  return chosen.flatMap((sentence, i) => {
    const range = passages.find(({ text }) => text === sentence)?.range();
    if (!range) throw new Error(`The text has no sentence “${sentence}”.`);
    return [{ id: `m${i}`, ...range }];
  });
}

/**
 * Renders Markdown with some of its sentences marked: each mark is shown as `[0:…]`, with its
 * number.
 */
function render(markdown: string, ...chosen: string[]) {
  let marked: string[] = [];
  const html = renderMarkdown(markdown, (tree) => {
    const plan = planMarks(tree, markdown, marksFor(sentencesOf(markdown, tree), chosen));
    marked = [...plan.marked];
    return plan;
  });
  const plain = renderMarkdown(markdown, () => ({ blocks: new Map(), marked: new Set() }));
  expect(html.replace(/<span id="m\d+" class="[a-z]+">|<\/span>/g, '')).toBe(plain);
  return {
    html: html
      .replace(/<span id="m(\d+)" class="[a-z]+">/g, '[$1:')
      .replaceAll('</span>', ']')
      .trim(),
    marked,
  };
}

const renderOne = (markdown: string, sentence: string) =>
  render(markdown, sentence).html.replace('[0:', '[');

describe('a marked sentence', () => {
  it('is an element with an id', () => {
    const markdown = 'One. Two.';
    const html = renderMarkdown(markdown, (tree) =>
      planMarks(tree, markdown, [{ id: 'says-1', first: 5, last: 8 }]),
    );
    expect(html).toMatch(/^<p>One\. <span id="says-1" class="[a-z]+">Two\.<\/span><\/p>\n$/);
  });

  it.each([
    ['a paragraph', 'One two.', 'One two.', '<p>[One two.]</p>'],
    [
      'the middle of a paragraph',
      'Zero. One two. Three.',
      'One two.',
      '<p>Zero. [One two.] Three.</p>',
    ],
    ['a heading', '## One', 'One', '<h2 id="text-one">[One]</h2>'],
    [
      'an item',
      '- Zero.\n- One. Two.',
      'One.',
      '<ul>\n<li>Zero.</li>\n<li>[One.] Two.</li>\n</ul>',
    ],
    ['a quotation', '> One two.', 'One two.', '<blockquote>\n<p>[One two.]</p>\n</blockquote>'],
    ['the second line', 'One.\nTwo.', 'Two.', '<p>One.\n[Two.]</p>'],
    ['several lines', 'One\ntwo.', 'One two.', '<p>[One\ntwo.]</p>'],
    ['a line after a break', 'One.  \nTwo.', 'Two.', '<p>One.<br>\n[Two.]</p>'],
    [
      'characters outside the basic plane',
      'One 👋. Two 👋.',
      'Two 👋.',
      '<p>One 👋. [Two 👋.]</p>',
    ],
    ['right-to-left text', 'שלום. עולם.', 'עולם.', '<p>שלום. [עולם.]</p>'],
    [
      'entities',
      'One &amp; all. Two &lt; ten.',
      'Two < ten.',
      '<p>One &amp; all. [Two &lt; ten.]</p>',
    ],
    ['escapes', 'One\\* two. Three\\_four.', 'Three_four.', '<p>One* two. [Three_four.]</p>'],
    [
      'an entity of two characters',
      'One &NotEqualTilde; two. Three.',
      'Three.',
      '<p>One ≂̸ two. [Three.]</p>',
    ],
  ])('covers %s', (_, markdown, sentence, html) => {
    expect(renderOne(markdown, sentence)).toBe(html);
  });

  it.each([
    [
      'emphasis within it',
      'One **two** three. Four.',
      'One two three.',
      '<p>[One <strong>two</strong> three.] Four.</p>',
    ],
    [
      'emphasis at its end',
      'Zero. One **two.** Three.',
      'One two.',
      '<p>Zero. [One <strong>two.</strong>] Three.</p>',
    ],
    [
      'emphasis around it',
      '**One. Two.** Three.',
      'Two.',
      '<p><strong>One. [Two.]</strong> Three.</p>',
    ],
    [
      'all of an element',
      'One. **Two.** Three.',
      'Two.',
      '<p>One. <strong>[Two.]</strong> Three.</p>',
    ],
    [
      'code',
      'One. Use `x.y` now. Two.',
      'Use x.y now.',
      '<p>One. [Use <code>x.y</code> now.] Two.</p>',
    ],
    [
      'a link',
      'One. See [the page](https://a.example). Two.',
      'See the page.',
      '<p>One. [See <a href="https://a.example" rel="noopener nofollow">the page</a>.] Two.</p>',
    ],
    [
      'an entire element in which it ends',
      'Zero. One *two. Three* four.',
      'One two.',
      '<p>Zero. [One <em>two. Three</em>] four.</p>',
    ],
  ])('covers %s', (_, markdown, sentence, html) => {
    expect(renderOne(markdown, sentence)).toBe(html);
  });

  it('of a table row is in its last cell', () => {
    expect(renderOne('| a | b |\n|---|---|\n| Pay | $30 an hour |', 'Pay: $30 an hour')).toContain(
      '<td>Pay</td>\n<td>[$30 an hour]</td>',
    );
  });

  it('excludes cells beyond those of the header, which are not shown', () => {
    const markdown = '| a | b |\n|---|---|\n| Java | x | The pay is $30 an hour |';
    expect(sentencesOf(markdown).map(({ text }) => text)).toEqual(['a: b', 'Java: x']);
  });

  it('has no element in a paragraph with an excessive number of parts', () => {
    const markdown = `Pay. ${'`a` '.repeat(1000)}`;
    const html = renderMarkdown(markdown, (tree) =>
      planMarks(tree, markdown, [{ id: 'm', first: 0, last: 3 }]),
    );
    expect(html).not.toContain('id="m"');
  });

  it('is marked at its own position if another has the same words', () => {
    const markdown = 'One. Two.\n\nOne.';
    const [, , second] = sentencesOf(markdown);
    const range = second?.range();
    if (!range) throw new Error('The text has three sentences.');
    const html = renderMarkdown(markdown, (tree) =>
      planMarks(tree, markdown, [{ id: 'm', ...range }]),
    );
    expect(html).toMatch(/^<p>One\. Two\.<\/p>\n<p><span id="m"/);
  });
});

describe('several marked sentences', () => {
  it('are elements next to each other', () => {
    expect(render('One. Two. Three.', 'One.', 'Three.').html).toBe(
      '<p>[0:One.] Two. [1:Three.]</p>',
    );
  });

  it('do not overlap: the first one has precedence', () => {
    const { html, marked } = render('One *two. Three* four.', 'One two.', 'Three four.');
    expect(html).toBe('<p>[0:One <em>two. Three</em>] four.</p>');
    expect(marked).toEqual(['m0']);
  });
});

describe('a sentence of MDX', () => {
  const compile = (markdown: string, sentence: string) => {
    const marks = marksFor(sentencesOf(markdown, parseMarkdown(markdown, 'mdx')), [sentence]);
    const result = mdxToJs(markdown, {
      features: MARKDOWN_FEATURES,
      jsx: true,
      mdastPlugins: [
        {
          name: 'marks',
          options: { position: true },
          before: (root, context) => applyMarks(planMarks(root, markdown, marks), context),
        },
      ],
    });
    if (result instanceof Promise) throw new Error('The plugin is synchronous.');
    return result.code;
  };

  it('is marked by its position', () => {
    expect(compile('One. Two {1 + 1}.', 'One.')).toMatch(
      /<_components\.span id="m0" className="[a-z]+">\{?"?One\."?\}?<\/_components\.span>/,
    );
  });

  it('is marked within a component', () => {
    expect(compile('<Box>\n\nOne. Two.\n\n</Box>', 'Two.')).toMatch(
      /<Box>[\s\S]*One\.[\s\S]*id="m0"[\s\S]*Two\.[\s\S]*<\/Box>/,
    );
  });
});
