import type { APIRoute } from 'astro';
import { publishedBoard } from '../publish/feeds/published-posting.ts';
import { jobsSchema } from '../publish/feeds/jobs-json.ts';

export const GET: APIRoute = ({ locals }) => Response.json(jobsSchema(publishedBoard(locals)));
