import { describe, expect, it } from 'vitest';
import { readMarkdown, readYaml } from '../../../src/content/source-file.ts';
import { applyEdits } from '../../../src/lint/fix.ts';

const markdown = (text: string) => readMarkdown({ path: 'postings/fixture.md', text });
const yaml = (text: string) => readYaml({ path: 'site.yaml', text });
/** The findings, as `line:column rule`. */
const found = ({ findings }: ReturnType<typeof yaml>) =>
  findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

const FILE = `---
title: Fixture Role
pay: { min: 10, per: hour }
sessions:
  - start: 2026-05-18
  - start: 2026-06-15
    end: 2026-09-04
---

The text.
`;

describe('a Markdown file', () => {
  it('is split into fields and text', () => {
    const source = markdown(FILE);
    expect(source.findings).toEqual([]);
    expect(source.data).toEqual({
      title: 'Fixture Role',
      pay: { min: 10, per: 'hour' },
      sessions: [{ start: '2026-05-18' }, { start: '2026-06-15', end: '2026-09-04' }],
    });
    expect(source.body).toBe('\nThe text.\n');
    expect(source.bodyLine).toBe(9);
  });

  it.each([
    ['LF', FILE],
    ['CRLF', FILE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${FILE}`],
    ['a byte order mark and CRLF', `\uFEFF${FILE.replaceAll('\n', '\r\n')}`],
  ])('has the position of each field, with %s', (_, text) => {
    const source = markdown(text);
    expect(source.findings).toEqual([]);
    const at = (path: (string | number)[], what?: 'key' | 'value') => {
      const { line, column } = source.locate(path, what);
      return `${line}:${column}`;
    };
    expect(at(['title'])).toBe('2:8');
    expect(at(['title'], 'key')).toBe('2:1');
    expect(at(['pay', 'per'])).toBe('3:22');
    expect(at(['pay', 'per'], 'key')).toBe('3:17');
    expect(at(['sessions', 1])).toBe('6:5');
    expect(at(['sessions', 1, 'end'])).toBe('7:10');
    expect(at(['sessions', 1, 'end'], 'key')).toBe('7:5');
    expect(source.bodyLine).toBe(9);
    expect(source.body.trim()).toBe('The text.');
  });

  it('locates a missing field at its nearest existing parent', () => {
    const source = markdown(FILE);
    expect(source.locate(['pay', 'currency'])).toEqual({ line: 3, column: 1 });
    expect(source.locate(['sessions', 0, 'end'])).toEqual({ line: 5, column: 5 });
    expect(source.locate(['company'])).toEqual({ line: 2, column: 1 });
  });

  it('counts columns in UTF-16 units', () => {
    expect(markdown('---\npay: { note: "👋", per: hour }\n---\n').locate(['pay', 'per'])).toEqual({
      line: 2,
      column: 25,
    });
  });

  it.each([
    ['no text after it', '---\ntitle: x\n---'],
    ['spaces after its lines', '---  \ntitle: x\n--- \nThe text.'],
    ['a line of hyphens in the text', '---\ntitle: x\n---\nOne\n\n---\n\nTwo'],
  ])('can have frontmatter with %s', (_, text) => {
    expect(markdown(text)).toMatchObject({ findings: [], data: { title: 'x' } });
  });

  it('ends its frontmatter at the next line ---, even if it is empty', () => {
    const source = markdown('---\n---\n\nOne.\n\n---\n\nTwo.\n');
    expect(found(source)).toEqual([]);
    expect(source.data).toBeNull();
    expect(source.body).toBe('\nOne.\n\n---\n\nTwo.\n');
    expect(source.bodyLine).toBe(3);
  });

  it.each([
    ['no frontmatter', 'The text.'],
    ['an empty file', ''],
    ['unclosed frontmatter', '---\ntitle: x\n'],
    ['frontmatter on the second line', '\n---\ntitle: x\n---\n'],
    ['four hyphens', '----\ntitle: x\n----\n'],
    ['TOML', '+++\ntitle = "x"\n+++\n'],
  ])('must have valid frontmatter, not %s', (_, text) => {
    const source = markdown(text);
    expect(found(source)).toEqual(['1:1 frontmatter-missing']);
    expect(source.data).toBeUndefined();
    expect(source.body).toBe(text);
  });
});

describe('a YAML file', () => {
  it('has the position of each field', () => {
    const source = yaml('# A comment.\nname: Fixture board\n\nreport:\n  email: a@b.example\n');
    expect(source.locate(['report', 'email'])).toEqual({ line: 5, column: 10 });
    expect(source.locate(['name'], 'key')).toEqual({ line: 2, column: 1 });
  });

  it('can begin with a byte order mark, which does not count as a column', () => {
    const source = yaml('\uFEFFname: Fixture board\n');
    expect(source.data).toEqual({ name: 'Fixture board' });
    expect(source.locate(['name'], 'key')).toEqual({ line: 1, column: 1 });
    expect(source.locate(['name'])).toEqual({ line: 1, column: 7 });
  });

  it.each([
    ['2026-04-01', '2026-04-01'],
    ['2026-04-01T10:00:00Z', '2026-04-01T10:00:00Z'],
    ['no', 'no'],
    ['on', 'on'],
    ['012', 12],
    ['0o17', 15],
    ['0x1F', 31],
    ['0b11', '0b11'],
    ['1_000', '1_000'],
    ['12:30', '12:30'],
    ['1e3', 1000],
    ['TRUE', true],
    ['~', null],
    ['"2026"', '2026'],
  ])('has %s parsed as in YAML 1.2, like frontmatter', (text, value) => {
    expect(yaml(`a: ${text}\n`)).toMatchObject({ findings: [], data: { a: value } });
    expect(markdown(`---\na: ${text}\n---\n`)).toMatchObject({ findings: [], data: { a: value } });
  });
});

describe('malformed YAML', () => {
  it.each([
    ['an alias', 'a: &x [1]\nb: *x\n', '2:4 yaml-alias'],
    ['an alias without an anchor', 'a: *x\n', '1:4 yaml-alias'],
    ['an alias in a list', 'a: &x 1\nb:\n  - 2\n  - *x\n', '4:5 yaml-alias'],
    ['a key __proto__', '__proto__: { a: 1 }\n', '1:1 yaml-key'],
    ['a nested key __proto__', 'a:\n  b: 1\n  __proto__: 2\n', '3:3 yaml-key'],
    ['a key __proto__ in quotes', '"__proto__": 1\n', '1:1 yaml-key'],
    ['a key constructor', 'constructor: 1\n', '1:1 yaml-key'],
    ['a key prototype', 'a: [{ prototype: 1 }]\n', '1:7 yaml-key'],
    ['a number as a key', '2026: summer\n', '1:1 yaml-key'],
    ['a number as a nested key', 'a:\n  1: b\n', '2:3 yaml-key'],
    ['a boolean as a key', 'true: summer\n', '1:1 yaml-key'],
    ['null as a key', 'null: summer\n', '1:1 yaml-key'],
    ['a tag', 'a: !secret b\n', '1:4 yaml-syntax'],
    ['a nested tag', 'a:\n  - b\n  - !include c.yaml\n', '3:5 yaml-syntax'],
    ['a list as a key', '? [a]\n: b\n', '1:3 yaml-key'],
    ['a field given twice', 'a: 1\nb: 2\na: 3\n', '3:1 yaml-syntax'],
    ['a nested field given twice', 'a:\n  b: 1\n  b: 2\n', '3:3 yaml-syntax'],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1 yaml-syntax'],
    ['a colon in plain text', 'a: one: two\n', '1:4 yaml-syntax'],
    ['a sign at the beginning of plain text', 'a: @one\n', '1:4 yaml-syntax'],
    ['two documents', 'a: 1\n---\nb: 2\n', '2:1 yaml-syntax'],
  ])('with %s is reported at its position', (_, text, expected) => {
    expect(found(yaml(text))).toEqual([expected]);
  });

  it.each([
    ['an unclosed quotation', 'a: "one\nb: 2\n'],
    ['an unclosed list', 'a: [1, 2\nb: 3\n'],
    ['an unclosed group', 'a: { b: 1\n'],
  ])('with %s is reported', (_, text) => {
    expect(yaml(text).findings.map(({ rule }) => rule)).toContain('yaml-syntax');
  });

  it('is entirely reported in one run', () => {
    expect(found(yaml('a: &x 1\nb: *x\n__proto__: 2\n'))).toEqual([
      '2:4 yaml-alias',
      '3:1 yaml-key',
    ]);
  });

  it.each([
    [
      '{ min: 28,000, max: 30,000 }',
      [
        '1:10 Numbers have no separators, and the comma begins another field here; write 28000.',
        '1:23 Numbers have no separators, and the comma begins another field here; write 30000.',
      ],
      '{ min: 28000, max: 30000 }',
    ],
    [
      '{ a: { min: 1, 000, 000 }, b: 2,000,per: 5 }',
      [
        '1:32 Numbers have no separators, and the comma begins another field here; write 2000.',
        '1:14 Numbers have no separators, and each comma begins another field here; write 1000000.',
      ],
      '{ a: { min: 1000000 }, b: 2000,per: 5 }',
    ],
    [
      '{ min: 28,00, max: 30,00 }',
      [
        '1:10 Numbers have no separators, and the comma begins another field here; write 28.00 or 2800.',
        '1:22 Numbers have no separators, and the comma begins another field here; write 30.00 or 3000.',
      ],
      '{ min: 28,00, max: 30,00 }',
    ],
    [
      '{ min: $40,000, max: EUR 1,200,000 }',
      [
        '1:11 Numbers have no separators, and the comma begins another field here; write 40000.',
        '1:27 Numbers have no separators, and each comma begins another field here; write 1200000.',
      ],
      '{ min: 40000, max: 1200000 }',
    ],
    [
      '{ min: 12,00,000, max: 50,000 USD }',
      [
        '1:10 Numbers have no separators, and each comma begins another field here; write 1200000.',
        '1:26 Numbers have no separators, and the comma begins another field here; write 50000.',
      ],
      '{ min: 1200000, max: 50000 }',
    ],
    [
      '{ min: 40,000.50, max: 50,000.- CHF }',
      [
        '1:10 Numbers have no separators, and the comma begins another field here; write 40000.50.',
        '1:26 Numbers have no separators, and the comma begins another field here; write 50000.',
      ],
      '{ min: 40000.50, max: 50000 }',
    ],
    [
      '{ min: 3,500~4,200 }',
      [
        '1:9 Numbers have no separators, and each comma begins another field here; write the lowest amount as min and the highest as max.',
      ],
      '{ min: 3,500~4,200 }',
    ],
  ])('with commas in numbers is told which to leave out: %s', (text, messages, fixed) => {
    const { findings } = yaml(text);
    expect(findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(
      messages,
    );
    expect(applyEdits(text, findings.flatMap(({ fix = [] }) => fix))).toBe(fixed);
  });

  it('still reports a field that is given twice next to a number with a comma', () => {
    expect(found(yaml('{ a: 1,000, a: 2, 5: x, 5: y }'))).toEqual([
      '1:7 yaml-syntax',
      '1:13 yaml-syntax',
      '1:25 yaml-syntax',
      '1:19 yaml-key',
      '1:25 yaml-key',
    ]);
  });

  it('has no data, so that nothing is reported twice', () => {
    expect(yaml('a: &x 1\nb: *x\n').data).toBeUndefined();
    expect(yaml('__proto__: { admin: true }\n').data).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  it('has data if only the quotes of a key are missing, so that one run reports the rest', () => {
    expect(yaml('2026: { name: x }\n').data).toEqual({ 2026: { name: 'x' } });
    expect(yaml('2026: 1\n__proto__: 2\n').data).toBeUndefined();
    expect(yaml('2026: &x 1\nb: *x\n').data).toBeUndefined();
  });

  it('has the position of a field whose key is a number', () => {
    const source = yaml('a: 1\n2026:\n  name: x\n');
    expect(source.locate(['2026'], 'key')).toEqual({ line: 2, column: 1 });
    expect(source.locate(['2026', 'name'])).toEqual({ line: 3, column: 9 });
  });

  it('has positions relative to the file if it is frontmatter', () => {
    expect(found(markdown('---\ntitle: x\ntitle: y\n---\n'))).toEqual(['3:1 yaml-syntax']);
    expect(found(markdown('---\r\ntitle: x\r\na: *y\r\n---\r\n'))).toEqual(['3:4 yaml-alias']);
  });

  it('is reported with a fix', () => {
    const says = (text: string) => yaml(text).findings[0]?.message ?? '';
    expect(says('a: 1\na: 2\n')).toMatch(/keep one/);
    expect(says('a:\n\tb: 1\n')).toMatch(/spaces/);
    expect(says('a: one: two\n')).toMatch(/quotes/);
    expect(says('a: &x 1\nb: *x\n')).toMatch(/replaced by the value/);
    expect(says('__proto__: 1\n')).toMatch(/Remove it/);
    expect(says('2026: summer\n')).toMatch(/put quotes around it: "2026"/);
    expect(says('true: summer\n')).toMatch(/put quotes around it: "true"/);
    expect(says('a: 1\n---\nb: 2\n')).toMatch(/second YAML document.*line ---/);
    expect(says('a: !secret b\n')).toMatch(/tags.*exclamation mark/);
  });

  it.each([
    ['lists', (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`],
    ['groups', (depth: number) => `a: ${'{ b: '.repeat(depth)}1${' }'.repeat(depth)}\n`],
  ])('is reported without a crash if %s are nested too deeply', (_, text) => {
    const { data, findings } = yaml(text(20_000));
    expect(data).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toContain('yaml-syntax');
  });

  it('with an alias bomb is not expanded', () => {
    const levels = Array.from({ length: 40 }, (_, i) =>
      i === 0 ? 'l0: &l0 [x]' : `l${i}: &l${i} [*l${i - 1}, *l${i - 1}, *l${i - 1}]`,
    );
    const { data, findings } = yaml(`${levels.join('\n')}\n`);
    expect(data).toBeUndefined();
    expect(findings.every(({ rule }) => rule === 'yaml-alias')).toBe(true);
    expect(findings).toHaveLength(39 * 3);
  });
});
