import { SOFTWARE_ONLY } from '../init/software-files.ts';
import { RECORD } from './record.ts';

const BOARD_FOLDERS = ['content/', 'public/'];
const BOARD_FILES = new Set(['.github/screenshot.png', RECORD]);

/** Whether a path belongs to the board. An upgrade neither changes nor adds such a file. */
export function isBoardFile(path: string): boolean {
  return BOARD_FILES.has(path) || BOARD_FOLDERS.some((folder) => path.startsWith(folder));
}

/** Whether a file is only of use in the software's own repository. An upgrade does not add it. */
export function isSoftwareOnly(path: string): boolean {
  return SOFTWARE_ONLY.includes(path);
}
