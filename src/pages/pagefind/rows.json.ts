import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import ResultRows from '../../components/search/ResultRows.astro';

/**
 * The rows of all postings by their ids, for the search index. Not a part of the built site: the
 * search integration reads it and deletes it.
 */
export const GET: APIRoute = async ({ locals }) => {
  const { entries } = locals.board;
  const container = await AstroContainer.create();
  // One call for all rows, because a call costs more than rendering a row.
  const html = await container.renderToString(ResultRows, { locals });
  const rows = html.match(/<li\b.*?<\/li>/gs) ?? [];
  if (rows.length !== entries.length) throw new Error('A posting does not have exactly one row.');
  return Response.json(Object.fromEntries(entries.map(({ id }, i) => [id, rows[i]])));
};
