import type { Thing, WithContext } from 'schema-dts';
import { scriptText } from '../structured-data/json-ld.ts';

/** The content of a page's head, for browsers, search engines and link previews. */
export interface PageHead {
  /** The title for tabs and search results. */
  title: string;
  /** The title for link previews, which show the name of the site separately and have more room. */
  headline: string;
  description: string;
  /** The absolute URL of the page. */
  url: string;
  siteName: string;
  /** A BCP 47 tag. */
  locale: string;
  image: PreviewLink;
  /** Keeps the page out of search engines. */
  noindex?: boolean;
  /** The feeds of the page's list and of the board. */
  feeds?: readonly FeedLink[];
  /** The OpenSearch description, with which browsers add the search of the board. */
  search: { name: string; url: string };
  /** The same page in other formats. */
  alternates?: readonly { type: string; url: string }[];
  jsonLd?: readonly WithContext<Thing>[];
}

/** The image of a page in link previews. */
export interface PreviewLink {
  url: string;
  /** The alternative text. */
  alt: string;
  /** In pixels, as is the height. */
  width: number;
  height: number;
}

export interface FeedLink {
  title: string;
  rss: string;
  json: string;
}

/** An element of a page's head. */
export type HeadTag =
  | { tag: 'title'; text: string }
  | { tag: 'meta'; attributes: Record<string, string> }
  | { tag: 'link'; attributes: Record<string, string> }
  | { tag: 'script'; text: string };

/**
 * The elements of a page's head that describe the page, in order.
 *
 * @see https://ogp.me for Open Graph, which most link previews use
 */
export function headTags(head: PageHead): HeadTag[] {
  const { title, headline, description, url, siteName, locale, image, search, noindex } = head;
  return [
    { tag: 'title', text: title },
    createMeta('description', description),
    // A page with noindex gets no canonical URL.
    noindex ? createMeta('robots', 'noindex') : createLink({ rel: 'canonical', href: url }),
    createProperty('og:type', 'website'),
    createProperty('og:site_name', siteName),
    createProperty('og:locale', toOpenGraphLocale(locale)),
    createProperty('og:title', headline),
    createProperty('og:description', description),
    ...(noindex ? [] : [createProperty('og:url', url)]),
    createProperty('og:image', image.url),
    createProperty('og:image:type', 'image/png'),
    createProperty('og:image:width', String(image.width)),
    createProperty('og:image:height', String(image.height)),
    createProperty('og:image:alt', image.alt),
    createMeta('twitter:card', 'summary_large_image'),
    createLink({
      rel: 'search',
      type: 'application/opensearchdescription+xml',
      title: search.name,
      href: search.url,
    }),
    ...(head.feeds ?? []).flatMap((feed) => [
      createAlternate('application/rss+xml', feed.rss, feed.title),
      createAlternate('application/feed+json', feed.json, feed.title),
    ]),
    ...(head.alternates ?? []).map((other) => createAlternate(other.type, other.url)),
    ...(head.jsonLd ?? []).map((thing): HeadTag => ({ tag: 'script', text: scriptText(thing) })),
  ];
}

/** A locale as Open Graph writes it: a language and a region, `en_GB`. */
function toOpenGraphLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return [language, region].filter(Boolean).join('_');
}

const createMeta = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { name, content },
});

const createProperty = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { property: name, content },
});

const createLink = (attributes: Record<string, string>): HeadTag => ({ tag: 'link', attributes });

const createAlternate = (type: string, href: string, title?: string): HeadTag =>
  createLink({ rel: 'alternate', type, ...(title !== undefined && { title }), href });
