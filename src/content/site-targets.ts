import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import { BROWSE_BY, valuesOf } from '../model/browse-by.ts';
import type { HoldReason } from '../model/held-back.ts';
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

/** Pages and files that every board has. A test compares them with a built board. */
export const FIXED_PATHS: readonly string[] = [
  '/',
  '/about/',
  '/about/checks/',
  '/apple-touch-icon.png',
  '/calendar.ics',
  '/closed/',
  '/favicon.ico',
  '/favicon.svg',
  '/feed.json',
  '/feeds/',
  '/icon-192.png',
  '/icon-512.png',
  '/icon-maskable-512.png',
  '/ids.json',
  '/job.schema.json',
  '/jobs/',
  '/jobs.json',
  '/jobs.schema.json',
  '/jobs.xml',
  '/llms.txt',
  '/opensearch.xml',
  '/preview.png',
  '/robots.txt',
  '/rss.xml',
  '/search/',
  '/site.webmanifest',
  '/sitemap-0.xml',
  '/sitemap-index.xml',
  ...BROWSE_BY.map((browseBy) => `/${browseBy}/`),
];

/** What texts of the board can link to and show. */
export interface SiteTargets extends OwnSite {
  /** Whether the site has a page or file at a path, whatever its query and fragment are. */
  has(path: string): boolean;
  /** Why the site does not have a page yet; undefined if that is not the reason. */
  findHoldReason(path: string): HoldReason | undefined;
  /** A path that is spelt almost the same. */
  findNearest(path: string): string | undefined;
}

/** The parts of a content folder that get a URL. */
interface Published {
  basePath: string;
  /** The ids of each catalogue. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  postings: readonly PublishedIds[];
  /** The ids of the board's own pages. */
  pages: readonly string[];
  /** The paths of the pages about rules. */
  rulePages: readonly string[];
  images: ReadonlyMap<string, ContentImage>;
  /** The paths of the files in `public/`. */
  publicFiles: readonly string[];
  /** How many postings a page of a list has. */
  perPage: number;
}

interface PublishedIds {
  id: string;
  aliases: readonly string[];
  /** The posting, if it can be read. */
  data?: Posting | undefined;
  /** Why it is not published yet. */
  heldBack?: HoldReason | undefined;
}

export function createSiteTargets({
  basePath,
  ids,
  postings,
  pages,
  rulePages,
  images,
  publicFiles,
  perPage,
}: Published): SiteTargets {
  const published = postings.filter(({ heldBack }) => !heldBack);
  const values = [
    ...[...ids].flatMap(([name, known]) => [...known].map((id) => `/${name}/${id}/`)),
    ...published.flatMap(listValuePages),
  ];
  const paths = new Set([
    ...FIXED_PATHS,
    ...pages.map((id) => `/${id}/`),
    ...rulePages,
    ...[...images.keys()].map(imagePath),
    ...publicFiles.flatMap(listPublicPaths),
    ...values.flatMap((page) => [page, `${page}rss.xml`, `${page}feed.json`]),
    ...published.flatMap(listPostingPaths),
  ]);
  const held = new Map(
    postings.flatMap((posting) => {
      const { heldBack } = posting;
      if (!heldBack) return [];
      return [...listPostingPaths(posting), ...listValuePages(posting)].map(
        (path) => [path, heldBack] as const,
      );
    }),
  );
  const lists = new Set(['/jobs/', '/closed/', ...values]);
  // Which pages a list has changes as postings close, so the number is compared with all postings.
  const maxPages = Math.ceil(published.length / perPage);
  const isListPage = (path: string) => {
    const [, list = '', page] = /^(\/.+\/)page\/([1-9]\d*)\/$/.exec(path) ?? [];
    return lists.has(list) && Number(page) > 1 && Number(page) <= maxPages;
  };
  return {
    basePath,
    images,
    has: (link) => {
      const path = toPath(link);
      return paths.has(path) || isListPage(path);
    },
    findHoldReason: (link) => held.get(toPath(link)),
    findNearest: (link) => {
      const path = toPath(link);
      const nearest = paths.has(`${path}/`) ? `${path}/` : findNearestSpelling(path, [...paths]);
      return nearest?.replaceAll(' ', '%20');
    },
  };
}

/** The page of a posting, its files, and what its former ids lead to it with. */
function listPostingPaths({ id, aliases }: PublishedIds): string[] {
  return [
    ...['/', '.md', '.json', '.png'].map((end) => `/jobs/${id}${end}`),
    ...aliases.flatMap((alias) => [`/jobs/${alias}/`, `/jobs/${alias}.png`]),
  ];
}

/** The pages of the values of a posting. */
function listValuePages({ data }: PublishedIds): string[] {
  if (!data) return [];
  return BROWSE_BY.flatMap((by) => valuesOf(by, data).map((value) => `/${by}/${value}/`));
}

/** A file in `public/`, and the page that it is if it is the index of a folder. */
function listPublicPaths(file: string): string[] {
  const path = `/${file}`.normalize('NFC');
  return path.endsWith('/index.html') ? [path, path.slice(0, -'index.html'.length)] : [path];
}

/** The path that a link leads to: without query and fragment, and decoded as a host does it. */
function toPath(link: string): string {
  const [path = ''] = link.split(/[?#]/);
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
