import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { UserError } from '../lib/user-error.ts';

/** A Git command that failed. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly status: number;
  /** What Git wrote about it. */
  readonly reason: string;

  constructor(args: readonly string[], status: number, stderr: string) {
    super(`git ${args.join(' ')} ended with status ${status}: ${stderr.trim()}`);
    this.status = status;
    this.reason = stderr.trim();
  }
}

/** The reason if Git is not installed. */
export const NO_GIT = 'Git is not installed.';

export interface GitOptions {
  /** What the command reads from stdin. */
  input?: string | Uint8Array;
  /** Environment variables of this command. */
  env?: Readonly<Record<string, string>>;
  /** Statuses other than 0 that are no failure. */
  allow?: readonly number[];
}

/** Runs Git commands on one repository. */
export interface Git {
  /** Runs a command, and returns its output without the last line break. */
  run(args: readonly string[], options?: GitOptions): Promise<string>;
  /** Runs a command, and returns its output as bytes, and its status. */
  read(args: readonly string[], options?: GitOptions): Promise<{ output: Buffer; status: number }>;
}

/** Variables that name a repository, which a hook or an outer Git command may have set. */
const REPOSITORY_VARIABLES = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
]);

/**
 * The environment of Git commands: paths are literal, messages are in English, and nothing is
 * written as a side effect.
 */
export function getGitEnvironment(): NodeJS.ProcessEnv {
  const outer = Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.has(name));
  return {
    ...Object.fromEntries(outer),
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
    ...(!process.stdin.isTTY && { GIT_TERMINAL_PROMPT: '0' }),
  };
}

/**
 * @param folder where commands run
 * @param variables environment variables of all commands, such as `GIT_DIR`
 */
export function createGit(folder: string, variables: Readonly<Record<string, string>> = {}): Git {
  const read: Git['read'] = async (args, { input, env, allow = [] } = {}) => {
    const child = spawn('git', args, {
      cwd: folder,
      env: { ...getGitEnvironment(), ...variables, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    // A command that fails closes its input early; its status tells so.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    const [code] = (await once(child, 'close').catch(explainMissingGit)) as [number | null];
    const status = code ?? 128;
    if (status !== 0 && !allow.includes(status)) {
      throw new GitError(args, status, Buffer.concat(errors).toString());
    }
    return { output: Buffer.concat(output), status };
  };
  return {
    read,
    async run(args, options) {
      const { output } = await read(args, options);
      return output.toString().replace(/\r?\n$/, '');
    },
  };
}

function explainMissingGit(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    throw new UserError(NO_GIT, 'Install it from https://git-scm.com/.');
  }
  throw error;
}

/** What a run of Git printed, and whether it succeeded. */
export interface GitResult {
  ok: boolean;
  /** Without the line break at its end; empty if it failed. */
  output: string;
  /** Why it failed, as Git says it in English. */
  reason: string;
}

/** Runs a Git command that may fail in a folder. It never asks for a password. */
export async function runGit(
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  const git = createGit(folder, { GIT_TERMINAL_PROMPT: '0' });
  try {
    return { ok: true, output: await git.run(args, options), reason: '' };
  } catch (error) {
    if (error instanceof GitError) return { ok: false, output: '', reason: error.reason };
    if (error instanceof UserError) return { ok: false, output: '', reason: error.message };
    throw error;
  }
}
