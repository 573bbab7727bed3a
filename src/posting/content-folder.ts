import { resolve } from 'node:path';

/** Where a board's content lies unless `BOARD_CONTENT` names another folder. */
const DEFAULT_CONTENT = 'content';

/** The content folder as an absolute path; a relative `BOARD_CONTENT` counts from `root`. */
export function contentFolder(boardContent: string | undefined, root: string): string {
  return resolve(root, boardContent || DEFAULT_CONTENT);
}
