import { listPublicFiles } from '../content/public-files.ts';
import type { Environment } from '../lib/environment.ts';
import type { CheckOptions } from '../lint/check-content.ts';
import { getBoardDay } from './board-day.ts';

/**
 * What the environment decides about the check of a content folder: the day, where the board is
 * published, and the files in `public/`.
 */
export async function readCheckOptions(
  { today: boardToday, siteUrl, basePath, public: publicFolder }: Environment,
  now = new Date(),
): Promise<CheckOptions & Required<Pick<CheckOptions, 'today'>>> {
  return {
    today: ({ asOf }) => getBoardDay({ boardToday, asOf, now }).day,
    siteUrl,
    basePath,
    publicFiles: await listPublicFiles(publicFolder),
  };
}
