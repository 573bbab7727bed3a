import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { LEAST } from './build-content.ts';
import { plainEnvironment } from './plain-environment.ts';

const CLI = fileURLToPath(new URL('../../src/cli', import.meta.url));

const TODAY = '2026-03-10';

/** The text of a valid posting with more fields. */
export const postingFile = (fields = '') =>
  `---\ntitle: Fixture Role\ncompany: fixture-company\n${fields}completeness: full\n---\n\nA text.\n`;

/** A board in a temporary folder, on which commands can be run. */
export interface EditBoard {
  folder: string;
  /** Runs a command in the folder, in which `content` is the content. */
  run(command: string, ...args: string[]): { status: number | null; out: string; err: string };
  read(path: string): string;
  /** All content files with their texts. */
  readAll(): Record<string, string>;
}

/** Writes a board of the given content files. */
export function createEditBoard(files: Record<string, string>): EditBoard {
  const folder = mkdtempSync(join(tmpdir(), 'corkboard-edit-'));
  const all = { ...LEAST, 'companies.yaml': 'fixture-company: { name: Fixture }\n', ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  const read = (path: string) => readFileSync(join(folder, 'content', path), 'utf8');
  return {
    folder,
    run: (command, ...args) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(CLI, `${command}.ts`), ...args],
        { cwd: folder, env: { ...plainEnvironment, BOARD_TODAY: TODAY }, encoding: 'utf8' },
      );
      return { status, out: stdout.trimEnd(), err: stderr.trimEnd() };
    },
    read,
    readAll: () =>
      Object.fromEntries(
        readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => path.slice(join(folder, 'content').length + 1).replaceAll('\\', '/'))
          .sort()
          .map((path) => [path, read(path)]),
      ),
  };
}
