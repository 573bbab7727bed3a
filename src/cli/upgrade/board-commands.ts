import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { showElapsedTime } from '../../lib/progress.ts';

export interface CommandResult {
  status: number;
  /** What it printed. */
  output: string;
}

const findingsSchema = z.array(
  z.object({
    file: z.string(),
    line: z.number(),
    column: z.number(),
    rule: z.string(),
    severity: z.string(),
    field: z.string().nullish(),
    message: z.string(),
    fix: z.unknown().optional(),
  }),
);

/** A finding as `npm run check -- --format json` prints it. */
export type CheckFinding = z.infer<typeof findingsSchema>[number];

export interface CheckResult extends CommandResult {
  findings: CheckFinding[];
}

/** The commands of a board. Tests replace them, because they take long. */
export interface BoardCommands {
  install(folder: string): Promise<CommandResult>;
  check(folder: string, options: { fix: boolean }): Promise<CheckResult>;
  build(folder: string): Promise<CommandResult>;
}

/**
 * The commands as npm runs them.
 *
 * @param content the content folder relative to a board's folder, or as an absolute path
 */
export function createBoardCommands(content: string): BoardCommands {
  const run = (folder: string, args: readonly string[]) => runNpm(folder, args, content);
  return {
    install: async (folder) => joinOutput(await run(folder, ['ci'])),
    build: async (folder) => joinOutput(await run(folder, ['run', '-s', 'build'])),
    async check(folder, { fix }) {
      const flags = ['--format', 'json', ...(fix ? ['--fix'] : [])];
      const result = await run(folder, ['run', '-s', 'check', '--', ...flags]);
      return { ...joinOutput(result), findings: parseFindings(result.stdout) };
    },
  };
}

function parseFindings(json: string): CheckFinding[] {
  try {
    return findingsSchema.parse(JSON.parse(json));
  } catch {
    return []; // the check could not run, which its status tells
  }
}

interface NpmResult {
  status: number;
  stdout: string;
  stderr: string;
}

const joinOutput = ({ status, stdout, stderr }: NpmResult): CommandResult => ({
  status,
  output: `${stdout}${stderr}`.trim(),
});

/** Runs npm in a folder, where it also finds the packages of the folders above. */
async function runNpm(
  folder: string,
  args: readonly string[],
  content: string,
): Promise<NpmResult> {
  // Ids that are not listed yet are no reason to refuse an upgrade, as they would be in CI.
  const env = { ...process.env, BOARD_CONTENT: content, CI: '' };
  const npm = process.env['npm_execpath'];
  const isScript = npm !== undefined && /\.c?js$/.test(npm);
  const child = spawn(isScript ? process.execPath : 'npm', [...(isScript ? [npm] : []), ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Windows only finds npm.cmd through a shell. The arguments are fixed words.
    shell: !isScript && process.platform === 'win32',
    windowsHide: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [status] = (await showElapsedTime(once(child, 'close'))) as [number | null];
  return { status: status ?? 1, stdout, stderr };
}

/**
 * The content folder that the commands of a trial use. One outside the board is copied, because a
 * build may add to its list of ids.
 *
 * @param copy where it is copied to
 */
export async function prepareContent(
  boardFolder: string,
  content: string,
  copy: string,
): Promise<string> {
  const path = relative(boardFolder, content);
  if (path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path) {
    return path;
  }
  await cp(content, copy, { recursive: true });
  return copy;
}
