import type { APIRoute } from 'astro';
import { loadAll } from '../publish/feeds/load-published.ts';
import { MDX_COMPONENTS } from '../components/posting/mdx-components.ts';
import { jobFeed } from '../publish/feeds/job-feed.ts';

export const GET: APIRoute = async () => {
  const { board, postings, context } = await loadAll(MDX_COMPONENTS);
  return new Response(jobFeed(board, postings, context));
};
