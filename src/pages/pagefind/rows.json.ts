import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadBoard } from '../../board/load-board.ts';
import ResultRows from '../../components/search/ResultRows.astro';

export const GET: APIRoute = async () => {
  const { board } = await loadBoard();
  const t = performance.now();
  const container = await AstroContainer.create();
  const html = await container.renderToString(ResultRows, {});
  const rows = html.split(/(?<=<\/li>)/);
  console.error('ROWS', rows.length, board.entries.length, performance.now() - t, html.length);
  return Response.json(Object.fromEntries(board.entries.map(({ id }, i) => [id, rows[i] ?? ''])));
};
