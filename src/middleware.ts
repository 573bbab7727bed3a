import { defineMiddleware } from 'astro:middleware';
import { loadBoard } from './board/load-board.ts';

/** Gives every page and endpoint the board, and the messages and formats of its locale. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const context: App.Locals = await loadBoard();
  Object.assign(locals, context);
  return next();
});
