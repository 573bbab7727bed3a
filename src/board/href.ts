import type { BrowseBy } from '../model/browse-by.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site, under the base path; `path` begins with a slash. */
export function href(path: `/${string}`): string {
  return base + path;
}

export const postingHref = (id: string) => href(`/jobs/${id}/`);
export const browseHref = (browseBy: BrowseBy) => href(`/${browseBy}/`);
export const valueHref = (browseBy: BrowseBy, id: string) => href(`/${browseBy}/${id}/`);

/** The address of one page of a list; the first is the list's own. */
export function pageHref(list: `/${string}/`, page: number): string {
  return href(page === 1 ? list : `${list}page/${page}/`);
}

/** The whole address of a page or file of this site, as others need it. */
export function absolute(path: `/${string}`): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** A posting's whole address, as it is shared. */
export const postingUrl = (id: string) => absolute(`/jobs/${id}/`);

/** The addresses of the feeds of a list, which stand below its page. */
export const feedUrls = (list: `/${string}` | '/') => ({
  rss: absolute(`${list}rss.xml`),
  json: absolute(`${list}feed.json`),
});
