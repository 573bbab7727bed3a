import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { listIds, PERMALINKS } from '../content/permalinks.ts';
import { formatPath } from '../lib/format-path.ts';
import { writeFileAtomic } from '../lib/write-file-atomic.ts';

/** Ids that a line names before it counts the rest. */
const MAX_NAMED = 10;

/**
 * Adds what a build publishes to the list of published ids. It belongs at the end of all
 * integrations, because what could not be built was not published. The development server adds
 * nothing, because files that are being written may still be renamed.
 *
 * @param folder the content folder, as an absolute path
 * @param load returns every id that the build publishes; called at the end
 */
export function recordPermalinks(folder: string, load: () => readonly string[]): AstroIntegration {
  const shown = `${formatPath(folder)}/${PERMALINKS}`;
  return {
    name: 'corkboard:permalinks',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const added = await addPermalinks(folder, load());
        if (added.length > 0) {
          logger.info(`added to ${shown}, please commit it: ${namesOf(added)}`);
        }
      },
    },
  };
}

/**
 * Adds ids to the list of published ones, which is written whole or not at all.
 *
 * @returns the ids that were not in it
 */
export async function addPermalinks(folder: string, ids: readonly string[]): Promise<string[]> {
  const path = join(folder, PERMALINKS);
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const { text, added } = listIds(before, ids);
  if (text !== before) await writeFileAtomic(path, text);
  return added;
}

/** Ids in a line: the first of them by name, the rest as a number. */
export function namesOf(ids: readonly string[]): string {
  const more = ids.length - MAX_NAMED;
  return ids.slice(0, MAX_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
