import { NO_GIT, runGit } from '../git.ts';
import { UserError } from '../../lib/user-error.ts';

/**
 * The uncommitted files in a folder, as `git status` lists them; undefined without Git or a
 * repository.
 *
 * @param paths the files and folders to look at
 * @throws UserError if Git fails
 */
export async function findUncommitted(
  folder: string,
  paths: readonly string[] = ['.'],
): Promise<string[] | undefined> {
  const status = ['status', '--porcelain', '--untracked-files=all', '--', ...paths];
  const { ok, output, reason } = await runGit(folder, status);
  if (ok) return output.split('\n').filter((line) => line !== '');
  if (reason === NO_GIT || reason.includes('not a git repository')) return undefined;
  throw new UserError(`Git cannot tell whether the content is committed: ${reason}`);
}
