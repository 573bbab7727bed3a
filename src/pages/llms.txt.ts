import type { APIRoute } from 'astro';
import { loadAll } from '../publish/feeds/load-published.ts';
import { MDX_COMPONENTS } from '../components/posting/mdx-components.ts';
import { llms } from '../publish/feeds/llms.ts';

export const GET: APIRoute = async () => {
  const { board, postings, messages } = await loadAll(MDX_COMPONENTS);
  return new Response(llms(board, postings, messages.feeds.llmsWords));
};
