import type { Thing, WithContext } from 'schema-dts';
import { scriptText } from '../structured-data/json-ld.ts';

/** What a page tells browsers, search engines and whoever shows a preview of its link. */
export interface PageHead {
  /** The page's title, for tabs and search results. */
  title: string;
  /** The title for previews, which have the site's name apart and more room. */
  headline: string;
  description: string;
  /** The page's own address. */
  url: string;
  siteName: string;
  /** As a BCP 47 tag. */
  locale: string;
  image: PreviewLink;
  /** Kept out of search engines. */
  noindex?: boolean;
  /** The feeds of the page's list, or of the board. */
  feeds?: readonly FeedLink[];
  /** The address of the description by which browsers add the board's search. */
  search: { name: string; url: string };
  /** The same page in other formats. */
  alternates?: readonly { type: string; url: string }[];
  jsonLd?: readonly WithContext<Thing>[];
}

/** An image that stands for a page where its link is shown. */
export interface PreviewLink {
  url: string;
  /** What it shows, for who cannot see it. */
  alt: string;
  /** In pixels. */
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
 * The elements of a page's head that speak of the page, in the order in which they are written.
 *
 * @see https://ogp.me for the names of Open Graph, which most that show previews read; Twitter's own are few
 */
export function headTags(head: PageHead): HeadTag[] {
  const { title, headline, description, url, siteName, locale, image, search, noindex } = head;
  return [
    { tag: 'title', text: title },
    named('description', description),
    // What is not to be found has no address to be found at.
    noindex ? named('robots', 'noindex') : link({ rel: 'canonical', href: url }),
    property('og:type', 'website'),
    property('og:site_name', siteName),
    property('og:locale', ogLocale(locale)),
    property('og:title', headline),
    property('og:description', description),
    ...(noindex ? [] : [property('og:url', url)]),
    property('og:image', image.url),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(image.width)),
    property('og:image:height', String(image.height)),
    property('og:image:alt', image.alt),
    named('twitter:card', 'summary_large_image'),
    link({
      rel: 'search',
      type: 'application/opensearchdescription+xml',
      title: search.name,
      href: search.url,
    }),
    ...(head.feeds ?? []).flatMap((feed) => [
      alternate('application/rss+xml', feed.rss, feed.title),
      alternate('application/feed+json', feed.json, feed.title),
    ]),
    ...(head.alternates ?? []).map((other) => alternate(other.type, other.url)),
    ...(head.jsonLd ?? []).map((thing): HeadTag => ({ tag: 'script', text: scriptText(thing) })),
  ];
}

/** A locale as Open Graph writes it: a language and a region, `en_GB`. */
function ogLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return [language, region].filter(Boolean).join('_');
}

const named = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { name, content },
});

const property = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { property: name, content },
});

const link = (attributes: Record<string, string>): HeadTag => ({ tag: 'link', attributes });

const alternate = (type: string, href: string, title?: string): HeadTag =>
  link({ rel: 'alternate', type, ...(title !== undefined && { title }), href });
