import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import { getCollection, getEntry, render } from 'astro:content';
import { WAYS } from '../posting/ways.ts';
import { htmlToMarkdown } from '../publish/html-to-markdown.ts';
import { portableHtml } from '../publish/portable-html.ts';
import type { Feed, PublishedPosting } from '../publish/published.ts';
import { aliasesOf } from './aliases.ts';
import type { BoardContent, Entry, Value } from './board.ts';
import { createContext, type BoardContext } from './context.ts';
import { feedOf } from './feeds.ts';
import { postingUrl } from './href.ts';
import { publishedBoard, publishedPosting, type PostingTexts } from './published.ts';
import { todayOf } from './today.ts';

let loaded: Promise<BoardContext> | undefined;

/** The board, loaded and sorted once for the whole build; the development server loads it for every page. */
export function loadBoard(): Promise<BoardContext> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<BoardContext> {
  const [site, postings, companies, places, skills, guides] = await Promise.all([
    getEntry('site', 'site'),
    getCollection('postings'),
    getCollection('companies'),
    getCollection('places'),
    getCollection('skills'),
    getCollection('guides'),
  ]);
  if (!site) throw new Error('The content folder has no site.yaml.');
  const { day, frozen } = todayOf(site.data);
  const content: BoardContent = {
    site: site.data,
    postings,
    companies: byId(companies),
    places: byId(places),
    skills: byId(skills),
    guides,
  };
  return createContext(import.meta.env.DEV ? resolvable(content) : content, day, frozen);
}

/**
 * The content without the postings that name something unknown. A build never gets that far; while a posting is
 * being written, the rest of the board stays up.
 */
function resolvable(content: BoardContent): BoardContent {
  const { companies, places, skills } = content;
  return {
    ...content,
    postings: content.postings.filter(
      ({ data }) =>
        companies.has(data.company) &&
        (data.places ?? []).every((id) => places.has(id)) &&
        (data.skills ?? []).every((id) => skills.has(id)),
    ),
  };
}

function byId<T>(entries: { id: string; data: T }[]): Map<string, T> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}

/** A posting's text as a component, or nothing when it has none. */
export async function postingText(id: string) {
  const entry = await getEntry('postings', id);
  return entry?.body?.trim() ? (await render(entry)).Content : undefined;
}

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
export async function loadFeed(value: Value | undefined, components: MdxComponents): Promise<Feed> {
  const { feed, entries } = feedOf(value, await loadBoard());
  return { ...feed, postings: await publishedOf(entries, components) };
}

/** All that the outputs about the whole board are made from. */
export async function loadAll(components: MdxComponents) {
  const context = await loadBoard();
  return {
    context,
    words: context.words,
    board: publishedBoard(context),
    postings: await publishedOf(context.board.entries, components),
  };
}

/** The static paths of what there is one of for each value of each way to browse. */
export async function valuePaths() {
  const { board } = await loadBoard();
  return WAYS.flatMap((way) => board.values(way)).map((value) => ({
    params: { way: value.way, value: value.id },
    props: { value },
  }));
}

/** The static paths of postings' pages: their own, and those of their former ids. */
export async function pagePaths() {
  const { board } = await loadBoard();
  return [
    ...board.entries.map((entry) => ({ params: { id: entry.id }, props: { entry, moved: false } })),
    ...[...aliasesOf(board)].map(([id, entry]) => ({
      params: { id },
      props: { entry, moved: true },
    })),
  ];
}

/** The static paths of what there is one of for each posting. */
export async function postingPaths() {
  const { board } = await loadBoard();
  return board.entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Some postings as the outputs for machines take them, in the order given. */
export function publishedOf(
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
  const html = await (await container).renderToString(Content, { props: { components } });
  const portable = portableHtml(html, postingUrl(id));
  return { html: portable, markdown: await htmlToMarkdown(portable) };
}

let container: ReturnType<typeof createContainer> | undefined;

async function createContainer() {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}

/** The guide to a place, its text as a component, or nothing when there is none. */
export async function placeGuide(place: string) {
  const { board } = await loadBoard();
  const id = board.guideTo(place);
  const entry = id === undefined ? undefined : await getEntry('guides', id);
  return entry && { ...entry.data, Content: (await render(entry)).Content };
}
