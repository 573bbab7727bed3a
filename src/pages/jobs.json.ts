import type { APIRoute } from 'astro';
import { loadAll } from '../publish/feeds/load-published.ts';
import { MDX_COMPONENTS } from '../components/posting/mdx-components.ts';
import { jobsJson } from '../publish/feeds/jobs-json.ts';

export const GET: APIRoute = async () => {
  const { board, postings } = await loadAll(MDX_COMPONENTS);
  return Response.json(jobsJson(board, postings));
};
