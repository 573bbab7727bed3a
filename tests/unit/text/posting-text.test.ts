import { describe, expect, it } from 'vitest';
import { readPostingText } from '../../../src/text/posting-text.ts';
import { readMarkdown } from '../../../src/content/source-file.ts';
import { postingMarkdown } from '../../helpers/posting-markdown.ts';

/** Reads a text that begins on line 5 of its file. */
function read(body: string, extension = 'md') {
  const source = readMarkdown({
    path: `postings/fixture.${extension}`,
    text: `---\ntitle: Fixture Role\n---\n\n${body}`,
  });
  return readPostingText(postingMarkdown(source, 'Fixture Role'));
}

const passages = (body: string, extension?: string) => read(body, extension).passages.slice(1);
const texts = (body: string) => passages(body).map(({ text }) => text);

describe('the text of a posting', () => {
  it('starts with the title, at its position in the frontmatter', () => {
    const [title] = read('').passages;
    expect(title).toMatchObject({ kind: 'title', text: 'Fixture Role' });
    expect(title?.at(8)).toEqual({ line: 2, column: 16 });
  });

  it('consists of headings and sentences in order, without markup', () => {
    expect(texts('## The *work*\n\nYou **test**. You [read](https://a.example) `code`.')).toEqual([
      'The work',
      'You test.',
      'You read code.',
    ]);
  });

  it.each([
    ['items', '- one\n- two\n  - three', ['one', 'two', 'three']],
    ['quotations', '> one\n> two', ['one two']],
    [
      'rows, with a colon between cells',
      '| a | b |\n|---|---|\n| Pay | $30 |',
      ['a: b', 'Pay: $30'],
    ],
    ['lines that are broken on purpose', 'Pay: $30  \nPlace: Rome', ['Pay: $30', 'Place: Rome']],
    ['entities', 'R&amp;D &lt;now&gt;', ['R&D <now>']],
    ['no code blocks', '```\nPay: $30\n```\n\nText.', ['Text.']],
  ])('has %s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it('has the heading and the lead of each passage', () => {
    const body = '## Needed\n\nYou have:\n\n- Java\n- Go\n\nThat is all.\n\n## More\n\nText.';
    expect(passages(body).map(({ text, heading, lead }) => [text, heading, lead])).toEqual([
      ['Needed', '', ''],
      ['You have:', 'Needed', ''],
      ['Java', 'Needed', 'You have:'],
      ['Go', 'Needed', 'You have:'],
      ['That is all.', 'Needed', ''],
      ['More', '', ''],
      ['Text.', 'More', ''],
    ]);
  });

  it('treats a bold line as a heading', () => {
    const body = '**Nice to have**\n\n- Go\n\n**We like to talk.** You too.\n\n**A sentence.**';
    expect(passages(body).map(({ text, kind, heading }) => [text, kind, heading])).toEqual([
      ['Nice to have', 'heading', ''],
      ['Go', 'sentence', 'Nice to have'],
      ['We like to talk.', 'sentence', 'Nice to have'],
      ['You too.', 'sentence', 'Nice to have'],
      ['A sentence.', 'sentence', 'Nice to have'],
    ]);
  });

  it('treats a label in a paragraph of its own as the lead of a short value', () => {
    const body = 'Closing date\n\n28 July 2026\n\nWhere:\n\nRome';
    expect(passages(body).map(({ text, lead }) => [text, lead])).toEqual([
      ['Closing date', ''],
      ['28 July 2026', 'Closing date'],
      ['Where:', ''],
      ['Rome', 'Where:'],
    ]);
  });

  it('has no lead for a long paragraph', () => {
    const long = `We bake ${'very '.repeat(12)}well.`;
    expect(passages(`About us\n\n${long}`).map(({ lead }) => lead)).toEqual(['', '']);
  });

  it('treats a label inside an item as the lead of the items after it', () => {
    const body = '## Needed\n\n- Java\nDesired skills:\n- Go\n- Rust';
    expect(passages(body).map(({ text, lead }) => [text, lead])).toEqual([
      ['Needed', ''],
      ['Java', ''],
      ['Desired skills:', ''],
      ['Go', 'Desired skills:'],
      ['Rust', 'Desired skills:'],
    ]);
  });

  it.each([
    ['on the first line', 'Pay is $30.', '$30', { line: 5, column: 8 }],
    ['behind markup', 'You **work** for $30.', '$30', { line: 5, column: 18 }],
    ['further down', 'One.\n\n- Two\n- Three at $30', '$30', { line: 8, column: 12 }],
    ['on the second line of a sentence', 'We pay\n$30 an hour.', '$30', { line: 6, column: 1 }],
    ['behind an entity', 'R&amp;D for $30.', '$30', { line: 5, column: 13 }],
    ['behind an escape', 'A \\* for $30.', '$30', { line: 5, column: 10 }],
    ['in an item over two lines', '- You get\n  then $30.', '$30', { line: 6, column: 8 }],
    ['in a cell', '| a | b |\n|---|---|\n| Pay | $30 |', '$30', { line: 7, column: 9 }],
  ])('has the positions of words: %s', (_, body, words, place) => {
    const passage = passages(body).find(({ text }) => text.includes(words));
    expect(passage?.at(passage.text.indexOf(words))).toEqual(place);
  });

  it('omits MDX components', () => {
    expect(passages('Text.\n\n<Note a="b" />\n\nMore.', 'mdx').map(({ text }) => text)).toEqual([
      'Text.',
      'More.',
    ]);
  });

  it.each([
    ['English', 'You will work with the team and we pay for it.', true],
    ['German', 'Wir suchen eine Person, die mit uns arbeitet und die für das Team da ist.', false],
    ['French', 'Nous cherchons une personne pour travailler avec nous dans les bureaux.', false],
    ['Spanish', 'Buscamos una persona para el equipo y con ganas de aprender los procesos.', false],
    ['nothing at all', '', true],
  ])('reports whether it is English: %s', (_, body, english) => {
    expect(read(body).english).toBe(english);
  });

  it('is read even if it is deeply nested', () => {
    expect(texts(`${'> '.repeat(90)}deep`)).toEqual(['deep']);
  });
});
