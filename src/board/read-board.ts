import { checkContent } from '../lint/check-content.ts';
import { readContent } from '../content/read-files.ts';
import { createContext, type BoardContext } from './board-context.ts';
import { todayOf } from './board-day.ts';

/**
 * The board straight from its content folder, for what runs beside the pages.
 *
 * @param folder the content folder, as an absolute path
 * @throws when something in it is wrong; a build says what before it gets here
 */
export async function readBoard(folder: string): Promise<BoardContext> {
  const { content, findings } = checkContent(await readContent(folder));
  if (!content) throw new Error(`The content has ${findings.length} problems.`);
  const { day, frozen } = todayOf(content.site);
  return createContext(content, day, frozen);
}
