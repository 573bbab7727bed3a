import { BROWSE_BY, type BrowseBy } from '../model/browse-by.ts';
import type { Site } from '../model/site.ts';

/**
 * The ways to browse next to a list of postings. A board that sets ways of its own gets the first
 * of them in its order.
 *
 * @param usual those of a board that shows all ways
 */
export function pickBrowseBy(
  { browseBy }: Pick<Site, 'browseBy'>,
  usual: readonly BrowseBy[],
): readonly BrowseBy[] {
  const isDefault = browseBy.join() === BROWSE_BY.join();
  return isDefault ? usual : browseBy.slice(0, usual.length);
}
