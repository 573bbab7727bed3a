import type { APIRoute } from 'astro';
import { loadFeed } from '../publish/feeds/load-published.ts';
import { MDX_COMPONENTS } from '../components/posting/mdx-components.ts';
import { rss } from '../publish/feeds/rss.ts';

export const GET: APIRoute = async () =>
  new Response(await rss(await loadFeed(undefined, MDX_COMPONENTS)));
