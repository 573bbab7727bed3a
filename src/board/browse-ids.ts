import { admitsFrom } from '../model/applicants.ts';
import { getAreaOf, valuesOf, type BrowseBy } from '../model/browse-by.ts';
import { contains, type Place } from '../model/place.ts';
import type { Posting } from '../model/posting.ts';

/** Returns a function that lists the ids of the values under which a posting is found. */
export function createIdLister(
  browseBy: BrowseBy,
  postings: readonly Posting[],
  places: ReadonlyMap<string, Place>,
): (posting: Posting) => Iterable<string> {
  switch (browseBy) {
    case 'places': {
      const answering = containing(places);
      return (posting) =>
        new Set(valuesOf(browseBy, posting).flatMap((id) => answering.get(id) ?? []));
    }
    case 'applicants':
      return createAreaLister(postings);
    default:
      return (posting) => new Set(valuesOf(browseBy, posting));
  }
}

/** A posting for a whole country or group is also found under the regions that others name. */
function createAreaLister(postings: readonly Posting[]): (posting: Posting) => readonly string[] {
  const shown = new Set(postings.flatMap((posting) => valuesOf('applicants', posting)));
  const known = new Map<string, string[]>();
  return (posting) => {
    const key = JSON.stringify([posting.applicants, posting.applicantsExcept]);
    let ids = known.get(key);
    if (!ids) {
      ids = [...shown].filter((id) => admitsFrom(posting, getAreaOf(id)));
      known.set(key, ids);
    }
    return ids;
  };
}

/** For each place, its own id and those of the places that contain it. */
function containing(places: ReadonlyMap<string, Place>): Map<string, string[]> {
  return new Map(
    [...places].map(([id, inner]) => [
      id,
      [...places]
        .filter(([other, outer]) => other === id || contains(outer, inner))
        .map(([o]) => o),
    ]),
  );
}
