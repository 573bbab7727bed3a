import type { PageEntry } from '../content/content.ts';
import { isSitePath } from '../model/link.ts';
import type { BoardContext } from './board-context.ts';
import { browseHref, href } from './href.ts';

/** A link in the header or footer. */
export interface NavigationLink {
  target: string;
  text: string;
  /** Whether it leads to another site or a mailbox. */
  isExternal?: boolean;
  /** The narrowest window in which the header has it. */
  from?: 'always' | 'sm' | 'md';
}

/** Ways to browse in the header; the footer has all of them. */
const MAX_BROWSE_LINKS = 4;

/**
 * The links in the header, in order. A board without postings has none to ways to browse, which
 * would lead to empty pages.
 */
export function createHeaderLinks(context: BoardContext): NavigationLink[] {
  const { board, messages } = context;
  const { links } = board.site;
  const browse = board.entries.length === 0 ? [] : createBrowseLinks(context);
  return removeRepeated([
    { target: href('/search/'), text: messages.site.search, from: 'always' },
    { target: href('/jobs/'), text: messages.site.jobs, from: 'sm' },
    ...browse.slice(0, MAX_BROWSE_LINKS),
    { target: href('/closed/'), text: messages.site.closed },
    ...createPageLinks(board.pages.filter(({ data }) => data.nav === 'header')),
    ...createOwnLinks(links?.header),
  ]);
}

/** The links in the footer, in order: the header's and more. */
export function createFooterLinks(context: BoardContext): NavigationLink[] {
  const { board, messages } = context;
  const { links } = board.site;
  return removeRepeated([
    { target: href('/search/'), text: messages.site.search },
    { target: href('/jobs/'), text: messages.site.jobs },
    ...createBrowseLinks(context),
    { target: href('/closed/'), text: messages.site.closed },
    { target: href('/feeds/'), text: messages.feeds.nav },
    { target: href('/about/'), text: messages.site.about },
    ...createPageLinks(board.pages.filter(({ data }) => data.nav !== 'none')),
    ...createOwnLinks(links?.header),
    ...createOwnLinks(links?.footer),
  ]);
}

/** Leaves out links to what an earlier one leads to, such as a page that `links` has as well. */
function removeRepeated(links: readonly NavigationLink[]): NavigationLink[] {
  return links.filter(({ target }, i) => links.findIndex((one) => one.target === target) === i);
}

/**
 * How a link relates to the page that is open, as `aria-current` states it: it leads to that page,
 * or to the start of its section; undefined if to neither.
 *
 * @param path the path of the open page, with the base path
 */
export function findCurrent(
  { target, isExternal = false }: NavigationLink,
  path: string,
): 'page' | 'true' | undefined {
  // A link to a part of a page, or to one search, is not the page itself.
  if (isExternal || /[?#]/.test(target)) return undefined;
  if (target === path) return 'page';
  return target !== href('/') && target.endsWith('/') && path.startsWith(target)
    ? 'true'
    : undefined;
}

function createBrowseLinks({ board, messages }: BoardContext): NavigationLink[] {
  return board.site.browseBy.map((browseBy) => ({
    target: browseHref(browseBy),
    text: messages.browse.titles[browseBy],
  }));
}

function createPageLinks(pages: readonly PageEntry[]): NavigationLink[] {
  return pages.map(({ id, data }) => ({ target: href(`/${id}/`), text: data.title }));
}

function createOwnLinks(links: readonly { text: string; url: string }[] = []): NavigationLink[] {
  return links.map(({ text, url }) =>
    isSitePath(url) ? { target: href(toPath(url)), text } : { target: url, text, isExternal: true },
  );
}

const toPath = (url: string) => `/${url.slice(1)}` as const;
