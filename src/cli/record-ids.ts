import process from 'node:process';
import { readCheckOptions } from '../board/check-options.ts';
import { PERMALINKS } from '../content/permalinks.ts';
import { readContentFiles } from '../content/read-files.ts';
import { addPermalinks, namesOf } from '../integrations/record-permalinks.ts';
import { readEnvironment, type Environment } from '../lib/environment.ts';
import { formatPath } from '../lib/format-path.ts';
import { createProgressLine } from '../lib/progress.ts';
import { runCommand, UserError } from '../lib/user-error.ts';
import { checkInParallel } from '../lint/check-in-parallel.ts';
import { readCommandLine } from './command-line.ts';
import { pushIds } from './record-ids/push-ids.ts';

// npm run record-ids [-- --push]: adds the ids of new postings to the list of published ones. Exit
// status: 0 if the list has them all, 1 if they could not be pushed, 2 if the content has errors.
await runCommand(async () => {
  const parsed = readCommandLine(
    {
      name: 'record-ids',
      about: [
        `Adds the ids of new postings to ${PERMALINKS}, so that no published URL is ever lost. Commit that file, or let --push do it.`,
      ],
      examples: ['', '--push'],
      options: {
        push: {
          type: 'boolean',
          help: `commit ${PERMALINKS} alone, and push it to the branch that is checked out`,
        },
      },
    },
    process.argv.slice(2),
  );
  if (!parsed) return;
  const environment = readEnvironment(process.env, process.cwd());
  const { content } = environment;
  const path = `${formatPath(content)}/${PERMALINKS}`;

  const ids = await findPublishedIds(environment);
  const pushed = parsed.values.push ? await pushIds(content, ids) : undefined;
  if (pushed && 'refused' in pushed && pushed.missing.length > 0) {
    console.error(describeRefusal(path, pushed.missing, pushed.refused));
    process.exitCode = 1;
    return;
  }
  const added = await addPermalinks(content, ids);
  if (pushed && 'added' in pushed && pushed.added.length > 0) {
    console.log(`Committed and pushed, added to ${path}: ${namesOf(pushed.added)}`);
  } else if (added.length > 0) {
    console.log(`Added to ${path}, please commit it: ${namesOf(added)}`);
  } else {
    console.log(`${path} lists every id.`);
  }
});

/**
 * Every id that the list should have.
 *
 * @throws UserError if the content has errors, because nothing is published then
 */
async function findPublishedIds(environment: Environment): Promise<string[]> {
  const files = await readContentFiles(environment.content);
  const { permalinks } = await checkInParallel(files, {
    ...(await readCheckOptions(environment)),
    onProgress: createProgressLine('Checking', 'postings'),
  });
  if (!permalinks) {
    throw new UserError(
      'The content has errors, so no ids were recorded.',
      '`npm run check` lists them.',
    );
  }
  return permalinks;
}

function describeRefusal(path: string, ids: readonly string[], reason: string): string {
  return [
    `The ids of new postings could not be pushed: ${reason}`,
    '',
    `Add ${ids.length === 1 ? 'this line' : 'these lines'} to ${path}, and commit it:`,
    ...ids,
  ].join('\n');
}
