import { cancel, intro, outro } from '@clack/prompts';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { readContentFiles } from '../content/read-files.ts';
import { readEnvironment } from '../lib/environment.ts';
import { runCommand, UserError } from '../lib/user-error.ts';
import { askQuestions, confirmReplacement } from './init/ask.ts';
import { findUncommitted, replaceBoard } from './init/content-folder.ts';
import { getUsage, readFlags, type Flags } from './init/flags.ts';
import { countEntries, createBoard, isExample } from './init/new-board.ts';
import { findMissingAnswers, findWrongAnswers } from './init/questions.ts';
import { createSummary } from './init/summary.ts';

// npm run init: replaces the example by a board of the maintainer's own.
// Exit status: 0 if it is done, 1 if the maintainer cancelled, 2 if it failed. Nothing is changed
// unless the status is 0.
await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) console.log(getUsage());
  else await init(flags);
});

async function init({ answers: given, yes, force }: Flags): Promise<void> {
  const { content } = readEnvironment(process.env, process.cwd());
  const folder = relative(process.cwd(), content).split(sep).join('/') || '.';
  const isInteractive = !yes && process.stdin.isTTY && process.stdout.isTTY;
  if (!yes && !isInteractive) {
    throw new UserError(
      'There is no terminal to ask questions in.',
      'Pass the answers as options, with --yes. `npm run init -- --help` lists them.',
    );
  }
  const wrong = [...findWrongAnswers(given), ...(isInteractive ? [] : findMissingAnswers(given))];
  if (wrong.length > 0) throw new UserError(wrong.join('\n'));

  const files = await readContentFiles(content);
  const site = files.find(({ path }) => path === 'site.yaml')?.text ?? '';
  if (!force) await checkReplaceable(content, folder, site);
  const counts = countEntries(files);
  const locale = readLocale(site);

  // A pseudo-terminal without a size has 0 columns, which would leave no room for the questions.
  if (process.stdout.columns === 0) Object.assign(process.stdout, { columns: 80, rows: 24 });
  if (isInteractive) intro('A board of your own');
  const answers = isInteractive ? await askQuestions(given, locale) : given;
  if (!answers || (isInteractive && !(await confirmReplacement(counts, folder)))) {
    cancel('Nothing was changed.');
    process.exitCode = 1;
    return;
  }
  await replaceBoard(content, createBoard(site, answers));
  if (isInteractive) outro('Done.');
  console.log(createSummary({ locale, ...answers }, counts, folder).join('\n'));
}

/** @throws UserError if the content folder is not the example, or has changes that would be lost */
async function checkReplaceable(content: string, folder: string, site: string): Promise<void> {
  if (!isExample(site)) {
    throw new UserError(
      `${folder}/ is no longer the example board: its site.yaml has another URL.`,
      'Edit that file, or start over with --force, which removes all postings.',
    );
  }
  const changed = (await findUncommitted(content)) ?? [];
  if (changed.length > 0) {
    throw new UserError(
      `${folder}/ has uncommitted changes, which would be lost:\n${changed.join('\n')}`,
      'Commit or remove them, or continue with --force.',
    );
  }
}

/** The locale in `site.yaml`, which is the default answer. */
function readLocale(siteYaml: string): string {
  let site: unknown;
  try {
    site = parse(siteYaml);
  } catch {
    // A file that cannot be read is replaced, and has no default to offer.
    return 'en';
  }
  return site !== null &&
    typeof site === 'object' &&
    'locale' in site &&
    typeof site.locale === 'string'
    ? site.locale
    : 'en';
}
