import process from 'node:process';
import { PERMALINKS } from '../content/permalinks.ts';
import { runCommand } from '../lib/user-error.ts';
import { readCommandLine } from './command-line.ts';
import { editContent } from './postings/edit-content.ts';
import { planRenaming } from './postings/rename-posting.ts';

// npm run rename: gives a posting another id. Exit status: 0 if it has that id, 2 if it was
// refused; then nothing is changed.
await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'rename',
      about: [
        `Gives a posting another id, which is also its URL and the name of its file. The former URL redirects to the new one: its id is added to the posting’s aliases, and the new id to ${PERMALINKS}.`,
      ],
      examples: ['<id> <new-id>', 'content/postings/some-id.md another-id --dry-run'],
      options: {
        'dry-run': { type: 'boolean', help: 'only check and list what would be changed' },
      },
      takesArguments: true,
    },
    process.argv.slice(2),
  );
  if (!given) return;
  const { 'dry-run': dryRun = false } = given.values;
  const { plan, folder } = await editContent(
    ({ files, finder, today }) =>
      planRenaming(
        given.positionals,
        finder,
        files.find(({ path }) => path === PERMALINKS),
        today,
      ),
    { dryRun, command: 'rename' },
  );
  if (plan.note !== undefined) console.log(`${folder}/${plan.note}`);
  for (const { path, moveTo } of plan.changes) {
    const [done, planned] = moveTo === undefined ? ['Updated', 'update'] : ['Renamed', 'rename'];
    const target = moveTo === undefined ? '' : ` to ${folder}/${moveTo}`;
    console.log(`${dryRun ? `Would ${planned}` : done} ${folder}/${path}${target}.`);
  }
});
