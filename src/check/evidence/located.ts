import type { Passage } from '../../posting/stated/passage.ts';
import type { Slice } from '../../posting/stated/sentences.ts';
import type { LocatedPassage, Reading, Span } from '../reading.ts';

/** Everything that a reader finds in a posting's title and text, with all that it says of it. */
export function locatedIn<Found extends Slice>(
  reading: Reading,
  read: (passage: Passage) => Found[],
): (Found & { span: Span })[] {
  return reading.passages.flatMap((passage: LocatedPassage) =>
    read(passage).map((found) => ({
      ...found,
      span: { passage, start: found.start, end: found.end },
    })),
  );
}
