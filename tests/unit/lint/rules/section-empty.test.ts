import { describe, expect, it } from 'vitest';
import sectionEmpty from '../../../../src/lint/rules/section-empty.ts';
import { findInText } from '../../../helpers/build-rule-posting.ts';

describe('a heading without text', () => {
  it.each([
    ['before another heading', '## Benefits\n\n## Tasks\n\nText.', ['6:1 Benefits']],
    ['before a heading of a higher level', '## A\n\n### B\n\n## C\n\nText.', ['8:1 B']],
    ['at the end', 'Text.\n\n## Benefits\n', ['8:1 Benefits']],
    ['underlined', 'Benefits\n---\n\nTasks\n---\n\nText.', ['6:1 Benefits']],
    ['before a rule', '## Benefits\n\n---\n\n## Tasks\n\nText.', ['6:1 Benefits']],
    ['before a comment', '## Benefits\n\n<!-- to come -->\n\n## Tasks\n\nText.', ['6:1 Benefits']],
    [
      'before a non-breaking space as an entity',
      '## Benefits\n\n&nbsp;\n\n## Tasks\n\nT.',
      ['6:1 Benefits'],
    ],
    ['before a list of empty items', '## Benefits\n\n-\n-\n\n## Tasks\n\nText.', ['6:1 Benefits']],
    ['before a link’s definition', '## Benefits\n\n[1]: https://a.example', ['6:1 Benefits']],
    ['with words in it', '## What *you* get\n\n## Tasks\n\nT.', ['6:1 What you get']],
    ['in a quotation', '> ## Benefits\n\nText.', ['6:3 Benefits']],
    ['several', '## A\n## B\n## C\n', ['6:1 A', '7:1 B', '8:1 C']],
  ])('%s', (_, text, places) => {
    expect(findInText(sectionEmpty, text)).toEqual(places);
  });

  it('is reported if another heading follows', () => {
    expect(findInText(sectionEmpty, '## A\n\n## B\n\nText.')).toHaveLength(1);
  });
});

describe('a heading with content', () => {
  it.each([
    ['above text', '## Tasks\n\nText.'],
    ['above a deeper heading', '## Tasks\n\n### Daily\n\nText.'],
    ['above a list', '## Tasks\n\n- one'],
    ['above a table', '## Pay\n\n| a |\n|---|\n| 1 |'],
    ['above code', '## Example\n\n```\nx\n```'],
    ['above a quotation', '## Praise\n\n> Good.'],
    ['above an image', '## Team\n\n![Four people](https://a.example/b.png)'],
    ['above raw HTML', '## Team\n\n<div>Text</div>'],
    ['in a text without headings', 'Text.'],
    ['in an empty text', ''],
  ])('%s', (_, text) => {
    expect(findInText(sectionEmpty, text)).toEqual([]);
  });
});
