import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

/** The reason if Git is not installed. */
export const NO_GIT = 'Git is not installed.';

/** What a run of Git printed, and whether it succeeded. */
export interface GitResult {
  ok: boolean;
  /** Without the line break at its end. */
  output: string;
  /** Why it failed, as Git says it. */
  reason: string;
}

export interface GitOptions {
  /** Variables for this run. */
  env?: Readonly<Record<string, string>>;
  /** The text that Git reads from its standard input. */
  input?: string;
}

/** Runs Git in a folder. It never asks for a password. */
export async function runGit(
  folder: string,
  args: readonly string[],
  { env = {}, input = '' }: GitOptions = {},
): Promise<GitResult> {
  const child = spawn('git', args, {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...env },
  });
  let output = '';
  let reason = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (reason += text));
  // Git may end before it has read its input.
  child.stdin.on('error', () => undefined).end(input);
  try {
    const [status] = (await once(child, 'close')) as [number | null];
    return { ok: status === 0, output: output.replace(/\n$/, ''), reason: reason.trim() };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
    return { ok: false, output: '', reason: NO_GIT };
  }
}
