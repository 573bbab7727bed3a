import { lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content/finding.ts';
import { applyEdits, fixFiles } from '../../../src/lint/fix.ts';

const finding = (file: string, fix?: Finding['fix']): Finding => ({
  file,
  line: 1,
  column: 1,
  rule: 'text-whitespace',
  severity: 'warning',
  message: 'It is wrong.',
  ...(fix && { fix }),
});

describe('applyEdits', () => {
  it.each([
    ['changes nothing without edits', [], 'abcdef'],
    ['replaces a part', [{ start: 1, end: 3, text: 'X' }], 'aXdef'],
    [
      'applies several in any order',
      [
        { start: 4, end: 5, text: '' },
        { start: 0, end: 1, text: 'AA' },
      ],
      'AAbcdf',
    ],
    ['inserts', [{ start: 6, end: 6, text: '!' }], 'abcdef!'],
    [
      'applies only the first of two that overlap',
      [
        { start: 1, end: 4, text: '-' },
        { start: 2, end: 3, text: '+' },
      ],
      'a-ef',
    ],
  ])('%s', (_, edits, result) => {
    expect(applyEdits('abcdef', edits)).toBe(result);
  });
});

describe('fixFiles', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corkboard-fix-'));
    await writeFile(join(folder, 'a.md'), 'one ');
    await writeFile(join(folder, 'b.md'), 'two');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes changed files, returns their paths and leaves no temporary files', async () => {
    const files = [
      { path: 'a.md', text: 'one ' },
      { path: 'b.md', text: 'two' },
    ];
    const findings = [finding('a.md', [{ start: 3, end: 4, text: '' }]), finding('b.md')];
    expect(await fixFiles(folder, files, findings)).toEqual(['a.md']);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('one');
    expect(await readFile(join(folder, 'b.md'), 'utf8')).toBe('two');
    expect(await readdir(folder)).toEqual(['a.md', 'b.md']);
  });

  it('keeps permissions and symbolic links', async () => {
    await writeFile(join(folder, 'real.txt'), 'one ', { mode: 0o600 });
    await symlink(join(folder, 'real.txt'), join(folder, 'link.md'));
    const edits = [{ start: 3, end: 4, text: '' }];
    await fixFiles(folder, [{ path: 'link.md', text: 'one ' }], [finding('link.md', edits)]);
    expect((await lstat(join(folder, 'link.md'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('one');
    expect((await stat(join(folder, 'real.txt'))).mode & 0o777).toBe(0o600);
  });
});
