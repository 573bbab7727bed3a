import type { APIRoute } from 'astro';
import { loadFeed } from '../board/load-published.ts';
import { MDX_COMPONENTS } from '../components/mdx.ts';
import { jsonFeed } from '../publish/json-feed.ts';

export const GET: APIRoute = async () =>
  Response.json(jsonFeed(await loadFeed(undefined, MDX_COMPONENTS)));
