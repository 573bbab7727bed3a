import type { APIRoute } from 'astro';
import { loadBoard } from '../board/load-board.ts';
import { publishedBoard } from '../publish/feeds/published-posting.ts';
import { robots } from '../publish/hosts/robots.ts';

export const GET: APIRoute = async () => new Response(robots(publishedBoard(await loadBoard())));
