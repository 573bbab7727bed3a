import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPublicNames } from '../../../src/content/public-names.ts';

it('lists what is in public/, and nothing if there is no such folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corkboard-public-'));
  await writeFile(join(folder, 'hello.html'), '');
  expect(await readPublicNames(folder)).toEqual(['hello.html']);
  await rm(folder, { recursive: true });
  expect(await readPublicNames(folder)).toEqual([]);
});
