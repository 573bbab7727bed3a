import process from 'node:process';
import { CLOSED_REASONS } from '../model/enums.ts';
import { runCommand } from '../lib/user-error.ts';
import { readCommandLine } from './command-line.ts';
import { planClosing } from './postings/close-postings.ts';
import { editContent } from './postings/edit-content.ts';

// npm run close: marks postings as closed. Exit status: 0 if they are closed, 2 if it was refused;
// then nothing is changed.
await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'close',
      about: [
        'Marks postings as closed. Their pages stay, say so, and lead to open postings like them.',
        'Name each posting by its id or by the path of its file. If one of them cannot be closed, none is changed.',
      ],
      examples: [
        '<id>… --reason filled',
        'content/postings/some-id.md --reason gone --on 2026-05-02',
      ],
      options: {
        reason: { type: 'string', value: 'REASON', help: `why: ${CLOSED_REASONS.join(', ')}` },
        on: {
          type: 'string',
          value: 'DATE',
          help: 'the day on which they closed (default: today)',
        },
        'dry-run': { type: 'boolean', help: 'only check and list what would be changed' },
      },
      takesArguments: true,
    },
    process.argv.slice(2),
  );
  if (!given) return;
  const { reason, on, 'dry-run': dryRun = false } = given.values;
  const { plan, folder } = await editContent(
    ({ finder, today }) => planClosing({ postings: given.positionals, reason, on }, finder, today),
    { dryRun, command: 'close' },
  );
  for (const note of plan.notes) console.log(`${folder}/${note}`);
  for (const { path } of plan.changes) {
    console.log(
      `${dryRun ? 'Would close' : 'Closed'} ${folder}/${path} (${plan.closed?.reason}, ${plan.closed?.on}).`,
    );
  }
});
