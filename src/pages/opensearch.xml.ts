import type { APIRoute } from 'astro';
import { publishedBoard } from '../publish/feeds/published-posting.ts';
import { opensearch } from '../publish/feeds/opensearch.ts';

export const GET: APIRoute = ({ locals }) => new Response(opensearch(publishedBoard(locals)));
