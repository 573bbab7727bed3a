import { join } from 'node:path';
import type { ArchiveFile } from './archive.ts';
import { createGit, type Git } from '../git.ts';

/** The author of commits that only exist while an upgrade is prepared. */
const NOBODY = 'Corkboard <corkboard@localhost>';

/** Stores files as a commit without parents, and returns its id. */
export async function importFiles(git: Git, files: readonly ArchiveFile[]): Promise<string> {
  const ref = 'refs/imported/archive';
  const parts: (string | Buffer)[] = [`commit ${ref}\ncommitter ${NOBODY} 0 +0000\ndata 0\n\n`];
  for (const { path, mode, content } of files) {
    parts.push(`M ${mode} inline ${quotePath(path)}\ndata ${content.length}\n`, content, '\n');
  }
  parts.push('done\n');
  const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
  await git.run(['fast-import', '--quiet', '--done'], { input });
  return git.run(['rev-parse', ref]);
}

const quotePath = (path: string) => `"${path.replace(/["\\]/g, String.raw`\$&`)}"`;

/** Stores an unpacked copy, without what its .gitignore names, as a commit without parents. */
export async function importFolder(folder: string, workspace: { folder: string }): Promise<string> {
  const git = createGit(folder, {
    GIT_DIR: join(workspace.folder, 'git'),
    GIT_WORK_TREE: folder,
    GIT_INDEX_FILE: join(workspace.folder, 'import-index'),
  });
  const settings = ['core.autocrlf=false', 'core.safecrlf=false', 'core.excludesFile='];
  await git.run([...settings.flatMap((setting) => ['-c', setting]), 'add', '-A', '.']);
  const tree = await git.run(['write-tree']);
  return git.run(['commit-tree', tree, '-m', 'Import'], {
    env: {
      GIT_AUTHOR_NAME: 'Corkboard',
      GIT_AUTHOR_EMAIL: 'corkboard@localhost',
      GIT_COMMITTER_NAME: 'Corkboard',
      GIT_COMMITTER_EMAIL: 'corkboard@localhost',
    },
  });
}
