import { describe, expect, it } from 'vitest';
import {
  describeChangelog,
  describeDecisions,
  describeFindings,
  findNewFindings,
} from '../../../../src/cli/upgrade/describe-upgrade.ts';
import { expandRepository } from '../../../../src/cli/upgrade/source.ts';
import { formatRecord, parseRecord } from '../../../../src/cli/upgrade/record.ts';

const finding = {
  ...{ file: 'content/a.md', line: 1, column: 2, rule: 'unknown', severity: 'error' },
  ...{ field: 'salary', message: 'Unknown.' },
};

describe('the description of an upgrade', () => {
  it('has the findings that are new, wherever the line is', () => {
    const moved = { ...finding, line: 9 };
    const other = { ...finding, field: 'level' };
    expect(findNewFindings([finding], [moved, other])).toEqual([other]);
  });

  it('tells apart what can be fixed automatically', () => {
    const lines = describeFindings([{ ...finding, fix: { edits: [] } }, finding]);
    expect(lines[0]).toContain('`npm run check -- --fix`');
    expect(lines.at(-2)).toBe('New findings of the content check:');
    expect(lines.at(-1)).toBe('  content/a.md:1:2 error: Unknown. (unknown)');
    expect(describeFindings([])).toEqual([]);
  });

  it('has the lines that the changelog has gained, and not too many', () => {
    expect(describeChangelog('--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new \n+\n')).toEqual([
      'What is new (from CHANGELOG.md):',
      '  new',
    ]);
    expect(describeChangelog('')).toEqual([]);
    expect(describeChangelog('+line\n'.repeat(100)).at(-1)).toBe(
      '  … and 40 more lines in CHANGELOG.md',
    );
  });

  it('tells how to decide', () => {
    const results = { keep: undefined, take: undefined };
    const given = { version: undefined, from: '../newer.zip', keep: [], take: ['a.ts'], fix: true };
    const text = describeDecisions(
      [
        { path: 'src/a b.ts', reason: { kind: 'no-base' }, results },
        { path: 'logo.png', reason: { kind: 'both-changed' }, results },
      ],
      given,
    ).join('\n');
    expect(text).toContain('2 files to decide about:\n  src/a b.ts: you and');
    expect(text).toContain('logo.png: you and the new version changed this file, and it cannot');
    expect(text).toContain(
      '  npm run upgrade -- --from ../newer.zip --fix --keep "src/a b.ts" --keep logo.png --take a.ts\n',
    );
  });
});

it.each([
  ['github:some/name', 'https://github.com/some/name'],
  ['some/name', 'https://github.com/some/name'],
  ['gitlab:some/name', 'https://gitlab.com/some/name'],
  ['git+https://code.example/a.git', 'https://code.example/a.git'],
  ['git@code.example:a/b.git', 'git@code.example:a/b.git'],
  ['https://code.example/a', 'https://code.example/a'],
])('the repository %s has a URL for Git', (repository, url) => {
  expect(expandRepository(repository)).toBe(url);
});

describe('the record of an upgrade', () => {
  const ID = 'a'.repeat(40);

  it('is read as it was written', () => {
    const record = { version: '0.2.0', commit: ID, files: { b: ID, a: ID } };
    expect(parseRecord(formatRecord(record))).toEqual(record);
    expect(formatRecord(record).indexOf('"a"')).toBeLessThan(formatRecord(record).indexOf('"b"'));
  });

  it.each(['', '{', '[]', '{"version":"1"}', '{"version":"1","files":{"a":"--upload-pack=x"}}'])(
    'is not read if it is damaged: %j',
    (text) => {
      expect(parseRecord(text)).toBeUndefined();
    },
  );
});
