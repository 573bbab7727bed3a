import process from 'node:process';
import { readEnvironment } from '../lib/environment.ts';
import { runCommand, UserError } from '../lib/user-error.ts';
import { readCommandLine } from './command-line.ts';
import { askDecisions } from './upgrade/ask-decisions.ts';
import { createBoardCommands, prepareContent } from './upgrade/board-commands.ts';
import { upgradeBoard } from './upgrade/upgrade-board.ts';

// npm run upgrade: takes a newer Corkboard into the board in the current folder, as one commit.
// Exit status: 0 if it is done or there is nothing new, 1 if something is left to decide or the
// board does not work with the new version, 2 if it failed. Nothing is changed unless it is done.
await runCommand(async () => {
  const parsed = readCommandLine(
    {
      name: 'upgrade',
      about: [
        'Takes a newer version of Corkboard into your board: merges it with the changes that you made, checks and builds the result, and makes one commit of it. Your content/, public/ and the files that you added stay as they are.',
        'Without a version, this is the newest release, or else the newest commit. If you and the new version changed the same lines, nothing is changed until you decide with --keep or --take.',
      ],
      examples: ['', '0.2.0', '--from ../corkboard.zip', '--dry-run'],
      takesArguments: true,
      options: {
        from: {
          type: 'string',
          value: 'SOURCE',
          help: 'where Corkboard is: a URL, the name of a remote, a folder, or an archive (.zip, .tar.gz, .tgz); without it `repository` in package.json, or a remote',
        },
        keep: {
          type: 'string',
          multiple: true,
          value: 'FILE',
          help: 'keep your version of a file; can be repeated',
        },
        take: {
          type: 'string',
          multiple: true,
          value: 'FILE',
          help: 'take the new version of a file; can be repeated',
        },
        fix: {
          type: 'boolean',
          help: 'also correct the content where the new version has an automatic fix',
        },
        'dry-run': { type: 'boolean', help: 'show everything, and change nothing' },
      },
    },
    process.argv.slice(2),
  );
  if (!parsed) return;
  const { values, positionals } = parsed;
  if (positionals.length > 1) {
    throw new UserError(`${positionals.join(' and ')} are two versions; name one.`);
  }
  const folder = process.cwd();
  const { content } = readEnvironment(process.env, folder);
  const outcome = await upgradeBoard(
    {
      folder,
      from: values.from,
      version: positionals[0],
      keep: values.keep ?? [],
      take: values.take ?? [],
      fix: values.fix ?? false,
      dryRun: values['dry-run'] ?? false,
    },
    {
      print: (line) => console.log(line),
      decide: process.stdin.isTTY && process.stdout.isTTY ? askDecisions : undefined,
      createCommands: async (board, workspace) =>
        createBoardCommands(
          await prepareContent(board.folder, content, `${workspace.folder}/content`),
        ),
    },
  );
  if (outcome === 'stopped') process.exitCode = 1;
});
