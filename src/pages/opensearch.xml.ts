import type { APIRoute } from 'astro';
import { loadBoard } from '../board/load.ts';
import { publishedBoard } from '../board/published.ts';
import { opensearch } from '../publish/opensearch.ts';

export const GET: APIRoute = async () =>
  new Response(opensearch(publishedBoard(await loadBoard())));
