import type { APIRoute } from 'astro';
import { loadBoard } from '../board/load.ts';
import { publishedBoard } from '../board/published.ts';
import { robots } from '../publish/robots.ts';

export const GET: APIRoute = async () => new Response(robots(publishedBoard(await loadBoard())));
