import type { APIRoute } from 'astro';
import { loadFeed } from '../board/load-published.ts';
import { MDX_COMPONENTS } from '../components/mdx.ts';
import { rss } from '../publish/rss.ts';

export const GET: APIRoute = async () =>
  new Response(await rss(await loadFeed(undefined, MDX_COMPONENTS)));
