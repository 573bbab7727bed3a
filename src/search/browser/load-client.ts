import type { SearchClient } from './client.ts';
import { isSiteReachable } from '../../browser/stale-page.ts';

/**
 * Loads the search client, which starts to load what every search needs.
 *
 * @param folder the folder of all versions of the index, as an absolute URL with a slash at its end
 * @throws an error named `OutdatedPage` when its script was deleted with an earlier build
 */
export async function loadClient(folder: string): Promise<SearchClient> {
  const { SearchClient } = await import('./client.ts').catch(async (error: unknown) => {
    // The site responds but no longer has the script, so this page is outdated.
    throw (await isSiteReachable())
      ? Object.assign(new Error(String(error)), { name: 'OutdatedPage' })
      : error;
  });
  const client = new SearchClient(folder);
  client.prepare();
  return client;
}
