import type { Way } from '../posting/ways.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site, under the base path; `path` begins with a slash. */
export function href(path: `/${string}`): string {
  return base + path;
}

export const postingHref = (id: string) => href(`/jobs/${id}/`);
export const wayHref = (way: Way) => href(`/${way}/`);
export const valueHref = (way: Way, id: string) => href(`/${way}/${id}/`);

/** The address of one page of a list; the first is the list's own. */
export function pageHref(list: `/${string}/`, page: number): string {
  return href(page === 1 ? list : `${list}page/${page}/`);
}

/** A posting's whole address, as it is shared. */
export function postingUrl(id: string): string {
  return new URL(postingHref(id), import.meta.env.SITE).href;
}
