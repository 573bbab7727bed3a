import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { MARKDOWN_FEATURES } from '../../../src/text/markdown.ts';
import { plainText } from '../../../src/text/plain-text.ts';

/** The offsets in the Markdown at which the given words start. */
function offsets(markdown: string, ...words: string[]): number[] {
  const tree = markdownToMdast(markdown, { features: MARKDOWN_FEATURES });
  const plain = plainText(tree, markdown);
  return words.map((word) => plain.offsetOf(plain.text.indexOf(word)));
}

describe('plain text maps to its position in the Markdown', () => {
  it.each([
    ['words', 'one two', ['two']],
    ['marks', '*one* **two** [three](https://a.example) four', ['two', 'three', 'four']],
    ['code', '`one` ``two` `` three', ['one', 'two', 'three']],
    ['escapes', '\\*one \\& two \\\\ three', ['*one', '& two', 'three']],
    ['entities', 'a &amp; b &#8211; two &euro; three', ['two', 'three']],
    ['entities of emoji', '&#128512; two &#x1F600; three', ['two', 'three']],
    ['entities of two characters', 'a &NotEqualTilde; two', ['two']],
    ['what only looks like entities', 'R&D; two & three &x; four', ['two', 'three', 'four']],
    ['emoji', '😀 two', ['two']],
    ['lines', 'one\ntwo', ['two']],
    ['lines with spaces around their ends', 'one \n   two', ['two']],
    ['lines of an item', '- one\n  two\n  three', ['two', 'three']],
    ['lines of a quotation', '> one\n> two\nthree', ['two', 'three']],
    ['lines of Windows', 'one\r\ntwo \r\n  three', ['two', 'three']],
    ['line breaks', 'one  \ntwo\\\nthree', ['two', 'three']],
    ['single tildes', '3~4 one 5~6 *two* ~~three~~', ['~4', 'one', '~6', 'two', 'three']],
    ['cells', '| one | two\\|three |\n|---|---|\n| four | five |', ['two', '|three', 'five']],
  ])('with %s', (_, markdown, words) => {
    expect(offsets(markdown, ...words)).toEqual(words.map((word) => markdown.indexOf(word)));
  });

  it('with an entity, at its start', () => {
    expect(offsets('one &amp;nbsp; two', '&nbsp;')).toEqual([4]);
  });

  it.each([
    ['spaces', `a${' '.repeat(200_000)}&amp;b`],
    ['escapes', '\\*'.repeat(50_000)],
    ['lines', 'a  \n > '.repeat(20_000)],
  ])('with a long text: %s', (_, markdown) => {
    expect(() => offsets(markdown, 'b')).not.toThrow();
  });
});
