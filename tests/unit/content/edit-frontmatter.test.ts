import { describe, expect, it } from 'vitest';
import { addAlias, addField } from '../../../src/content/edit-frontmatter.ts';
import { readMarkdown } from '../../../src/content/source-file.ts';

const CLOSED = { on: '2026-05-02', reason: 'filled' };
const LINE = 'closed: { on: 2026-05-02, reason: filled }';

const read = (text: string) => readMarkdown({ path: 'postings/a.md', text });
const close = (text: string) => addField(read(text), 'closed', CLOSED);

describe('a field that is added', () => {
  it.each([
    [
      'follows the fields before it',
      '---\ntitle: "A" # as stated\nposted: 2026-03-01\ncompleteness: full\n---\n\nText.\n',
      `---\ntitle: "A" # as stated\nposted: 2026-03-01\n${LINE}\ncompleteness: full\n---\n\nText.\n`,
    ],
    [
      'is the last one if no other follows',
      '---\ntitle: A\ncloses: 2026-06-01\n---\n',
      `---\ntitle: A\ncloses: 2026-06-01\n${LINE}\n---\n`,
    ],
    [
      'stands above the comment of the next field',
      '---\ntitle: A\n# Only the beginning is known.\ncompleteness: full\n---\n',
      `---\ntitle: A\n${LINE}\n# Only the beginning is known.\ncompleteness: full\n---\n`,
    ],
    [
      'comes after a value of several lines',
      '---\ntitle: A\npay:\n  min: 1\n  # as stated\n  currency: USD\n\ncompleteness: full\n---\n',
      `---\ntitle: A\npay:\n  min: 1\n  # as stated\n  currency: USD\n\n${LINE}\ncompleteness: full\n---\n`,
    ],
    [
      'comes after a text of several lines with a number sign in it',
      '---\ntitle: A\nsummary: |\n  One\n  # two\n\n---\n',
      `---\ntitle: A\n${LINE}\nsummary: |\n  One\n  # two\n\n---\n`,
    ],
    [
      'has the line ends of the file',
      '\uFEFF---\r\ntitle: A\r\ncompleteness: full\r\n---\r\n\r\nText.\r\n',
      `\uFEFF---\r\ntitle: A\r\n${LINE}\r\ncompleteness: full\r\n---\r\n\r\nText.\r\n`,
    ],
    [
      'has the indentation of the others',
      '---\n  title: A\n  completeness: full\n---\n',
      `---\n  title: A\n  ${LINE}\n  completeness: full\n---\n`,
    ],
    [
      'stands in a file without a text and a last line end',
      '---\ncompleteness: full\ntitle: A\n---',
      `---\ncompleteness: full\ntitle: A\n${LINE}\n---`,
    ],
    [
      'does not mind the order of the others',
      '---\ncompleteness: full\nposted: 2026-03-01\ntitle: A\n---\n',
      `---\ncompleteness: full\nposted: 2026-03-01\n${LINE}\ntitle: A\n---\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(close(before)).toBe(after);
  });

  it.each([
    ['all fields are on one line', '---\n{ title: A, completeness: full }\n---\n'],
    ['there are no fields', '---\n---\n'],
    ['the frontmatter cannot be read', '---\ntitle: [\n---\n'],
  ])('is refused if %s', (_, text) => {
    expect(close(text)).toBeUndefined();
  });
});

describe('an alias that is added', () => {
  const add = (fields: string, replaced?: string) =>
    addAlias(read(`---\ntitle: A\n${fields}---\n`), 'old', replaced)?.slice(
      '---\ntitle: A\n'.length,
      -4,
    );

  it.each([
    ['to no list', '', 'aliases: [old]\n'],
    ['to a list on one line', 'aliases: [a, "b"] # two\n', 'aliases: [a, "b", old] # two\n'],
    ['to a list with a comma at its end', 'aliases: [a,]\n', 'aliases: [a, old,]\n'],
    [
      'to a list on several lines',
      'aliases:\n  - a\n  - b # the first name\nrepublish: true\n',
      'aliases:\n  - a\n  - b # the first name\n  - old\nrepublish: true\n',
    ],
    ['to a list without indentation', 'aliases:\n- a\n', 'aliases:\n- a\n- old\n'],
    [
      'to a list in brackets on several lines',
      'aliases: [\n  a,\n]\n',
      'aliases: [\n  a, old,\n]\n',
    ],
  ])('%s', (_, before, after) => {
    expect(add(before)).toBe(after);
  });

  it('replaces another one', () => {
    expect(add('aliases: [a, b, c]\n', 'b')).toBe('aliases: [a, old, c]\n');
    expect(add('aliases:\n  - a\n', 'a')).toBe('aliases:\n  - old\n');
  });

  it('keeps Windows line ends', () => {
    const text = '---\r\ntitle: A\r\naliases:\r\n  - a\r\n---\r\n';
    expect(addAlias(read(text), 'old')).toBe(text.replace('- a\r\n', '- a\r\n  - old\r\n'));
  });

  it('has quotes if it looks like a number', () => {
    expect(addAlias(read('---\ntitle: A\n---\n'), '2026')).toBe(
      '---\ntitle: A\naliases: ["2026"]\n---\n',
    );
  });
});
