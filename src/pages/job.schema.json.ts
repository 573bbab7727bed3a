import type { APIRoute } from 'astro';
import { loadBoard } from '../board/load-board.ts';
import { publishedBoard } from '../publish/feeds/published-posting.ts';
import { jobSchema } from '../publish/feeds/jobs-json.ts';

export const GET: APIRoute = async () =>
  Response.json(jobSchema(publishedBoard(await loadBoard())));
