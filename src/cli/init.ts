import { cancel, intro, outro } from '@clack/prompts';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { readContentFiles } from '../content/read-files.ts';
import { readEnvironment } from '../lib/environment.ts';
import { runCommand, UserError } from '../lib/user-error.ts';
import { askFor, confirmed } from './init/ask.ts';
import { replaceBoard, uncommittedIn } from './init/content-folder.ts';
import { readFlags, usage, type Flags } from './init/flags.ts';
import { countsOf, isExample, newBoard } from './init/new-board.ts';
import { missingAnswers, wrongAnswers } from './init/questions.ts';
import { summary } from './init/summary.ts';

// npm run init: makes the example board a board of the keeper's own.
// Exit status 0 when it is done, 1 when the keeper broke off, 2 when it could not be done; nothing is changed then.
await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) console.log(usage());
  else await init(flags);
});

async function init({ answers: given, yes, force }: Flags): Promise<void> {
  const { content } = readEnvironment(process.env, process.cwd());
  const folder = relative(process.cwd(), content).split(sep).join('/') || '.';
  const asks = !yes && process.stdin.isTTY && process.stdout.isTTY;
  if (!yes && !asks) {
    throw new UserError(
      'There is no terminal to ask in: give the answers as options, with --yes. `npm run init -- --help` lists them.',
    );
  }
  const wrong = [...wrongAnswers(given), ...(asks ? [] : missingAnswers(given))];
  if (wrong.length > 0) throw new UserError(wrong.join('\n'));

  const files = await readContentFiles(content);
  const site = files.find(({ path }) => path === 'site.yaml')?.text ?? '';
  if (!force) await refuseToLose(content, folder, site);
  const counts = countsOf(files);
  const locale = localeOf(site);

  // A pseudo-terminal that nobody gave a size has none, and there would be no room to ask in.
  if (process.stdout.columns === 0) Object.assign(process.stdout, { columns: 80, rows: 24 });
  if (asks) intro('A board of your own');
  const answers = asks ? await askFor(given, locale) : given;
  if (!answers || (asks && !(await confirmed(counts, folder)))) {
    cancel('Nothing was changed.');
    process.exitCode = 1;
    return;
  }
  await replaceBoard(content, newBoard(site, answers));
  if (asks) outro('Done.');
  console.log(summary({ locale, ...answers }, counts, folder).join('\n'));
}

/** @throws when there is something in the content folder that the keeper could not get back, or would not give */
async function refuseToLose(content: string, folder: string, site: string): Promise<void> {
  if (!isExample(site)) {
    throw new UserError(
      `${folder}/ is not the example board any more: its site.yaml has an address of its own. Edit that file, or start anew with --force, which removes all postings.`,
    );
  }
  const changed = (await uncommittedIn(content)) ?? [];
  if (changed.length > 0) {
    throw new UserError(
      `${folder}/ has changes that are not committed, which would be lost:\n${changed.join('\n')}\nCommit or remove them, or go on with --force.`,
    );
  }
}

/** What the board's locale is, where nothing else is answered. */
function localeOf(siteYaml: string): string {
  const site: unknown = parse(siteYaml);
  return site !== null &&
    typeof site === 'object' &&
    'locale' in site &&
    typeof site.locale === 'string'
    ? site.locale
    : 'en';
}
