import type { Passage } from '../text/passage.ts';
import type { PostingText, Span } from '../text/posting-text.ts';
import type { Slice } from '../text/sentences.ts';

/** Applies an extractor to a posting's title and text. Each mention comes with its span. */
export function findMentions<Found extends Slice>(
  { passages }: PostingText,
  extract: (passage: Passage) => Found[],
): (Found & { span: Span })[] {
  return passages.flatMap((passage) =>
    extract(passage).map((mention) => ({
      ...mention,
      span: { passage, start: mention.start, end: mention.end },
    })),
  );
}
