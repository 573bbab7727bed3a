import type { APIRoute } from 'astro';
import { loadFeed } from '../publish/feeds/load-published.ts';
import { MDX_COMPONENTS } from '../components/posting/mdx-components.ts';
import { jsonFeed } from '../publish/feeds/json-feed.ts';

export const GET: APIRoute = async () =>
  Response.json(jsonFeed(await loadFeed(undefined, MDX_COMPONENTS)));
