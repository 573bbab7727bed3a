import type { BrowseBy } from '../model/browse-by.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The path of a page or file of this site, with the base path. */
export function href(path: `/${string}`): string {
  return base + path;
}

export const postingHref = (id: string) => href(`/jobs/${id}/`);
export const browseHref = (browseBy: BrowseBy) => href(`/${browseBy}/`);
export const valueHref = (browseBy: BrowseBy, id: string) => href(`/${browseBy}/${id}/`);

/** The path of one page of a list. The first page has the path of the list itself. */
export function pageHref(list: `/${string}/`, page: number): string {
  return href(page === 1 ? list : `${list}page/${page}/`);
}

/** The absolute URL of a page or file of this site. */
export function absolute(path: `/${string}`): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

export const postingUrl = (id: string) => absolute(`/jobs/${id}/`);

/** The absolute URLs of a list's feeds. */
export const feedUrls = (list: `/${string}` | '/') => ({
  rss: absolute(`${list}rss.xml`),
  json: absolute(`${list}feed.json`),
});
