import { UserError } from '../../lib/user-error.ts';
import { findNearestSpelling } from '../../lib/nearest-spelling.ts';
import { isExample } from '../init/new-board.ts';
import { resolveCommit, type BoardRepository } from './board-repository.ts';
import type { Git } from '../git.ts';
import {
  BRANCHES,
  expandRepository,
  fetchSource,
  listRemotes,
  TAGS,
  type Source,
} from './source.ts';
import { readFileAt } from './tree-entry.ts';
import type { Workspace } from './workspace.ts';

/** The version that a board is upgraded to. */
export interface Target {
  source: Source;
  commit: string;
  /** The version in its `package.json`. */
  version: string;
}

interface TargetOptions {
  /** The source that the maintainer named. */
  from: string | undefined;
  /** The tag, branch or commit that the maintainer named. */
  version: string | undefined;
  /** The version of the board. */
  installed: string | undefined;
  /** The URL of the source of the last upgrade. */
  recorded: string | undefined;
}

/** Remotes that a board's repository may get Corkboard from, the likeliest first. */
const REMOTES = ['upstream', 'corkboard', 'origin'];

/** A file that only Corkboard has. */
const CORKBOARD_FILE = 'src/cli/init.ts';

/**
 * Finds and fetches the version to upgrade to.
 *
 * @throws UserError if there is no such version of Corkboard
 */
export async function findTarget(
  board: BoardRepository,
  workspace: Workspace,
  options: TargetOptions,
): Promise<Target> {
  if (options.from !== undefined) {
    const source = await fetchSource(board, workspace, options.from);
    return chooseVersion(workspace.git, source, options);
  }
  const problems: string[] = [];
  for (const candidate of await listCandidates(board, options.recorded)) {
    try {
      const source = await fetchSource(board, workspace, candidate);
      return await chooseVersion(workspace.git, source, options);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`- ${candidate}: ${error.message}`);
    }
  }
  throw new UserError(
    problems.length === 0
      ? 'Neither `repository` in package.json nor a remote of Git names the repository of Corkboard.'
      : `The repository of Corkboard was not found:\n${problems.join('\n')}`,
    [
      'Name it once; later upgrades remember its URL. Put the name of its owner into this line:',
      '  npm run upgrade -- --from https://github.com/OWNER/corkboard',
      'Instead of a URL it can be the name of a remote, a folder, or a downloaded archive.',
    ].join('\n'),
  );
}

/** The sources to try if the maintainer names none. */
async function listCandidates(
  board: BoardRepository,
  recorded: string | undefined,
): Promise<string[]> {
  const remotes = await listRemotes(board);
  const text = (await readFileAt(board.git, board.tree, 'package.json')) ?? '';
  const repository = readRepository(text);
  return [
    ...(repository === undefined ? [] : [expandRepository(repository)]),
    ...(recorded === undefined ? [] : [recorded]),
    ...REMOTES.filter((name) => remotes.includes(name)),
  ];
}

function readRepository(packageJson: string): string | undefined {
  const repository = readField(packageJson, 'repository');
  const url =
    typeof repository === 'object' && repository !== null && 'url' in repository
      ? repository.url
      : repository;
  return typeof url === 'string' && url !== '' ? url : undefined;
}

/** The version in a `package.json`; undefined if it cannot be read. */
export function readVersion(packageJson: string | undefined): string | undefined {
  const version = readField(packageJson ?? '', 'version');
  return typeof version === 'string' ? version : undefined;
}

function readField(json: string, name: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null
      ? Object.entries(value).find(([key]) => key === name)?.[1]
      : undefined;
  } catch {
    return undefined;
  }
}

async function chooseVersion(
  git: Git,
  source: Source,
  { version, installed }: { version: string | undefined; installed: string | undefined },
): Promise<Target> {
  const commit =
    version === undefined
      ? ((await findNewestRelease(git, source, installed)) ?? source.commit)
      : await findVersion(git, source, version);
  await checkCorkboard(git, source, commit);
  const named = readVersion(await readFileAt(git, commit, 'package.json'));
  return { source, commit, version: named ?? 'without a version' };
}

/** @throws UserError if a commit is another project, or a board that was made from Corkboard */
async function checkCorkboard(git: Git, { name }: Source, commit: string): Promise<void> {
  if ((await readFileAt(git, commit, CORKBOARD_FILE)) === undefined) {
    throw new UserError(`${name} is not Corkboard: it has no ${CORKBOARD_FILE}.`);
  }
  if (!isExample((await readFileAt(git, commit, 'content/site.yaml')) ?? '')) {
    throw new UserError(
      `${name} is a board of its own, not Corkboard: its content/ is not the example.`,
    );
  }
}

async function findVersion(git: Git, source: Source, version: string): Promise<string> {
  if (!source.hasHistory) {
    const only = readVersion(await readFileAt(git, source.commit, 'package.json'));
    if (only === version.replace(/^v/, '')) return source.commit;
    throw new UserError(
      `${source.name} has only one version, ${only ?? 'without a number'}, not ${version}.`,
    );
  }
  const names = [`${TAGS}${version}`, `${TAGS}v${version}`, `${BRANCHES}${version}`];
  if (/^[\da-f]{4,64}$/.test(version)) names.push(version);
  for (const name of names) {
    const commit = await resolveCommit(git, name);
    if (commit !== undefined) return commit;
  }
  const tags = await listTags(git);
  const guess = findNearestSpelling(version, tags);
  throw new UserError(
    `${source.name} has no tag, branch or commit with the name "${version}".`,
    guess === undefined
      ? `It has ${tags.length === 0 ? 'no tags' : `the tags ${tags.join(', ')}`}.`
      : `Did you mean ${guess}?`,
  );
}

async function listTags(git: Git): Promise<string[]> {
  const names = await git.run(['for-each-ref', '--format=%(refname:lstrip=2)', TAGS]);
  return names.split('\n').filter((name) => name !== '');
}

/** The tag with the highest version, unless the board has a newer one. */
async function findNewestRelease(
  git: Git,
  source: Source,
  installed: string | undefined,
): Promise<string | undefined> {
  if (!source.hasHistory) return undefined;
  const [newest] = (await listTags(git))
    .flatMap((tag) => {
      const numbers = parseRelease(tag);
      return numbers ? [{ tag, numbers }] : [];
    })
    .sort((a, b) => compareReleases(b.numbers, a.numbers));
  const current = parseRelease(installed ?? '');
  if (!newest || (current && compareReleases(newest.numbers, current) < 0)) return undefined;
  return resolveCommit(git, `${TAGS}${newest.tag}`);
}

type Release = readonly [number, number, number];

/** The numbers of a version such as `v1.2.3`; undefined if it is a preview or no version. */
function parseRelease(tag: string): Release | undefined {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(tag) ?? [];
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

function compareReleases(a: Release, b: Release): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
