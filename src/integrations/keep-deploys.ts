import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The folders whose files are named by their content: what a page of an earlier deploy may still ask for. */
const HASHED = ['_astro', 'pagefind'];

/** Below the name of a deploy's folder there is its number, so that their order is their names'. */
const NAME = /^\d{9}$/;

/**
 * Puts the files of earlier deploys beside those of this one, for hosts that forget them: a reader whose page is of an
 * earlier deploy goes on with its scripts, styles and search. On a host that keeps files by itself there is no need.
 *
 * @param deploys how many earlier deploys; none when 0
 * @param folder where they are kept from one build to the next, as an absolute path
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

/** @returns how many earlier deploys there were */
export async function mergeDeploys(built: string, folder: string, most: number): Promise<number> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  const earlier = names.slice(-most);
  const next = join(folder, String(Number(names.at(-1) ?? 0) + 1).padStart(9, '0'));
  // This deploy's own files first: what is put beside them is not kept again.
  await copyHashed(built, next);
  for (const name of earlier.toReversed()) await copyHashed(join(folder, name), built);
  for (const name of names.slice(0, -most)) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  return earlier.length;
}

/** Copies what is named by its content, and leaves what is there already. */
async function copyHashed(from: string, to: string): Promise<void> {
  for (const name of HASHED) {
    const source = join(from, name);
    const isThere = await stat(source).then(
      () => true,
      () => false,
    );
    if (isThere) await cp(source, join(to, name), { recursive: true, force: false });
  }
}
