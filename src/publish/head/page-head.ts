import type { Thing, WithContext } from 'schema-dts';
import type { FeedLink, PageHead, PreviewLink } from './head-tags.ts';
import { breadcrumbs } from '../structured-data/json-ld.ts';
import { PREVIEW_SIZE } from '../previews/preview-tokens.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { absolute, feedUrls } from '../../board/href.ts';
import { BOARD_PREVIEW } from '../previews/board-previews.ts';
import { pageTitle, TITLE_LENGTH } from './page-title.ts';

/** What a page says of itself; the rest of its head follows from the board. */
export interface PageFacts {
  /** What the page is, the most telling part first; the front page has none. */
  title: readonly string[];
  description: string;
  /** The pages above it but for the front page, the outermost first. */
  above?: readonly { name: string; path: `/${string}` }[];
  noindex?: boolean;
  image?: Pick<PreviewLink, 'url' | 'alt'>;
  /** The list that the page shows, when it has feeds of its own. */
  feed?: { title: string; list: `/${string}/` };
  alternates?: PageHead['alternates'];
  jsonLd?: readonly WithContext<Thing>[];
}

/** A title may be longer than search results show where it still says something: the pay of a posting. */
const LONG_TITLE = 110;

/**
 * What a page's head says.
 *
 * @param url the page's own whole address
 */
export function pageHead(
  page: PageFacts,
  url: string,
  { board, messages, locale }: BoardContext,
): PageHead {
  const { name, tagline } = board.site;
  const { title, above = [], noindex = false } = page;
  const isFront = title.length === 0;
  const own = pageTitle(title, LONG_TITLE);
  const trail = [
    { name, url: absolute('/') },
    ...above.map((step) => ({ name: step.name, url: absolute(step.path) })),
    { name: title[0] ?? name, url },
  ];
  return {
    title: isFront
      ? pageTitle([name, tagline])
      : own.length > TITLE_LENGTH
        ? own
        : pageTitle([own, name]),
    headline: isFront ? tagline : own,
    description: page.description,
    url,
    siteName: name,
    locale,
    noindex,
    image: {
      ...(page.image ?? {
        url: absolute(`/${BOARD_PREVIEW}`),
        alt: messages.labelled(name, tagline),
      }),
      ...PREVIEW_SIZE,
    },
    search: { name, url: absolute('/opensearch.xml') },
    feeds: [
      ...(page.feed ? [feedLink(page.feed.title, page.feed.list)] : []),
      feedLink(messages.feeds.whole(name), '/'),
    ],
    ...(page.alternates && { alternates: page.alternates }),
    jsonLd: [...(page.jsonLd ?? []), ...(isFront || noindex ? [] : [breadcrumbs(trail)])],
  };
}

function feedLink(title: string, list: `/${string}` | '/'): FeedLink {
  return { title, ...feedUrls(list) };
}
