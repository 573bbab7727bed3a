import { getCollection, getEntry, render } from 'astro:content';
import type { BoardContent } from './board.ts';
import { createContext, type BoardContext } from './board-context.ts';
import { todayOf } from './board-day.ts';
import { createCatalogueNames } from '../facts/catalogue-names.ts';
import type { CatalogueNames } from '../facts/posting-context.ts';
import { findPostingEvidence } from '../facts/posting-evidence.ts';

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

let names: Promise<CatalogueNames> | undefined;

/** What a posting's text says of its facts. */
export async function postingEvidence(id: string) {
  names ??= loadNames();
  const entry = await getEntry('postings', id);
  if (!entry) throw new Error(`There is no posting ${id}.`);
  const text = { body: entry.body ?? '', mdx: entry.filePath?.endsWith('.mdx') ?? false };
  return findPostingEvidence(entry.data, text, await names);
}

async function loadNames(): Promise<CatalogueNames> {
  const [places, skills] = await Promise.all([getCollection('places'), getCollection('skills')]);
  return createCatalogueNames(byId(places), byId(skills));
}

/** The guide to a place, its text as a component, or nothing when there is none. */
export async function placeGuide(place: string) {
  const { board } = await loadBoard();
  const id = board.guideTo(place);
  const entry = id === undefined ? undefined : await getEntry('guides', id);
  return entry && { ...entry.data, Content: (await render(entry)).Content };
}
