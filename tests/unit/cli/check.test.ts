import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAST } from '../../helpers/build-content.ts';
import { plainEnvironment } from '../../helpers/plain-environment.ts';

const CHECK = fileURLToPath(new URL('../../../src/cli/check.ts', import.meta.url));
const BROKEN = fileURLToPath(new URL('../../fixtures/broken', import.meta.url));

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'corkboard-check-'));
  mkdirSync(join(root, 'content'));
  for (const [path, text] of Object.entries(LEAST))
    writeFileSync(join(root, 'content', path), text);
  cpSync(BROKEN, join(root, 'broken'), { recursive: true });
  writeFileSync(join(root, 'file'), '');
  mkdirSync(join(root, 'warned/postings'), { recursive: true });
  const warned = {
    ...LEAST,
    'site.yaml': `${LEAST['site.yaml']}asOf: 2026-03-10\n`,
    'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
    'postings/a.md':
      '---\ntitle: Fixture Engineer\ncompany: fixture-company\nposted: 2025-04-01\ncompleteness: full\n---\n\nA text.\n',
  };
  for (const [path, text] of Object.entries(warned)) {
    writeFileSync(join(root, 'warned', path), text);
  }
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Runs the command in a folder that contains a valid board and a broken one. */
function check(env: Record<string, string> = {}, args: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...args], {
    cwd: root,
    env: { ...plainEnvironment, ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

describe('npm run check', () => {
  it('does not report new ids, in CI either, because they are recorded before a build', () => {
    const { status, out } = check({ BOARD_CONTENT: 'warned', CI: 'true' });
    expect(status).toBe(0);
    expect(out).toContain('unconfirmed-long');
    expect(out).not.toContain('permalink');
  });

  it('looks for files that pages link to in the folder that BOARD_PUBLIC names', () => {
    mkdirSync(join(root, 'linked/pages'), { recursive: true });
    for (const [path, text] of Object.entries({
      ...LEAST,
      'pages/join.md': '---\ntitle: Join\n---\n\n[Rules](/docs/rules.pdf)\n',
    })) {
      writeFileSync(join(root, 'linked', path), text);
    }
    mkdirSync(join(root, 'files/docs'), { recursive: true });
    writeFileSync(join(root, 'files/docs/rules.pdf'), '');
    const { status, err } = check({ BOARD_CONTENT: 'linked' });
    expect(status).toBe(1);
    expect(err).toContain('This site has no page /docs/rules.pdf; correct the link, or remove it.');
    expect(check({ BOARD_CONTENT: 'linked', BOARD_PUBLIC: 'files' }).status).toBe(0);
  });

  it('reports no problems if the board is valid', () => {
    const { status, out, err } = check();
    expect(err).toBe('');
    expect(out).toBe('4 content files: no problems.');
    expect(status).toBe(0);
  });

  it.each([
    ['from the folder name', 'broken'],
    ['from a path with redundant parts', './broken/'],
  ])('shows file paths that a terminal can open: %s', (_, folder) => {
    const { status, out, err } = check({ BOARD_CONTENT: folder });
    const lines = err.split('\n');
    expect(out).toBe('');
    expect(lines.pop()).toMatch(/^\d+ errors and \d+ warnings in \d+ of \d+ content files\.$/);
    // Excerpts from the file are indented below each finding.
    const findings = lines.filter((line) => /^\S/.test(line) && !line.startsWith('>'));
    expect(findings.length).toBeGreaterThan(50);
    for (const line of findings) expect(line).toMatch(/^broken\/\S+:\d+:\d+ [a-z-]+ \S/);
    expect(status).toBe(1);
  });

  it('shows relative paths even if the folder is an absolute path', () => {
    expect(check({ BOARD_CONTENT: join(root, 'broken') }).err).toMatch(/^broken\//);
  });

  it.each([
    ['there is no such folder', { BOARD_CONTENT: 'nowhere' }, 'nowhere'],
    ['a file has that name', { BOARD_CONTENT: 'file' }, 'BOARD_CONTENT'],
    ['the day does not exist', { BOARD_TODAY: '2026-02-30' }, 'BOARD_TODAY is "2026-02-30"'],
    ['the base path is invalid', { BASE_PATH: '/a b' }, 'BASE_PATH is "/a b"'],
  ])('reports why it cannot run, without a stack trace: %s', (_, env, message) => {
    const { status, out, err } = check(env);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).not.toMatch(/^ +at /m);
    expect(err).toContain(message);
  });

  it('exits with status 0 if there are only warnings', () => {
    const { status, out, err } = check({ BOARD_CONTENT: 'warned' });
    expect(err).toBe('');
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^warned\/postings\/a\.md:4:9 unconfirmed-long Warning: \S/),
      '  https://board.example/about/checks/unconfirmed-long/',
      '  3 | company: fixture-company',
      '> 4 | posted: 2025-04-01',
      '    |         ^',
      '',
      '1 warning in 1 of 5 content files.',
    ]);
    expect(status).toBe(0);
  });

  it('prefers the day in the environment to the one in the settings', () => {
    const { out } = check({ BOARD_CONTENT: 'warned', BOARD_TODAY: '2025-04-01' });
    expect(out).toBe('5 content files: no problems.');
  });

  it('counts the postings that are not published yet', () => {
    const folder = join(root, 'held-back');
    cpSync(join(root, 'warned'), folder, { recursive: true });
    const held = (id: string, field: string) =>
      writeFileSync(
        join(folder, `postings/${id}.md`),
        `---\ntitle: Fixture ${id}\ncompany: fixture-company\ncompleteness: full\n${field}\n---\n`,
      );
    held('one', 'draft: true');
    held('two', 'draft: true');
    held('three', 'publishOn: 2026-03-11');
    held('four', 'publishOn: 2026-03-10');
    expect(check({ BOARD_CONTENT: 'held-back' }).out.split('\n').slice(-2)).toEqual([
      '1 warning in 1 of 9 content files.',
      'Not published yet: 2 drafts and 1 scheduled posting.',
    ]);
    expect(check({ BOARD_CONTENT: 'held-back' }, ['--format', 'json']).out).not.toContain('draft');
  });

  it('prints a JSON array and nothing else', () => {
    const { status, out, err } = check({ BOARD_CONTENT: 'broken' }, ['--format', 'json']);
    const findings: Record<string, unknown>[] = JSON.parse(out);
    expect(findings.length).toBeGreaterThan(50);
    for (const finding of findings) {
      expect(Object.keys(finding).filter((key) => key !== 'fix')).toEqual(
        'file line column rule severity field message url'.split(' '),
      );
    }
    expect(err).toBe('');
    expect(status).toBe(1);
  });

  it('prints an empty JSON array if there are no problems', () => {
    expect(check({}, ['--format=json'])).toEqual({ status: 0, out: '[]', err: '' });
  });

  it('reports only problems in the given files', () => {
    const { status, out } = check({ BOARD_CONTENT: 'broken' }, [
      'broken/postings/title-missing.md',
      '--format',
      'json',
    ]);
    const files = new Set(JSON.parse(out).map(({ file }: { file: string }) => file));
    expect([...files]).toEqual(['broken/postings/title-missing.md']);
    expect(status).toBe(1);
    expect(check({ BOARD_CONTENT: 'broken' }, ['broken/postings/healthy.md']).status).toBe(0);
  });

  it.each([
    ['a path without content', ['content/postings/none.md'], 'content/postings/none.md'],
    ['an unknown format', ['--format', 'xml'], '--format is "xml"'],
    ['an unknown option', ['--fixes'], '--fixes'],
  ])('fails if it is given %s', (_, args, message) => {
    const { status, out, err } = check({}, args);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  it('applies safe fixes without changing the rest of the file', () => {
    const before = `---
# A fixture.
title: Fixture Role
terms: [fall-2026, summer-2026] # two of them
company: fixture-company
completeness: full
source: { board: Fixture board }
---

A text.
`;
    const path = join(root, 'warned/postings/b.md');
    writeFileSync(path, before);
    const { status, err } = check({ BOARD_CONTENT: 'warned' }, ['--fix']);
    expect(err).toMatch(/^Fixed: postings\/b\.md\nAdded to permalinks\.txt: a, b$/);
    expect(readFileSync(path, 'utf8')).toBe(
      before.replace('[fall-2026, summer-2026]', '[summer-2026, fall-2026]'),
    );
    expect(status).toBe(0);
    rmSync(path);
    rmSync(join(root, 'warned/permalinks.txt'));
  });

  it('fixes what only a fixed value shows', () => {
    const path = join(root, 'warned/postings/c.md');
    const fields = 'title: Fixture Clerk\ncompany: fixture-company\ncompleteness: full\n';
    writeFileSync(
      path,
      `---\n${fields}pay: { min: 28,000, max: 28,000, currency: eur, per: year }\n---\n\nA text.\n`,
    );
    expect(check({ BOARD_CONTENT: 'warned' }, ['--fix']).err).toContain('postings/c.md');
    expect(readFileSync(path, 'utf8')).toContain(
      '{ min: 28000, max: 28000, currency: EUR, per: year }',
    );
    rmSync(path);
    rmSync(join(root, 'warned/permalinks.txt'));
  });
});
