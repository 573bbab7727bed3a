import type { Passage } from '../text/passage.ts';
import type { Slice } from '../text/sentences.ts';
import type { LocatedPassage, PostingText, Span } from '../text/posting-text.ts';

/** Everything that a reader finds in a posting's title and text, with all that it says of it. */
export function locatedIn<Found extends Slice>(
  reading: PostingText,
  read: (passage: Passage) => Found[],
): (Found & { span: Span })[] {
  return reading.passages.flatMap((passage: LocatedPassage) =>
    read(passage).map((found) => ({
      ...found,
      span: { passage, start: found.start, end: found.end },
    })),
  );
}
