import type { Messages } from '../../i18n/messages.ts';
import { isPublishable, type PublishedBoard, type PublishedPosting } from './feed.ts';
import { markdownText } from './job-markdown.ts';

/** The maximum number of postings in the list, because the file is meant to be read whole. */
const MAX_POSTINGS = 100;

/**
 * `llms.txt` (llmstxt.org): the board's name and description, and links to the newest open postings
 * as Markdown and to the other files for programs.
 */
export function llms(
  board: PublishedBoard,
  postings: readonly PublishedPosting[],
  messages: Messages['feeds']['llmsWords'],
): string {
  const publishable = postings.filter(isPublishable);
  const more = publishable.length - MAX_POSTINGS;
  const open = [
    ...publishable
      .slice(0, MAX_POSTINGS)
      .map(({ id, headline, description }) =>
        createLinkItem(headline, `${board.url}jobs/${id}.md`, description),
      ),
    ...(more > 0 ? [createLinkItem(messages.more(more), `${board.url}jobs/`)] : []),
  ];
  const machines = [
    createLinkItem('jobs.json', `${board.url}jobs.json`, messages.jobs),
    createLinkItem('rss.xml', `${board.url}rss.xml`, messages.rss),
    createLinkItem('feed.json', `${board.url}feed.json`, messages.jsonFeed),
    createLinkItem('calendar.ics', `${board.url}calendar.ics`, messages.calendar),
  ];
  return [
    `# ${markdownText(board.name)}`,
    `> ${markdownText(board.description)}`,
    `## ${markdownText(messages.open)}`,
    open.length > 0 ? open.join('\n') : markdownText(messages.noneOpen),
    `## ${markdownText(messages.machines)}`,
    `${machines.join('\n')}\n`,
  ].join('\n\n');
}

/** A list item with a link, and a note after a colon. */
function createLinkItem(text: string, url: string, note?: string): string {
  const suffix = note === undefined ? '' : `: ${markdownText(note)}`;
  return `- [${markdownText(text)}](${url})${suffix}`;
}
