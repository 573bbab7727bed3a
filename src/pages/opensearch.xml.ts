import type { APIRoute } from 'astro';
import { loadBoard } from '../board/load-board.ts';
import { publishedBoard } from '../publish/feeds/published-posting.ts';
import { opensearch } from '../publish/feeds/opensearch.ts';

export const GET: APIRoute = async () =>
  new Response(opensearch(publishedBoard(await loadBoard())));
