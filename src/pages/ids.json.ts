import type { APIRoute } from 'astro';
import { loadBoard } from '../board/load.ts';

/** Every posting's id and title, for the page that looks for the nearest to a mistyped address. */
export const GET: APIRoute = async () => {
  const { board } = await loadBoard();
  return Response.json(board.entries.map(({ id, posting }) => [id, posting.title]));
};
