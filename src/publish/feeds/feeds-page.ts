import type { BrowseBy } from '../../model/browse-by.ts';
import { isPublishable } from './feed.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { valueName } from '../../board/display-names.ts';

/** The maximum number of feeds that are listed by name, for each way to browse. */
const MAX_LISTED_VALUES = 6;

/** Values of one way to browse whose feeds are not empty. */
export interface FeedGroup {
  browseBy: BrowseBy;
  values: { name: string; list: `/${string}/` }[];
  /** Whether there are more values than these. */
  more: boolean;
}

/**
 * The feeds that the page lists by name: for each way to browse, the values with the most postings.
 */
export function feedGroups(context: BoardContext): FeedGroup[] {
  return context.board.site.browseBy
    .map((browseBy) => {
      const values = context.board
        .values(browseBy)
        .filter(({ entries }) => entries.some(isPublishable));
      return {
        browseBy,
        values: values.slice(0, MAX_LISTED_VALUES).map(({ id }) => ({
          name: valueName(browseBy, id, context),
          list: `/${browseBy}/${id}/` as const,
        })),
        more: values.length > MAX_LISTED_VALUES,
      };
    })
    .filter(({ values }) => values.length > 0);
}

/** A file for programs, with a description. */
export interface MachineFile {
  /** The path, or the pattern of several paths. */
  path: string;
  /** A path to link to; missing if there is no such file yet. */
  link?: `/${string}`;
  what: string;
}

/** All files for programs. */
export function machineFiles({ board, messages }: BoardContext): MachineFile[] {
  const { machines } = messages.feeds;
  const [first] = board.entries;
  const one = (path: `/${string}`, what: string): MachineFile => ({ path, link: path, what });
  const each = (format: string, what: string): MachineFile => ({
    path: `/jobs/<id>.${format}`,
    ...(first && { link: `/jobs/${first.id}.${format}` }),
    what,
  });
  return [
    one('/jobs.json', machines.jobs),
    one('/jobs.schema.json', machines.jobsSchema),
    each('json', machines.job),
    one('/job.schema.json', machines.jobSchema),
    each('md', machines.markdown),
    one('/jobs.xml', machines.xml),
    one('/sitemap-index.xml', machines.sitemap),
    one('/llms.txt', machines.llms),
  ];
}
