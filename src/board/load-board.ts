import { getEntry, render } from 'astro:content';
import { getBoardContext, getContent } from './board-store.ts';
import type { BoardContext } from './board-context.ts';

/** The board of this build; in the development server, the board as the files are now. */
export function loadBoard(): Promise<BoardContext> {
  return Promise.resolve(getBoardContext());
}

/** The guide to a place, with its text as a component; undefined if there is none. */
export async function placeGuide(place: string) {
  const id = getBoardContext().board.guideTo(place);
  const guide = getContent().guides.find((one) => one.id === id);
  const entry = guide && (await getEntry('guides', guide.id));
  return entry && { ...guide.data, Content: (await render(entry)).Content };
}
