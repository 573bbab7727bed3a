import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceBoard, findUncommitted } from '../../../../src/cli/init/content-folder.ts';
import { LEAST } from '../../../helpers/build-content.ts';

let root = '';
let folder = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corkboard-folder-'));
  folder = join(root, 'content');
  await mkdir(join(folder, 'postings/deep'), { recursive: true });
  await mkdir(join(folder, 'drafts'));
  await writeFile(join(folder, 'site.yaml'), 'name: Before\n');
  await writeFile(join(folder, 'postings/before.md'), 'before');
  await writeFile(join(folder, 'postings/deep/before.md'), 'before');
  await writeFile(join(folder, 'drafts/site.yaml'), 'mine');
  await writeFile(join(folder, 'NOTES.txt'), 'mine');
});
afterEach(() => rm(root, { recursive: true }));

const AFTER = { ...LEAST, 'permalinks.txt': '', 'postings/.gitkeep': '' };
const list = async (path: string) =>
  (await readdir(path, { recursive: true })).sort().map((name) => name.replaceAll('\\', '/'));

describe('replaceBoard', () => {
  it('replaces the files of the board, and keeps others', async () => {
    await replaceBoard(folder, AFTER);
    expect(await list(root)).toEqual(
      [
        'content',
        ...['NOTES.txt', 'drafts', 'drafts/site.yaml', 'postings', ...Object.keys(AFTER)].map(
          (path) => `content/${path}`,
        ),
      ].sort(),
    );
    expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toBe(LEAST['site.yaml']);
    expect(await readFile(join(folder, 'drafts/site.yaml'), 'utf8')).toBe('mine');
  });

  it('changes nothing if the new board does not pass the check', async () => {
    const before = await list(root);
    await expect(
      replaceBoard(folder, { ...AFTER, 'site.yaml': 'name: Half a board\n' }),
    ).rejects.toThrow(/would not pass the content check\.\ncontent\/site\.yaml:1:1 field-missing/);
    expect(await list(root)).toEqual(before);
    expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toBe('name: Before\n');
  });

  it('replaces and removes other files together with the board', async () => {
    await writeFile(join(root, 'README.md'), 'before');
    await writeFile(join(root, 'test.yml'), 'before');
    await replaceBoard(folder, AFTER, ({ name }) =>
      Promise.resolve({
        [join(root, 'README.md')]: `# ${name}`,
        [join(root, 'test.yml')]: undefined,
      }),
    );
    expect(await readFile(join(root, 'README.md'), 'utf8')).toBe('# Fixture board');
    expect((await readdir(root)).sort()).toEqual(['README.md', 'content']);
  });

  it.each([
    ['cannot be replaced', 'missing.md', 'text'],
    ['cannot be written', 'no-folder/README.md', 'text'],
    ['cannot be removed', 'missing.yml', undefined],
  ])('changes nothing if another file %s', async (_, name, text) => {
    await writeFile(join(root, 'README.md'), 'before');
    const before = await list(root);
    await expect(
      replaceBoard(folder, AFTER, () =>
        Promise.resolve({ [join(root, 'README.md')]: 'after', [join(root, name)]: text }),
      ),
    ).rejects.toThrow(/ENOENT/);
    expect(await list(root)).toEqual(before);
    expect(await readFile(join(root, 'README.md'), 'utf8')).toBe('before');
    expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toBe('name: Before\n');
  });

  it('changes nothing if a file cannot be written', async () => {
    const before = await list(root);
    await expect(
      replaceBoard(folder, { ...AFTER, 'site.yaml/below-a-file': '' }),
    ).rejects.toThrow();
    expect(await list(root)).toEqual(before);
  });

  it('follows a symbolic link to the folder, and keeps the link', async () => {
    const link = join(root, 'link');
    await symlink(folder, link);
    await replaceBoard(link, AFTER);
    expect(await list(join(folder, 'postings'))).toEqual(['.gitkeep']);
    expect(await readFile(join(link, 'site.yaml'), 'utf8')).toBe(LEAST['site.yaml']);
  });
});

describe('uncommitted files', () => {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...args],
      { cwd: root, stdio: 'pipe' },
    );
  const commit = () => {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Before');
  };

  it('are empty if everything is committed', async () => {
    commit();
    await writeFile(join(root, 'beside.txt'), 'not content');
    expect(await findUncommitted(folder)).toEqual([]);
  });

  it('include changed, new and deleted files', async () => {
    commit();
    await writeFile(join(folder, 'site.yaml'), 'name: Changed\n');
    await writeFile(join(folder, 'postings/new.md'), 'new');
    await rm(join(folder, 'NOTES.txt'));
    expect(await findUncommitted(folder)).toEqual([
      ' D content/NOTES.txt',
      ' M content/site.yaml',
      '?? content/postings/new.md',
    ]);
  });

  it('are undefined without a repository', async () => {
    expect(await findUncommitted(folder)).toBe(undefined);
  });

  it('cannot be listed if Git fails', async () => {
    commit();
    await writeFile(join(root, '.git/index'), 'broken');
    await expect(findUncommitted(folder)).rejects.toThrow(/Git cannot tell .* index/);
  });
});
