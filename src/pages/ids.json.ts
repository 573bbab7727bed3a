import type { APIRoute } from 'astro';

/** The id, title and company of every posting, which the 404 page compares with a mistyped URL. */
export const GET: APIRoute = ({ locals }) =>
  Response.json(
    locals.board.entries.map(({ id, posting, company }) => [id, posting.title, company.name]),
  );
