import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/content/read-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-content-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(path: string, text = path) {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}

const paths = async () => (await readContentFiles(folder)).map(({ path }) => path);

describe('a content folder', () => {
  it('is read with its settings, catalogues, postings and guides, including subfolders', async () => {
    for (const path of [
      'site.yaml',
      'companies.yaml',
      'places.yaml',
      'skills.yaml',
      'postings/b.md',
      'postings/a.mdx',
      'postings/deeper/still/c.md',
      'guides/town.mdx',
      'pages/join.md',
      'images/logo.svg',
    ]) {
      await write(path);
    }
    expect((await paths()).sort()).toEqual(
      [
        'companies.yaml',
        'guides/town.mdx',
        'images/logo.svg',
        'pages/join.md',
        'places.yaml',
        'postings/a.mdx',
        'postings/b.md',
        'postings/deeper/still/c.md',
        'site.yaml',
        'skills.yaml',
      ].sort(),
    );
  });

  it('is read without changing the text', async () => {
    await write('site.yaml', '\uFEFFname: Grüße 👋\r\n');
    expect(await readContentFiles(folder)).toEqual([
      { path: 'site.yaml', text: '\uFEFFname: Grüße 👋\r\n' },
    ]);
  });

  it('can contain hidden files, which are ignored', async () => {
    for (const path of ['postings/.a.md.swp', 'postings/.DS_Store', 'guides/.trash/b.md']) {
      await write(path);
    }
    await write('postings/a.md');
    expect(await paths()).toEqual(['postings/a.md']);
  });

  it('can contain unrelated files and folders, which are ignored', async () => {
    for (const path of ['README.md', 'drafts/a.md']) await write(path);
    expect(await paths()).toEqual([]);
  });

  it('includes files of unexpected types, so that the check reports them', async () => {
    await write('postings/notes.txt');
    expect(await paths()).toEqual(['postings/notes.txt']);
  });

  it('can be empty', async () => {
    expect(await readContentFiles(folder)).toEqual([]);
  });

  it('has an unreadable entry if a file is at the path of a folder', async () => {
    await write('postings');
    expect(await readContentFiles(folder)).toEqual([
      {
        path: 'postings',
        text: '',
        unreadable: 'It is a file; a folder of that name belongs here.',
        isFolder: true,
      },
    ]);
  });

  it('can contain symbolic links to files and folders', async () => {
    await write('elsewhere/a.md', 'The text.');
    await mkdir(join(folder, 'postings'));
    await symlink(join(folder, 'elsewhere', 'a.md'), join(folder, 'postings', 'b.md'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'guides'));
    expect(await readContentFiles(folder)).toEqual([
      { path: 'guides/a.md', text: 'The text.' },
      { path: 'postings/b.md', text: 'The text.' },
    ]);
  });
});

describe('a missing content folder', () => {
  it.each([
    ['nothing', 'nowhere'],
    ['a file', 'site.yaml'],
    ['nothing below a file', 'site.yaml/content'],
  ])('is a user error with a hint if there is %s', async (_, path) => {
    await write('site.yaml');
    await expect(readContentFiles(join(folder, path))).rejects.toMatchObject({
      name: 'UserError',
      message: `There is no content folder ${join(folder, path)}.`,
      hint: 'Set BOARD_CONTENT to the folder that has site.yaml in it.',
    });
  });
});

describe('a file that cannot be read', () => {
  const unreadable = async () => {
    const files = await readContentFiles(folder);
    return files.flatMap((file) => (file.unreadable === undefined ? [] : [file]));
  };

  it.each([
    ['Latin-1', Buffer.from('title: Gr\u00fc\u00dfe', 'latin1')],
    ['UTF-16', Buffer.from('\ufefftitle: x', 'utf16le')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ])('as UTF-8 has the reason and no text: %s', async (_, bytes) => {
    await mkdir(join(folder, 'postings'));
    await writeFile(join(folder, 'postings', 'a.md'), bytes);
    expect(await unreadable()).toEqual([
      {
        path: 'postings/a.md',
        text: '',
        unreadable: 'It is not in UTF-8; save it in that encoding.',
      },
    ]);
  });

  it('because it is a broken link has that as its reason', async () => {
    await mkdir(join(folder, 'postings'));
    await symlink(join(folder, 'gone.md'), join(folder, 'postings', 'a.md'));
    expect(await unreadable()).toMatchObject([
      {
        path: 'postings/a.md',
        unreadable: expect.stringMatching(/link.*put the file itself here/),
      },
    ]);
  });

  it('because it is a folder has that as its reason', async () => {
    await mkdir(join(folder, 'site.yaml'));
    expect(await unreadable()).toMatchObject([
      { path: 'site.yaml', unreadable: expect.stringMatching(/folder; a file.*belongs here/) },
    ]);
  });

  it('does not prevent other files from being read', async () => {
    await write('postings/a.md');
    await writeFile(join(folder, 'postings', 'b.md'), Buffer.from([0xff]));
    await write('postings/c.md');
    expect((await readContentFiles(folder)).map(({ path, text }) => [path, text])).toEqual([
      ['postings/a.md', 'postings/a.md'],
      ['postings/b.md', ''],
      ['postings/c.md', 'postings/c.md'],
    ]);
  });
});
