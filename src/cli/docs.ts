import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { runCommand } from '../lib/user-error.ts';
import { writeFileAtomic } from '../lib/write-file-atomic.ts';
import { readCommandLine } from './command-line.ts';
import { formatSchemaFiles } from './docs/schema-files.ts';
import { updateReadme } from './docs/readme.ts';

const COMMAND = {
  name: 'docs',
  about: [
    'Writes the fields of the content files, as the schemas in src/model/ describe them, into the tables of README.md and into the JSON Schemas for editors in .vscode/schemas/.',
  ],
  examples: [''],
  options: {},
};

await runCommand(async () => {
  if (!readCommandLine(COMMAND, process.argv.slice(2))) return;
  await update('README.md', updateReadme(await readFile(resolve('README.md'), 'utf8')));
  for (const [path, text] of await formatSchemaFiles()) await update(path, text);
});

async function update(path: string, text: string): Promise<void> {
  const file = resolve(path);
  const isCurrent = (await readFile(file, 'utf8').catch(() => undefined)) === text;
  if (!isCurrent) {
    await mkdir(dirname(file), { recursive: true });
    await writeFileAtomic(file, text);
  }
  console.log(`${path} ${isCurrent ? 'was up to date' : 'is updated'}.`);
}
