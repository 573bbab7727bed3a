import type { Content } from '../content/content.ts';
import type { BoardDay } from './board-day.ts';
import { UserError } from '../lib/user-error.ts';
import { createContext, type BoardContext } from './board-context.ts';

/** The content of this run, and the board that is made from it. */
interface StoredBoard {
  content: Content;
  /** Created when it is first asked for. */
  context: () => BoardContext;
}

/**
 * Astro bundles the pages apart from the modules that its configuration imports, so that a variable
 * of this module would exist twice. The configuration reads and checks the content; the pages find
 * it here.
 */
const KEY = Symbol.for('corkboard.board');

/**
 * Makes content available to everything in this process. Whatever a build makes of it is
 * published, so that a build has to leave out the postings that are held back.
 */
export function storeBoard(content: Content, { day, frozen }: BoardDay): void {
  let context: BoardContext | undefined;
  const stored: StoredBoard = {
    content,
    context: () => (context ??= createContext(content, day, frozen)),
  };
  Reflect.set(globalThis, KEY, stored);
}

/**
 * The content; undefined while its settings or catalogues have errors, in the development server.
 */
export function findContent(): Content | undefined {
  return findStored()?.content;
}

export function getContent(): Content {
  return getStored().content;
}

export function getBoardContext(): BoardContext {
  return getStored().context();
}

function getStored(): StoredBoard {
  const stored = findStored();
  if (!stored) {
    throw new UserError(
      'There is no board to show yet, because its settings or catalogues have errors.',
      'The terminal lists them.',
    );
  }
  return stored;
}

function findStored(): StoredBoard | undefined {
  return Reflect.get(globalThis, KEY);
}
