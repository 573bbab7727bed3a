import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProjectFiles, toPackageName } from '../../../../src/cli/init/project-files.ts';
import { siteSchema } from '../../../../src/model/site.ts';

const SITE = siteSchema.parse({
  name: 'Our Jobs',
  tagline: 'Ours',
  description: 'All of them.',
  url: 'https://jobs.ours.example',
  locale: 'en-GB',
  report: { email: 'jobs@ours.example' },
});

describe('the package name of a board', () => {
  it.each([
    ['Robotics Society Jobs', 'robotics-society-jobs'],
    ['Travaux d’été: “robots” #1', 'travaux-d-ete-robots-1'],
    ['  --A  ', 'a'],
    ['求人掲示板', 'board'],
    ['../../etc', 'etc'],
    ['x'.repeat(80), 'x'.repeat(54)],
    [`${'x'.repeat(53)} y`, 'x'.repeat(53)],
  ])('resembles its name: %s', (name, expected) => {
    expect(toPackageName(name)).toBe(expected);
  });
});

describe('the files of a project', () => {
  it('are changed only where they exist and have a place for the name', async () => {
    const root = await mkdtemp(join(tmpdir(), 'corkboard-project-'));
    await writeFile(join(root, 'README.md'), '# My own words\n');
    await writeFile(join(root, 'wrangler.jsonc'), '// ours\n{ "name": "corkboard", "x": 1 }\n');
    expect(await createProjectFiles(root, SITE)).toEqual({
      'wrangler.jsonc': '// ours\n{ "name": "our-jobs", "x": 1 }\n',
    });
    expect((await readdir(root)).sort()).toEqual(['README.md', 'wrangler.jsonc']);
    await rm(root, { recursive: true });
  });
});
