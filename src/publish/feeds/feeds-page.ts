import { BROWSE_BY, type BrowseBy } from '../../model/browse-by.ts';
import { isPublishable } from './feed.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { valueName } from '../../board/display-names.ts';

/** How many values of a way to browse are offered by name. */
const NAMED = 6;

/** Values of one way to browse whose feeds hold something. */
export interface FeedGroup {
  browseBy: BrowseBy;
  values: { name: string; list: `/${string}/` }[];
  /** Whether there are more than these. */
  more: boolean;
}

/** The feeds of values that a reader is offered by name: of each way to browse, those with the most postings. */
export function feedGroups(context: BoardContext): FeedGroup[] {
  return BROWSE_BY.map((browseBy) => {
    const values = context.board
      .values(browseBy)
      .filter(({ entries }) => entries.some(isPublishable));
    return {
      browseBy,
      values: values.slice(0, NAMED).map(({ id }) => ({
        name: valueName(browseBy, id, context),
        list: `/${browseBy}/${id}/` as const,
      })),
      more: values.length > NAMED,
    };
  }).filter(({ values }) => values.length > 0);
}

/** A file for programs, and what is in it. */
export interface MachineFile {
  /** Its path, or the pattern of many. */
  path: string;
  /** The path of the one, or of one of the many; missing when there is none yet. */
  link?: `/${string}`;
  what: string;
}

/** Every file that is there for programs. */
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
