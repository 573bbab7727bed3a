import type { APIRoute } from 'astro';
import { loadBoard } from '../board/load.ts';
import { publishedBoard } from '../board/published.ts';
import { jobsSchema } from '../publish/jobs-json.ts';

export const GET: APIRoute = async () =>
  Response.json(jobsSchema(publishedBoard(await loadBoard())));
