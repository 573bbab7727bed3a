import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

// Replaces a board, and kills its own process before a call of a function that changes files:
// node replace-until-killed.ts <folder> <files> <removed entries> <number of the call>
const [folder = '', files = '{}', removed = '[]', call = '1'] = process.argv.slice(2);
const root = dirname(folder);

let calls = 0;
for (const name of ['copyFile', 'cp', 'mkdir', 'rename', 'rm', 'writeFile'] as const) {
  const original = fs[name] as (...args: unknown[]) => Promise<unknown>;
  Object.assign(fs, {
    [name](...args: unknown[]) {
      calls += 1;
      if (calls === Number(call)) process.kill(process.pid, 'SIGKILL');
      return original(...args);
    },
  });
}
syncBuiltinESMExports();

const { replaceBoard } = await import('../../src/cli/init/replace-board.ts');
await replaceBoard(folder, {
  files: JSON.parse(files) as Record<string, string>,
  removed: JSON.parse(removed) as string[],
  createChanges: () =>
    Promise.resolve({ [join(root, 'README.md')]: 'after', [join(root, 'test.yml')]: undefined }),
});
