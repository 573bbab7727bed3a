import type { Thing, WithContext } from 'schema-dts';
import type { FeedLink, PageHead, PreviewLink } from './head-tags.ts';
import { breadcrumbs } from '../structured-data/json-ld.ts';
import { PREVIEW_SIZE } from '../previews/preview-tokens.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { absolute, feedUrls } from '../../board/href.ts';
import { BOARD_PREVIEW } from '../previews/board-previews.ts';
import { pageTitle, TITLE_LENGTH } from './page-title.ts';

/** The parts of a head that a page provides. The rest comes from the board. */
export interface PageFacts {
  /** The parts of the title, the most specific first; empty for the front page. */
  title: readonly string[];
  description: string;
  /** The language of the main text as a BCP 47 tag, if it is not that of the board. */
  language?: string | undefined;
  /** The pages above it, the outermost first, without the front page. */
  above?: readonly { name: string; path: `/${string}` }[];
  noindex?: boolean;
  image?: Pick<PreviewLink, 'url' | 'alt'>;
  /** The list of the page, if it has its own feeds. */
  feed?: { title: string; list: `/${string}/` };
  alternates?: PageHead['alternates'];
  jsonLd?: readonly WithContext<Thing>[];
}

/** Longer than search results show, so that the title of a posting still includes its pay. */
const MAX_PAGE_TITLE_LENGTH = 110;

/**
 * The head of a page.
 *
 * @param url the absolute URL of the page
 */
export function pageHead(
  page: PageFacts,
  url: string,
  { board, messages, locale }: BoardContext,
): PageHead {
  const { name, tagline } = board.site;
  const { title, above = [], noindex = false } = page;
  const isFront = title.length === 0;
  const own = pageTitle(title, MAX_PAGE_TITLE_LENGTH);
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
    locale: page.language ?? locale,
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
      ...(page.feed ? [createFeedLink(page.feed.title, page.feed.list)] : []),
      createFeedLink(messages.feeds.whole(name), '/'),
    ],
    ...(page.alternates && { alternates: page.alternates }),
    jsonLd: [...(page.jsonLd ?? []), ...(isFront || noindex ? [] : [breadcrumbs(trail)])],
  };
}

function createFeedLink(title: string, list: `/${string}` | '/'): FeedLink {
  return { title, ...feedUrls(list) };
}
