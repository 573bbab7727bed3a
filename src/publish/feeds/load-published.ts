import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import { getEntry, render } from 'astro:content';
import { htmlToMarkdown } from '../../text/html-to-markdown.ts';
import { portableHtml } from '../../text/portable-html.ts';
import type { Feed, PublishedPosting } from './feed.ts';
import type { Entry, BrowseValue } from '../../board/board.ts';
import { feedOf } from './feed-plan.ts';
import { postingUrl } from '../../board/href.ts';
import { loadBoard } from '../../board/load-board.ts';
import { publishedBoard, publishedPosting, type PostingTexts } from './published-posting.ts';

/** The components that MDX may use, by the names that it uses them by. */
export type MdxComponents = Record<string, AstroComponentFactory>;

const published = new Map<string, Promise<PublishedPosting>>();

/** A posting as the outputs for machines take it; made once, however many of them hold it. */
export function loadPublished(entry: Entry, components: MdxComponents): Promise<PublishedPosting> {
  const known = import.meta.env.DEV ? undefined : published.get(entry.id);
  if (known) return known;
  const loading = loadTexts(entry.id, components).then(async (texts) =>
    publishedPosting(entry, texts, await loadBoard()),
  );
  published.set(entry.id, loading);
  return loading;
}

/** The feed of one value, or of the whole board. */
export async function loadFeed(
  value: BrowseValue | undefined,
  components: MdxComponents,
): Promise<Feed> {
  const { feed, entries } = feedOf(value, await loadBoard());
  return { ...feed, postings: await publishedOf(entries, components) };
}

/** All that the outputs about the whole board are made from. */
export async function loadAll(components: MdxComponents) {
  const context = await loadBoard();
  return {
    context,
    messages: context.messages,
    board: publishedBoard(context),
    postings: await publishedOf(context.board.entries, components),
  };
}

/** Some postings as the outputs for machines take them, in the order given. */
function publishedOf(
  entries: readonly Entry[],
  components: MdxComponents,
): Promise<PublishedPosting[]> {
  return Promise.all(entries.map((entry) => loadPublished(entry, components)));
}

async function loadTexts(id: string, components: MdxComponents): Promise<PostingTexts> {
  const entry = await getEntry('postings', id);
  if (!entry?.body?.trim()) return { html: '', markdown: '' };
  const { rendered, body } = entry;
  if (rendered) return { html: portableHtml(rendered.html, postingUrl(id)), markdown: body };
  // MDX is code: what it says is known when it has run.
  const { Content } = await render(entry);
  container ??= createContainer();
  const html = await (
    await container
  ).renderToString(Content, { props: { components }, locals: await loadBoard() });
  const portable = portableHtml(html, postingUrl(id));
  return { html: portable, markdown: await htmlToMarkdown(portable) };
}

let container: ReturnType<typeof createContainer> | undefined;

async function createContainer() {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}
