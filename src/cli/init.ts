import { cancel, intro, outro } from '@clack/prompts';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { readContentFiles } from '../content/read-files.ts';
import { DEFAULT_CONTENT, readEnvironment } from '../lib/environment.ts';
import { formatPath } from '../lib/format-path.ts';
import { runCommand, UserError } from '../lib/user-error.ts';
import { runGit } from './git.ts';
import { askQuestions, confirmReplacement } from './init/ask.ts';
import { findUncommitted } from './init/content-folder.ts';
import { readInitOptions, type InitOptions } from './init/command.ts';
import { countEntries, createBoard, isExample, listBoardEntries } from './init/new-board.ts';
import { findMissingAnswers, findWrongAnswers, type Answers } from './init/questions.ts';
import { createProjectFiles, PROJECT_FILES } from './init/project-files.ts';
import { recoverBoard, replaceBoard } from './init/replace-board.ts';
import { createSummary } from './init/summary.ts';

// npm run init: replaces the example by a board of the maintainer's own.
// Exit status: 0 if it is done, 1 if the maintainer cancelled, 2 if it failed. Nothing is changed
// unless the status is 0.
await runCommand(async () => {
  const options = readInitOptions(process.argv.slice(2));
  if (options) await init(options);
});

async function init({ answers: given, yes, force }: InitOptions): Promise<void> {
  const root = process.cwd();
  const { content } = readEnvironment(process.env, root);
  // The files of the project are those of the board only if it is in the project's own folder.
  const isOwn = content === join(root, DEFAULT_CONTENT);
  const folder = formatPath(content);
  const isInteractive = !yes && process.stdin.isTTY && process.stdout.isTTY;
  checkOptions(given, yes, isInteractive);
  const projectFiles = isOwn ? PROJECT_FILES.map((path) => join(root, path)) : [];
  if (await recoverBoard(content, projectFiles)) {
    console.log('Undid or cleaned up what an interrupted `npm run init` had left.');
  }

  const files = await readContentFiles(content);
  const site = files.find(({ path }) => path === 'site.yaml')?.text ?? '';
  const isOfExample = isExample(site);
  const uncommitted = await findUncommitted(content);
  if (!force) {
    if (!isOfExample) refuseOwnBoard(folder);
    const others = isOwn ? await findUncommitted(root, PROJECT_FILES) : undefined;
    refuseUncommitted([...(uncommitted ?? []), ...(others ?? [])]);
  }
  const counts = countEntries(files, isOfExample);
  const locale = readLocale(site);

  // A pseudo-terminal without a size has 0 columns, which would leave no room for the questions.
  if (process.stdout.columns === 0) Object.assign(process.stdout, { columns: 80, rows: 24 });
  if (isInteractive) intro('A board of your own');
  const answers = isInteractive ? await askQuestions(given, locale) : given;
  if (!answers || (isInteractive && !(await confirmReplacement(counts, folder, isOfExample)))) {
    cancel('Nothing was changed.');
    process.exitCode = 1;
    return;
  }
  let changedFiles: string[] = [];
  await replaceBoard(content, {
    files: createBoard(site, answers),
    removed: listBoardEntries(isOfExample),
    async createChanges(created) {
      const changes = isOwn ? await createProjectFiles(root, created) : {};
      changedFiles = Object.keys(changes);
      return Object.fromEntries(
        Object.entries(changes).map(([path, text]) => [join(root, path), text]),
      );
    },
  });
  if (isInteractive) outro('Done.');
  const { ok, output: origin } = await runGit(root, ['remote', 'get-url', 'origin']);
  const outcome = {
    ...{ counts, folder, files: changedFiles, origin: ok ? origin : undefined },
    hasRepository: uncommitted !== undefined,
  };
  console.log(createSummary({ locale, ...answers }, outcome).join('\n'));
}

/** @throws UserError if answers are wrong, or missing where nobody can be asked */
function checkOptions(given: Answers, yes: boolean, isInteractive: boolean): void {
  if (!yes && !isInteractive) {
    throw new UserError(
      'There is no terminal to ask questions in.',
      'Pass the answers as options, with --yes. `npm run init -- --help` lists them.',
    );
  }
  const wrong = [...findWrongAnswers(given), ...(isInteractive ? [] : findMissingAnswers(given))];
  if (wrong.length > 0) throw new UserError(wrong.join('\n'));
}

function refuseOwnBoard(folder: string): never {
  throw new UserError(
    `${folder}/ is no longer the example board: its site.yaml has another URL.`,
    'Edit that file, or start over with --force, which removes all postings, pages and images.',
  );
}

/** @throws UserError if there are uncommitted changes */
function refuseUncommitted(changed: readonly string[]): void {
  if (changed.length === 0) return;
  throw new UserError(
    `Uncommitted changes would be lost:\n${changed.join('\n')}`,
    'Commit or remove them, or continue with --force.',
  );
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
