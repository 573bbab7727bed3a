import type { APIRoute } from 'astro';
import { loadBoard } from '../board/load-board.ts';

/** Every posting's id, title and company, for the page that looks for the nearest to a mistyped address. */
export const GET: APIRoute = async () => {
  const { board } = await loadBoard();
  return Response.json(
    board.entries.map(({ id, posting, company }) => [id, posting.title, company.name]),
  );
};
