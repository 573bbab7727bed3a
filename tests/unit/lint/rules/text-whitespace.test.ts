import { describe, expect, it } from 'vitest';
import textWhitespace from '../../../../src/lint/rules/text-whitespace.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';
import {
  buildFile,
  findIn,
  fixFile,
  hostileTexts,
  readHostileText,
} from '../../../helpers/build-rule-posting.ts';

const places = (file: string) => findIn(textWhitespace, buildRuleContext(file));

describe('stray white space', () => {
  it.each([
    ['spaces at the end of a line', 'One. \n\nTwo.\n', 'One.\n\nTwo.\n', '6:5'],
    ['tabs at the end of a line', 'One.\t\n\nTwo.\n', 'One.\n\nTwo.\n', '6:5'],
    ['a line of spaces', 'One.\n   \nTwo.\n', 'One.\n\nTwo.\n', '7:1'],
    ['two spaces at the end of a paragraph', 'One.  \n\nTwo.\n', 'One.\n\nTwo.\n', '6:5'],
    ['spaces after a heading', '## One  \nTwo.\n', '## One\nTwo.\n', '6:7'],
    ['spaces after an item', '- one  \n- two \n', '- one\n- two\n', '6:6'],
    ['too many spaces before a line break', 'One   \ntwo.\n', 'One  \ntwo.\n', '6:4'],
    ['some Windows line endings', 'One.\r\n\r\nTwo.\r\n', 'One.\n\nTwo.\n', '6:5'],
    ['a classic Mac line ending', 'One\rtwo.\n', 'One\ntwo.\n', '6:4'],
    ['mixed line endings', 'One.\n\nTwo.\r\n', 'One.\n\nTwo.\n', '8:5'],
    ['a line break with a Windows line ending', 'One  \r\ntwo.\n', 'One  \ntwo.\n', '6:6'],
    ['no line ending at the end', 'One.', 'One.\n', '6:5'],
    ['spaces without a line ending', 'One.  ', 'One.\n', '6:5'],
    ['an empty line at the end', 'One.\n\n', 'One.\n', '6:5'],
    ['empty lines at the end', 'One.\n\n \n\n', 'One.\n', '6:5'],
    ['spaces after a fence', '```\na\n``` \n\nOne.\n', '```\na\n``` \n\nOne.\n', undefined],
    [
      'spaces around code',
      'One. \n\n```\na  \n```\n\nTwo. \n',
      'One.\n\n```\na  \n```\n\nTwo.\n',
      '6:5',
    ],
    ['line ends in code', '```\na \r\nb\r\n```\r\n', '```\na \nb\n```\n', '7:3'],
    [
      'everything at once',
      'One. \r\n\r\nTwo  \r\nthree.\r\n\r\n',
      'One.\n\nTwo  \nthree.\n',
      '6:5',
    ],
  ])('%s', (_, text, without, place) => {
    expect(places(buildFile(text))).toEqual(place === undefined ? [] : [place]);
    expect(fixFile(textWhitespace, buildFile(text))).toBe(buildFile(without));
    expect(places(fixFile(textWhitespace, buildFile(text)))).toEqual([]);
  });

  it('is found and fixed in the frontmatter', () => {
    const file = buildFile('One.\n').replace('company: fixture-lab', 'company: fixture-lab  ');
    expect(places(file)).toEqual(['3:21']);
    expect(fixFile(textWhitespace, file)).toBe(buildFile('One.\n'));
  });

  const windows = (text: string) => buildFile(text).replaceAll('\n', '\r\n');

  it('does not include the line endings of a Windows file', () => {
    expect(places(windows('One.\n\nTwo.\n'))).toEqual([]);
    expect(places(windows('One  \ntwo.\n'))).toEqual([]);
  });

  it.each([
    ['spaces', windows('One. \n\nTwo.\n'), '6:5'],
    ['no line ending at the end', windows('One.'), '6:5'],
    ['empty lines at the end', windows('One.\n\n\n'), '6:5'],
    ['a line feed alone', windows('One.\nTwo.\n').replace('Two.\r\n', 'Two.\n'), '7:5'],
  ])('is fixed with the line endings of the file: %s', (_, file, place) => {
    expect(places(file)).toEqual([place]);
    const fixed = fixFile(textWhitespace, file);
    expect(fixed).not.toMatch(/(?<!\r)\n/);
    expect(places(fixed)).toEqual([]);
  });

  it('includes a byte order mark', () => {
    const file = `\uFEFF${buildFile('One.\n')}`;
    expect(places(file)).toEqual(['1:1']);
    expect(fixFile(textWhitespace, file)).toBe(buildFile('One.\n'));
  });

  it('is one finding per file', () => {
    const text = 'One. \n\nTwo. \n\nThree.\t\n\n\n';
    const [first, ...more] = textWhitespace.check(buildRuleContext(buildFile(text)));
    expect(more).toEqual([]);
    expect(first?.message).toContain('4 lines');
  });
});

describe('meaningful white space', () => {
  it.each([
    ['a tidy file', 'One.\n\n- two\n  three\n'],
    ['no text', ''],
    ['a line break', 'One  \ntwo.\n'],
    ['a line break in an item', '- one  \n  two\n'],
    ['a line break in a quotation', '> one  \n> two\n'],
    ['code', '```\na \n\t\n\nb\t\n```\n'],
    ['indented code', 'One.\n\n    a \n    b \n\nTwo.\n'],
    ['unclosed code', '```\na \n\n\n'],
    ['code across lines', 'One `a \nb` two.\n'],
    ['a backslash that would otherwise break the line', 'One\\ \ntwo.\n'],
    ['tabs and spaces inside lines', 'One\ttwo  three.\n'],
    ['no-break spaces', 'One\u00A0\n'],
  ])('%s', (_, text) => {
    expect(places(buildFile(text))).toEqual([]);
  });

  it('is kept in YAML blocks, and removed around them', () => {
    const file = buildFile('One.\n', { more: 'summary: |\n  One \n  two\t\n\nlevel: intern \n' });
    expect(places(file)).toEqual(['9:14']);
    expect(fixFile(textWhitespace, file)).toBe(file.replace('intern ', 'intern'));
    const read = (text: string) => buildRuleContext(text).posting;
    expect(read(fixFile(textWhitespace, file))).toEqual(read(file));
  });

  it('is kept in MDX expressions', () => {
    const posting = buildRuleContext(buildFile('{`a \nb`}\n'), { path: 'postings/fixture.mdx' });
    expect(textWhitespace.check(posting)).toEqual([]);
  });

  it.each(
    hostileTexts(
      ['lines of spaces', ' \n'.repeat(50_000)],
      ['Windows line endings', 'a\r\n'.repeat(50_000)],
      ['line breaks', 'a  \n'.repeat(20_000)],
      ['code', '`a \nb` '.repeat(20_000)],
      ['tabs', `a${'\t'.repeat(500_000)}`],
    ),
  )('finishes on %s', (_, text) => {
    expect(() => readHostileText(textWhitespace, text)).not.toThrow();
  });
});
