import type { PublishedBoard } from '../feeds/feed.ts';

/**
 * `robots.txt` (RFC 9309): everything may be read, and the sitemap is named (sitemaps.org).
 * Crawlers look for it at the root of a host only; under a base path it is there for a keeper to copy.
 */
export function robots(board: PublishedBoard): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${board.url}sitemap-index.xml\n`;
}
