import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import { BROWSE_BY, valuesOf } from '../model/browse-by.ts';
import { imagePath, type ContentImage } from '../model/image.ts';
import type { Posting } from '../model/posting.ts';
import type { OwnSite } from '../text/markdown-plugin.ts';

/** The first parts of the URLs of the site's own pages, which no other page can have. */
export const RESERVED_PAGE_IDS: ReadonlySet<string> = new Set([
  '404',
  'about',
  'closed',
  'feeds',
  'images',
  'index',
  'jobs',
  'pagefind',
  'search',
  ...BROWSE_BY,
]);

/** Pages and files that every board has. */
const FIXED_PATHS = [
  '/',
  '/about/',
  '/about/checks/',
  '/calendar.ics',
  '/closed/',
  '/feed.json',
  '/feeds/',
  '/jobs/',
  '/jobs.json',
  '/jobs.xml',
  '/llms.txt',
  '/rss.xml',
  '/search/',
  '/sitemap-index.xml',
  ...BROWSE_BY.map((browseBy) => `/${browseBy}/`),
];

/** What texts of the board can link to and show. */
export interface SiteTargets extends OwnSite {
  /** Whether the site has a page or file at a path, whatever its query and fragment are. */
  has(path: string): boolean;
  /** A path that is spelt almost the same. */
  findNearest(path: string): string | undefined;
}

/** The parts of a content folder that get a URL. */
interface Published {
  basePath: string;
  /** The ids of each catalogue. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The present and former ids of each posting, and the posting if it can be read. */
  postings: readonly { ids: readonly string[]; data: Posting | undefined }[];
  /** The ids of the board's own pages. */
  pages: readonly string[];
  images: ReadonlyMap<string, ContentImage>;
  /** The names of files and folders in `public/`. */
  publicNames: readonly string[];
}

export function createSiteTargets({
  basePath,
  ids,
  postings,
  pages,
  images,
  publicNames,
}: Published): SiteTargets {
  const paths = new Set([
    ...FIXED_PATHS,
    ...pages.map((id) => `/${id}/`),
    ...[...images.keys()].map(imagePath),
    ...publicNames.map((name) => `/${name}`),
    ...[...ids].flatMap(([name, known]) => [...known].map((id) => `/${name}/${id}/`)),
    ...postings.flatMap(({ ids: own, data }) => [
      ...own.map((id) => `/jobs/${id}/`),
      ...(data
        ? BROWSE_BY.flatMap((by) => valuesOf(by, data).map((value) => `/${by}/${value}/`))
        : []),
    ]),
  ]);
  const inPublic = publicNames.map((name) => `/${name}/`);
  return {
    basePath,
    images,
    has: (path) => {
      const [page = ''] = path.split(/[?#]/);
      return paths.has(page) || inPublic.some((folder) => page.startsWith(folder));
    },
    findNearest: (path) => {
      const [page = ''] = path.split(/[?#]/);
      return paths.has(`${page}/`) ? `${page}/` : findNearestSpelling(page, [...paths]);
    },
  };
}
