import type { BoardContext } from '../../board/board-context.ts';
import type { Entry } from '../../board/board.ts';
import { lastChanged } from '../../board/dated-changes.ts';
import { absolute, postingUrl } from '../../board/href.ts';
import { headline, postingDescription } from '../../board/wording.ts';
import type { PublishedBoard, PublishedPosting } from './feed.ts';

/** A posting's text in the formats of feeds; empty if only its facts are known. */
export type PostingTexts = Pick<PublishedPosting, 'html' | 'markdown' | 'blocks'>;

/** A posting as feeds and files for programs take it. */
export function publishedPosting(
  entry: Entry,
  texts: PostingTexts,
  context: BoardContext,
): PublishedPosting {
  const { today } = context.board;
  const updated = lastChanged(entry.posting, today);
  return {
    ...entry,
    url: postingUrl(entry.id),
    asOf: today,
    ...(updated !== undefined && { updated }),
    headline: headline(entry, context),
    description: postingDescription(entry, context),
    ...texts,
  };
}

/** The board as feeds and files for programs describe it. */
export function publishedBoard({ board, locale }: BoardContext): PublishedBoard {
  const { name, description } = board.site;
  return { name, description, locale, url: absolute('/'), today: board.today };
}
