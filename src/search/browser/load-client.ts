import type { SearchClient } from './client.ts';
import { isOutdated } from '../../browser/stale-page.ts';

/**
 * Loads what asks the index, and lets it load what any search needs.
 *
 * @param folder the folder of all indexes, as an absolute address with a slash at its end
 * @throws an error named `OutdatedPage` when its script went with an earlier build
 */
export async function loadClient(folder: string): Promise<SearchClient> {
  const { SearchClient } = await import('./client.ts').catch(async (error: unknown) => {
    // The site answers and the script is gone: so must be this page.
    throw (await isOutdated())
      ? Object.assign(new Error(String(error)), { name: 'OutdatedPage' })
      : error;
  });
  const client = new SearchClient(folder);
  client.prepare();
  return client;
}
