import type { APIRoute } from 'astro';
import { loadAll } from '../board/load-published.ts';
import { MDX_COMPONENTS } from '../components/mdx.ts';
import { jobsJson } from '../publish/jobs-json.ts';

export const GET: APIRoute = async () => {
  const { board, postings } = await loadAll(MDX_COMPONENTS);
  return Response.json(jobsJson(board, postings));
};
