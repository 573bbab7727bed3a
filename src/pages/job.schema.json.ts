import type { APIRoute } from 'astro';
import { publishedBoard } from '../publish/feeds/published-posting.ts';
import { jobSchema } from '../publish/feeds/jobs-json.ts';

export const GET: APIRoute = ({ locals }) => Response.json(jobSchema(publishedBoard(locals)));
