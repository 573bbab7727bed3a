import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { explainSkipped, isSoftwareRepository } from '../../helpers/software-repository.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Files that Prettier ignores, because in the repository of a board they are its maintainers'. */
const files = globSync(
  ['README.md', '.github/**/*.yml', 'content/**/*.{md,mdx,yaml}'].map((path) => join(ROOT, path)),
);

explainSkipped('the formats of the README, the workflows and the content');

describe.skipIf(!isSoftwareRepository)('the README, the workflows and the example', () => {
  it('are formatted as all other files; `npx prettier --write --ignore-path ""` formats them', async () => {
    expect(files.length).toBeGreaterThan(15);
    const formatted = await Promise.all(
      files.map(async (path) => {
        const options = await resolveConfig(path);
        return check(readFileSync(path, 'utf8'), { ...options, filepath: path });
      }),
    );
    expect(files.filter((_, i) => !formatted[i])).toEqual([]);
  });
});
