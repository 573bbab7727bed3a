import type { APIRoute } from 'astro';
import { loadAll } from '../board/load-published.ts';
import { MDX_COMPONENTS } from '../components/mdx.ts';
import { jobFeed } from '../publish/job-feed.ts';
import { jobFeedWords } from '../board/published.ts';

export const GET: APIRoute = async () => {
  const { board, postings, context } = await loadAll(MDX_COMPONENTS);
  return new Response(jobFeed(board, postings, jobFeedWords(context)));
};
