import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { runCommand } from '../lib/user-error.ts';
import { writeFileAtomic } from '../lib/write-file-atomic.ts';
import { formatSchemaFiles } from './docs/schema-files.ts';
import { updateReadme } from './docs/readme.ts';

// npm run docs: writes the fields of the content files into the README and into the JSON Schemas
// for editors.
await runCommand(async () => {
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
