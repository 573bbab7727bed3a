import type { PublishedBoard } from '../feeds/feed.ts';

/**
 * `robots.txt` (RFC 9309): everything may be crawled, and the sitemap is named (sitemaps.org).
 * Crawlers read it only at the root of a host, so with a base path a maintainer has to copy it
 * there.
 */
export function robots(board: PublishedBoard): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${board.url}sitemap-index.xml\n`;
}
