import type { APIRoute } from 'astro';
import { publishedBoard } from '../publish/feeds/published-posting.ts';
import { robots } from '../publish/hosts/robots.ts';

export const GET: APIRoute = ({ locals }) => new Response(robots(publishedBoard(locals)));
