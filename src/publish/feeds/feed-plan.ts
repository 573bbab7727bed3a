import { isPublishable, type Feed } from './feed.ts';
import type { Entry, BrowseValue } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { absolute, feedUrls } from '../../board/href.ts';
import { valueName } from '../../board/display-names.ts';

/** The maximum number of postings in a feed: more than readers look through, and quick to load. */
const MAX_POSTINGS = { board: 100, value: 50 };

/** A feed without its postings, and the entries of those, the newest first. */
export interface FeedPlan {
  feed: Omit<Feed, 'postings'>;
  entries: readonly Entry[];
}

/** The feed of the whole board or of one value. */
export function feedOf(value: BrowseValue | undefined, context: BoardContext): FeedPlan {
  const { board, messages, locale } = context;
  const { name, description } = board.site;
  const list = value ? (`/${value.browseBy}/${value.id}/` as const) : '/';
  const title = value
    ? messages.browse.valueTitle[value.browseBy](valueName(value.browseBy, value.id, context))
    : '';
  return {
    feed: {
      title: value ? messages.feeds.ofValue(title, name) : messages.feeds.whole(name),
      description: value ? messages.feeds.about(title) : description,
      locale,
      url: absolute(list),
      ...feedUrls(list),
    },
    entries: (value?.entries ?? board.entries)
      .filter(isPublishable)
      .slice(0, value ? MAX_POSTINGS.value : MAX_POSTINGS.board),
  };
}
