import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../lib/user-error.ts';
import { readArchive } from './archive.ts';
import { resolveCommit, type BoardRepository } from './board-repository.ts';
import { GitError } from '../git.ts';
import { importFiles, importFolder } from './import-files.ts';
import type { Workspace } from './workspace.ts';

/** Where a newer Corkboard comes from, after it is fetched into the workspace. */
export interface Source {
  /** What messages call it. */
  name: string;
  /** Its URL without credentials; undefined if it is on this machine. */
  url?: string;
  /** The commit of its default branch, or its only one. */
  commit: string;
  /** Whether it has the commits of earlier versions. */
  hasHistory: boolean;
}

/** Where Git keeps the branches and tags of a source in the workspace. */
export const BRANCHES = 'refs/heads/';
export const TAGS = 'refs/tags/';

const SOURCE_HEAD = 'refs/source/HEAD';

const ARCHIVE = /\.(?:zip|tar|tar\.gz|tgz)$/i;

/** A URL, or the `user@host:path` of SSH. A drive letter is no host. */
const URL_PATTERN = /^(?:[a-z][a-z\d+.-]+:\/\/|[^\s/:]{2,}:)/i;

/** The short names of repositories in `package.json`. */
const HOSTS: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  bitbucket: 'https://bitbucket.org/',
};

/**
 * Fetches a source into the workspace.
 *
 * @param from a URL, the name of a remote, a folder or an archive
 * @throws UserError if it is none of these, or cannot be fetched
 */
export async function fetchSource(
  board: BoardRepository,
  workspace: Workspace,
  from: string,
): Promise<Source> {
  const remotes = await listRemotes(board);
  const url = remotes.includes(from) ? await getRemoteUrl(board, from) : from;
  const path = resolve(remotes.includes(from) ? board.top : board.folder, url);
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) {
      if (!ARCHIVE.test(path)) {
        throw new UserError(`${from} is a file, but no archive (.zip, .tar.gz or .tgz).`);
      }
      const commit = await importFiles(workspace.git, await readArchive(path));
      return { name: from, commit, hasHistory: false };
    }
    if (!isRepository(path)) {
      return { name: from, commit: await importFolder(path, workspace), hasHistory: false };
    }
    return fetchRepository(workspace, from, path);
  }
  if (!remotes.includes(from) && !URL_PATTERN.test(url)) {
    throw new UserError(
      `There is no folder, archive or remote with the name "${from}".`,
      'Pass a URL, the name of a remote, a folder, or an archive (.zip, .tar.gz or .tgz).',
    );
  }
  if (ARCHIVE.test(url)) {
    throw new UserError(
      `${url} is an archive on the web.`,
      'Download it, and pass the path of the file.',
    );
  }
  const fetched = remotes.includes(from) ? url : expandRepository(url);
  const source = await fetchRepository(workspace, hideCredentials(from), fetched);
  return isLocal(fetched) ? source : { ...source, url: hideCredentials(fetched) };
}

async function fetchRepository({ git }: Workspace, name: string, url: string): Promise<Source> {
  const refs = [`+HEAD:${SOURCE_HEAD}`, `+${BRANCHES}*:${BRANCHES}*`, `+${TAGS}*:${TAGS}*`];
  const options = ['-q', '--force', '--prune', '--no-tags', '--update-shallow'];
  try {
    await git.run(['-c', 'gc.auto=0', 'fetch', ...options, '--', url, ...refs]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UserError(
      `${name} cannot be fetched: ${error.reason.replaceAll(url, hideCredentials(url))}`,
    );
  }
  const commit = await resolveCommit(git, SOURCE_HEAD);
  if (commit === undefined) throw new UserError(`${name} has no commit.`);
  return { name, commit, hasHistory: true };
}

/** A URL without a name and password, which messages and commits must not show. */
const hideCredentials = (url: string) => url.replace(/^([a-z+]+:\/\/)[^/@]*@/, '$1');

/** Whether a URL leads to a folder of this machine. */
const isLocal = (url: string) => /^file:/i.test(url);

/** The names of the repository's remotes. */
export async function listRemotes({ git }: BoardRepository): Promise<string[]> {
  const names = await git.run(['remote']);
  return names.split('\n').filter((name) => name !== '');
}

const getRemoteUrl = ({ git }: BoardRepository, name: string) =>
  git.run(['remote', 'get-url', name]);

/** Whether a folder is a Git repository itself, not only in one. */
const isRepository = (folder: string) =>
  existsSync(join(folder, '.git')) ||
  (existsSync(join(folder, 'objects')) && existsSync(join(folder, 'HEAD')));

/** The URL for Git of a repository as `package.json` may name it: `github:some/name`. */
export function expandRepository(repository: string): string {
  const short = /^(?:(github|gitlab|bitbucket):)?(\w[\w.-]*\/[\w.-]+)$/.exec(repository);
  if (short) return `${HOSTS[short[1] ?? 'github'] ?? ''}${short[2] ?? ''}`;
  return repository.replace(/^git\+/, '');
}
