import { markdownText } from './job-markdown.ts';
import { isPublishable, type PublishedBoard, type PublishedPosting } from './feed.ts';

/** What `llms.txt` says in a reader's language. */
export interface LlmsMessages {
  /** Heads the list of open postings. */
  open: string;
  /** Stands there when none is open. */
  noneOpen: string;
  /** The link to the open postings that are not listed. */
  more: (n: number) => string;
  /** Heads the list of the board's outputs for machines. */
  machines: string;
  /** What each of them is. */
  jobs: string;
  rss: string;
  jsonFeed: string;
  calendar: string;
}

/** How many postings are listed; the file is to be read whole. */
const LISTED = 100;

/**
 * `llms.txt` (llmstxt.org): the board's name, what it is, and links to the newest open postings as
 * Markdown and to everything else for machines.
 */
export function llms(
  board: PublishedBoard,
  postings: readonly PublishedPosting[],
  words: LlmsMessages,
): string {
  const passedOn = postings.filter(isPublishable);
  const more = passedOn.length - LISTED;
  const open = [
    ...passedOn
      .slice(0, LISTED)
      .map(({ id, headline, description }) =>
        link(headline, `${board.url}jobs/${id}.md`, description),
      ),
    ...(more > 0 ? [link(words.more(more), `${board.url}jobs/`)] : []),
  ];
  const machines = [
    link('jobs.json', `${board.url}jobs.json`, words.jobs),
    link('rss.xml', `${board.url}rss.xml`, words.rss),
    link('feed.json', `${board.url}feed.json`, words.jsonFeed),
    link('calendar.ics', `${board.url}calendar.ics`, words.calendar),
  ];
  return [
    `# ${markdownText(board.name)}`,
    `> ${markdownText(board.description)}`,
    `## ${markdownText(words.open)}`,
    open.length > 0 ? open.join('\n') : markdownText(words.noneOpen),
    `## ${markdownText(words.machines)}`,
    `${machines.join('\n')}\n`,
  ].join('\n\n');
}

/** An item of a list that is a link, with what it leads to behind a colon. */
function link(text: string, url: string, note?: string): string {
  const said = note === undefined ? '' : `: ${markdownText(note)}`;
  return `- [${markdownText(text)}](${url})${said}`;
}
