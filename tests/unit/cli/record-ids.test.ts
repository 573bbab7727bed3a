import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAST } from '../../helpers/build-content.ts';
import { plainEnvironment } from '../../helpers/plain-environment.ts';

const COMMAND = fileURLToPath(new URL('../../../src/cli/record-ids.ts', import.meta.url));

// Each test starts processes.
vi.setConfig({ testTimeout: 60_000 });

const POSTING = '---\ntitle: Fixture\ncompany: fixture-company\ncompleteness: full\n---\n';
const WHO = ['-c', 'user.name=Ada', '-c', 'user.email=ada@board.example'];

let root = '';
let clone = '';
let remote = '';

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', [...WHO, '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

const addPosting = (folder: string, id: string) =>
  writeFileSync(join(folder, 'content/postings', `${id}.md`), POSTING);

function commitAll(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', message);
}

/** Runs the command in a clone, on a machine where nobody has configured Git. */
function recordIds(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    env: {
      ...plainEnvironment,
      CI: 'true',
      HOME: root,
      XDG_CONFIG_HOME: root,
      GIT_CONFIG_NOSYSTEM: '1',
    },
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

const readList = (folder: string) => readFileSync(join(folder, 'content/permalinks.txt'), 'utf8');
const readRemoteList = () => git(remote, 'show', 'main:content/permalinks.txt');
const countCommits = (folder: string, ref: string) =>
  Number(git(folder, 'rev-list', '--count', ref));

/** A board with the posting `old`, whose id is listed, pushed to a bare remote. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corkboard-record-'));
  clone = join(root, 'clone');
  remote = join(root, 'remote.git');
  mkdirSync(join(clone, 'content/postings'), { recursive: true });
  for (const [name, text] of Object.entries({
    ...LEAST,
    'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
    'permalinks.txt': 'old\n',
  })) {
    writeFileSync(join(clone, 'content', name), text);
  }
  addPosting(clone, 'old');
  git(root, 'init', '-q', '--bare', '-b', 'main', remote);
  git(clone, 'init', '-q', '-b', 'main');
  git(clone, 'remote', 'add', 'origin', remote);
  commitAll(clone, 'A board');
  git(clone, 'push', '-q', '-u', 'origin', 'main');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Another clone, in which somebody else works. */
function cloneAgain(...options: string[]): string {
  const folder = join(root, 'other');
  git(root, 'clone', '-q', ...options, `file://${remote}`, folder);
  return folder;
}

describe('npm run record-ids', () => {
  it('adds the ids of new postings to the list', () => {
    addPosting(clone, 'new');
    const { status, out } = recordIds(clone);
    expect(status).toBe(0);
    expect(out).toBe('Added to content/permalinks.txt, please commit it: new');
    expect(readList(clone)).toBe('new\nold\n');
    expect(recordIds(clone).out).toBe('content/permalinks.txt lists every id.');
  });

  it('accepts links to files in public/', () => {
    addPosting(clone, 'new');
    mkdirSync(join(clone, 'content/pages'));
    writeFileSync(
      join(clone, 'content/pages/join.md'),
      '---\ntitle: Join\n---\n\n[Rules](/docs/rules.pdf)\n',
    );
    expect(recordIds(clone).status).toBe(2);
    mkdirSync(join(clone, 'public/docs'), { recursive: true });
    writeFileSync(join(clone, 'public/docs/rules.pdf'), '');
    expect(recordIds(clone).out).toBe('Added to content/permalinks.txt, please commit it: new');
  });

  it('records nothing if the content has errors', () => {
    addPosting(clone, 'new');
    writeFileSync(join(clone, 'content/postings/bad.md'), '---\ntitle: Fixture\n---\n');
    const { status, err } = recordIds(clone, '--push');
    expect(status).toBe(2);
    expect(err).toMatch(/^The content has errors, so no ids were recorded\.\n/);
    expect(readList(clone)).toBe('old\n');
  });

  it('answers --help', () => {
    const { status, out } = recordIds(clone, '--help');
    expect(status).toBe(0);
    expect(out).toContain('npm run record-ids -- --push');
  });
});

describe('npm run record-ids -- --push', () => {
  it('commits just the list, as the bot if nobody is configured, and pushes it', () => {
    addPosting(clone, 'new');
    commitAll(clone, 'A posting');
    git(clone, 'push', '-q');
    writeFileSync(join(clone, 'content/companies.yaml'), 'fixture-company: { name: Changed }\n');
    const { status, out, err } = recordIds(clone, '--push');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe('Committed and pushed, added to content/permalinks.txt: new');
    expect(readRemoteList()).toBe('new\nold');
    expect(git(remote, 'show', '--format=%an %s', '--name-only', 'main').split('\n')).toEqual([
      'github-actions[bot] Record published ids',
      '',
      'content/permalinks.txt',
    ]);
    // The local branch is where the remote's is, and other changes stay.
    expect(git(clone, 'rev-parse', 'HEAD')).toBe(git(remote, 'rev-parse', 'main'));
    expect(git(clone, 'status', '--porcelain')).toBe('M content/companies.yaml');
    expect(recordIds(clone, '--push').out).toBe('content/permalinks.txt lists every id.');
    expect(countCommits(remote, 'main')).toBe(3);
  });

  it('uses the name that is configured', () => {
    git(clone, 'config', 'user.name', 'Ada');
    git(clone, 'config', 'user.email', 'ada@board.example');
    addPosting(clone, 'new');
    commitAll(clone, 'A posting');
    expect(recordIds(clone, '--push').status).toBe(0);
    expect(git(remote, 'log', '-1', '--format=%an', 'main')).toBe('Ada');
  });

  it('pushes commits that the remote lacks, and a list that a build has written', () => {
    addPosting(clone, 'new');
    commitAll(clone, 'A posting');
    recordIds(clone);
    expect(recordIds(clone, '--push').status).toBe(0);
    expect(countCommits(remote, 'main')).toBe(3);
    expect(git(clone, 'status', '--porcelain')).toBe('');
  });

  it('works in a shallow clone, when the remote has moved on', () => {
    addPosting(clone, 'new');
    commitAll(clone, 'A posting');
    git(clone, 'push', '-q');
    const shallow = cloneAgain('--depth', '1');
    addPosting(clone, 'newer');
    commitAll(clone, 'Another posting');
    git(clone, 'push', '-q');
    const before = git(shallow, 'rev-parse', 'HEAD');
    expect(recordIds(shallow, '--push')).toMatchObject({ status: 0, err: '' });
    expect(readRemoteList()).toBe('new\nold');
    expect(countCommits(remote, 'main')).toBe(4);
    // The run goes on to build the commit that it checked out.
    expect(git(shallow, 'rev-parse', 'HEAD')).toBe(before);
    expect(readList(shallow)).toBe('new\nold\n');
  });

  it('changes nothing on the remote if somebody else has recorded the ids', () => {
    addPosting(clone, 'new');
    commitAll(clone, 'A posting');
    git(clone, 'push', '-q');
    const other = cloneAgain();
    expect(recordIds(other, '--push').status).toBe(0);
    expect(recordIds(clone, '--push').status).toBe(0);
    expect(countCommits(remote, 'main')).toBe(3);
    expect(readList(clone)).toBe('new\nold\n');
  });

  it('pushes again if somebody else pushes at the same moment', () => {
    addPosting(clone, 'new');
    commitAll(clone, 'A posting');
    git(clone, 'push', '-q');
    const other = cloneAgain();
    writeFileSync(join(other, 'NOTES.txt'), 'of somebody else');
    commitAll(other, 'Notes');
    // Git runs this before the first push, and the push of the others arrives before ours.
    const hook = join(clone, '.git/hooks/pre-push');
    mkdirSync(join(clone, '.git/hooks'), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\nrm "$0"\ngit -C '${other}' push -q origin main\n`);
    chmodSync(hook, 0o755);
    expect(recordIds(clone, '--push')).toMatchObject({ status: 0, err: '' });
    expect(readRemoteList()).toBe('new\nold');
    expect(git(remote, 'show', 'main:NOTES.txt')).toBe('of somebody else');
  });

  it.each([
    [
      'the branch is protected',
      () => {
        const hook = join(remote, 'hooks/pre-receive');
        mkdirSync(join(remote, 'hooks'), { recursive: true });
        writeFileSync(hook, '#!/bin/sh\necho "main is protected" >&2\nexit 1\n');
        chmodSync(hook, 0o755);
      },
      /main is protected/,
    ],
    ['there is no remote', () => git(clone, 'remote', 'remove', 'origin'), /no remote "origin"/],
    ['the remote is gone', () => rmSync(remote, { recursive: true }), /remote\.git/],
    [
      'no branch is checked out',
      () => git(clone, 'checkout', '-q', '--detach'),
      /No branch is checked out/,
    ],
    [
      'there is no repository',
      () => rmSync(join(clone, '.git'), { recursive: true }),
      /not a git repository/,
    ],
  ])('names the lines to add if the push is refused, because %s', (_, prepare, reason) => {
    addPosting(clone, 'new');
    addPosting(clone, 'newer');
    commitAll(clone, 'Two postings');
    prepare();
    const hasGit = existsSync(join(clone, '.git'));
    const before = hasGit ? git(clone, 'rev-parse', 'HEAD') : '';
    const { status, out, err } = recordIds(clone, '--push');
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(reason);
    const [, lines = ''] = err.split('Add these lines to content/permalinks.txt, and commit it:\n');
    expect(lines.split('\n')).toEqual(['new', 'newer']);
    expect(readList(clone)).toBe('old\n');
    if (hasGit) {
      expect(git(clone, 'rev-parse', 'HEAD')).toBe(before);
      expect(git(clone, 'status', '--porcelain')).toBe('');
    }
  });

  it('is refused if the local branch has other commits than the remote', () => {
    const other = cloneAgain();
    writeFileSync(join(other, 'NOTES.txt'), 'of somebody else');
    commitAll(other, 'Notes');
    git(other, 'push', '-q');
    addPosting(clone, 'new');
    commitAll(clone, 'A posting');
    const { status, err } = recordIds(clone, '--push');
    expect(status).toBe(1);
    expect(err).toContain('have different commits');
    expect(err).toMatch(/Add this line to .*\nnew$/);
  });
});
