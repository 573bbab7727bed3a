import type { BrowseValue, Entry } from '../../board/board.ts';
import { postingUrl } from '../../board/href.ts';
import { loadBoard } from '../../board/load-board.ts';
import { loadText, type MdxComponents } from '../../board/load-text.ts';
import { htmlToMarkdown } from '../../text/html-to-markdown.ts';
import { portableHtml } from '../../text/portable-html.ts';
import type { Feed, PublishedPosting } from './feed.ts';
import { feedOf } from './feed-plan.ts';
import { publishedBoard, publishedPosting, type PostingTexts } from './published-posting.ts';

const published = new WeakMap<Entry, Promise<PublishedPosting>>();

/** A posting for programs; made once, however many outputs have it. */
export function loadPublished(entry: Entry, components: MdxComponents): Promise<PublishedPosting> {
  let loading = published.get(entry);
  if (!loading) {
    loading = publish(entry, components);
    published.set(entry, loading);
  }
  return loading;
}

/** The feed of one value, or of the whole board. */
export async function loadFeed(
  value: BrowseValue | undefined,
  components: MdxComponents,
): Promise<Feed> {
  const { feed, entries } = feedOf(value, await loadBoard());
  return { ...feed, postings: await publishAll(entries, components) };
}

/** Everything that the outputs about the whole board are made from. */
export async function loadAll(components: MdxComponents) {
  const context = await loadBoard();
  return {
    context,
    messages: context.messages,
    board: publishedBoard(context),
    postings: await publishAll(context.board.entries, components),
  };
}

function publishAll(
  entries: readonly Entry[],
  components: MdxComponents,
): Promise<PublishedPosting[]> {
  return Promise.all(entries.map((entry) => loadPublished(entry, components)));
}

async function publish(entry: Entry, components: MdxComponents): Promise<PublishedPosting> {
  return publishedPosting(entry, await loadTexts(entry, components), await loadBoard());
}

async function loadTexts(entry: Entry, components: MdxComponents): Promise<PostingTexts> {
  const { format, body, html, blocks } = await loadText(entry, components);
  if (html.trim() === '') return { html: '', markdown: '', blocks: [] };
  const portable = portableHtml(html, postingUrl(entry.id));
  const markdown = format === 'md' ? body : await htmlToMarkdown(portable);
  return { html: portable, markdown, blocks };
}
