import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * The folders of files that are named by their content, which pages of an earlier deploy may
 * request.
 */
const HASHED = ['_astro', 'pagefind'];

/** The name of a deploy's folder: a number of fixed width, so that names sort by age. */
const DEPLOY_NAME = /^\d{9}$/;

/**
 * Adds the hashed files of earlier deploys to this one, for hosts that delete them: a page of an
 * earlier deploy that is still open keeps its scripts, styles and search.
 *
 * @param deploys the number of earlier deploys; 0 disables this
 * @param folder the absolute path of the folder that keeps them from one build to the next
 */
export function keepDeploys(deploys: number, folder: string): AstroIntegration {
  return {
    name: 'corkboard:keep-deploys',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (deploys === 0) return;
        const kept = await mergeDeploys(fileURLToPath(dir), folder, deploys);
        logger.info(`files of ${kept} earlier deploys stay`);
      },
    },
  };
}

/** @returns the number of earlier deploys that were added */
export async function mergeDeploys(built: string, folder: string, limit: number): Promise<number> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => DEPLOY_NAME.test(name)).sort();
  const earlier = names.slice(-limit);
  const next = join(folder, String(Number(names.at(-1) ?? 0) + 1).padStart(9, '0'));
  // First store the files of this deploy, before those of earlier ones are added.
  await copyHashed(built, next);
  for (const name of earlier.toReversed()) await copyHashed(join(folder, name), built);
  for (const name of names.slice(0, -limit)) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  return earlier.length;
}

/** Copies the hashed files without overwriting existing ones. */
async function copyHashed(from: string, to: string): Promise<void> {
  for (const name of HASHED) {
    const source = join(from, name);
    const exists = await stat(source).then(
      () => true,
      () => false,
    );
    if (exists) await cp(source, join(to, name), { recursive: true, force: false });
  }
}
