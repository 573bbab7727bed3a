import process from 'node:process';
import { readCheckOptions } from '../../board/check-options.ts';
import { checkSite } from '../../content/catalogue.ts';
import { readContentFiles } from '../../content/read-files.ts';
import type { SourceFile } from '../../content/source-file.ts';
import type { IsoDate } from '../../lib/date.ts';
import { readEnvironment } from '../../lib/environment.ts';
import { formatPath } from '../../lib/format-path.ts';
import { createProgressLine } from '../../lib/progress.ts';
import { UserError } from '../../lib/user-error.ts';
import { checkInParallel } from '../../lint/check-in-parallel.ts';
import { createPostingFinder, type PostingFinder } from './find-postings.ts';
import { saveChanges, type ContentChange } from './save-changes.ts';

/** What a command that edits postings works on. */
interface EditContext {
  files: readonly SourceFile[];
  finder: PostingFinder;
  /** The day of the board. */
  today: IsoDate;
  /** The content folder as messages name it. */
  folder: string;
}

/** What a command is going to do. */
interface EditPlan {
  changes: readonly ContentChange[];
  /** Why nothing can be changed. */
  problems: readonly string[];
}

/**
 * Reads the content folder, lets a command plan its changes, and saves them, all or none.
 *
 * @throws UserError with every problem, if there is any; nothing is changed then
 */
export async function editContent<Plan extends EditPlan>(
  plan: (context: EditContext) => Plan,
  { dryRun, command }: { dryRun: boolean; command: string },
): Promise<{ plan: Plan; folder: string }> {
  const environment = readEnvironment(process.env, process.cwd());
  const { content } = environment;
  const options = await readCheckOptions(environment);
  const files = await readContentFiles(content);
  const site = checkSite(
    files.find(({ path }) => path === 'site.yaml'),
    [],
  );
  const folder = formatPath(content);
  const finder = createPostingFinder(files, content, process.cwd());
  const planned = plan({ files, finder, today: options.today(site ?? {}), folder });
  if (planned.problems.length > 0) {
    throw new UserError(
      [...planned.problems, 'Nothing was changed.'].join('\n'),
      `\`npm run ${command} -- --help\` explains the command.`,
    );
  }
  if (planned.changes.length > 0) {
    const check = (checked: readonly SourceFile[]) =>
      checkInParallel(checked, {
        ...options,
        onProgress: createProgressLine('Checking', 'postings'),
      });
    await saveChanges(files, planned.changes, {
      folder: content,
      shownFolder: folder,
      check,
      dryRun,
    });
  }
  return { plan: planned, folder };
}
