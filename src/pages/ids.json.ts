import type { APIRoute } from 'astro';

/**
 * The id, title and company of every posting, and the language of its title if it is stated. The
 * 404 page compares them with a mistyped URL.
 */
export const GET: APIRoute = ({ locals }) =>
  Response.json(
    locals.board.entries.map(({ id, posting: { title, language }, company }) =>
      [id, title, company.name, language].filter((cell) => cell !== undefined),
    ),
  );
