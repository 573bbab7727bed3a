import { relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { parseArgs, styleText } from 'node:util';
import { getBoardDay } from '../board/board-day.ts';
import { checkInParallel } from '../lint/check-in-parallel.ts';
import { fixFiles } from '../lint/fix.ts';
import { PERMALINKS } from '../content/permalinks.ts';
import { readPublicNames } from '../content/public-names.ts';
import { readContentFiles } from '../content/read-files.ts';
import { reportGithub } from '../lint/reporters/github.ts';
import { reportJson } from '../lint/reporters/json.ts';
import { reportText, type ReportOptions } from '../lint/reporters/text.ts';
import { addPermalinks, namesOf } from '../integrations/record-permalinks.ts';
import { selectByPath } from '../lint/select-files.ts';
import { readEnvironment } from '../lib/environment.ts';
import { runCommand, UserError } from '../lib/user-error.ts';
import { createProgressLine } from '../lib/progress.ts';

const FORMATS = ['text', 'json', 'github'] as const;

const STYLES = { error: 'red', warning: 'yellow', soft: 'dim' } as const;

// npm run check [-- paths] [--format text|json|github] [--fix]: checks the content folder and
// reports all findings, or only those in some files. --fix first applies the fixes that are
// unambiguous and adds new ids to the list of published ones. Exit status: 0 without errors, 1 with
// errors, 2 if the check itself could not run.
await runCommand(async () => {
  const { format, fix, paths } = readArguments();
  const environment = readEnvironment(process.env, process.cwd());
  const { content, ci, siteUrl, basePath, today: boardToday } = environment;
  const now = new Date();
  const check = async () => {
    const files = await readContentFiles(content);
    const publicNames = await readPublicNames(resolve('public'));
    const { files: chosen, has } = selectByPath(files, content, paths, process.cwd());
    const { findings, permalinks } = await checkInParallel(files, {
      ci,
      siteUrl,
      basePath,
      publicNames,
      today: ({ asOf }) => getBoardDay({ boardToday, asOf, now }).day,
      onProgress: createProgressLine('Checking', 'postings'),
    });
    return { findings: findings.filter(has), files: chosen, permalinks };
  };

  let checked = await check();
  if (fix) {
    const fixed = await fixFiles(content, checked.files, checked.findings);
    if (fixed.length > 0) {
      printNote(`Fixed: ${namesOf(fixed)}`);
      checked = await check();
    }
    const added = checked.permalinks ? await addPermalinks(content, checked.permalinks) : [];
    if (added.length > 0) {
      printNote(`Added to ${PERMALINKS}: ${namesOf(added)}`);
      checked = await check();
    }
  }

  const { findings, files } = checked;
  const failed = findings.some(({ severity }) => severity === 'error');
  const folder = relative(process.cwd(), content).split(sep).join('/') || '.';
  if (format === 'json') console.log(reportJson(findings, folder));
  if (format === 'github' && findings.length > 0) console.log(reportGithub(findings, folder));
  if (format !== 'json') {
    const stream = failed ? process.stderr : process.stdout;
    const style: ReportOptions['style'] = (part, text) => styleText(STYLES[part], text, { stream });
    const report = reportText(findings, files, folder, { frames: format === 'text', style });
    stream.write(`${report}\n`);
  }
  process.exitCode = failed ? 1 : 0;
});

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fix: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
  });
  const format = FORMATS.find((name) => name === values.format);
  if (!format) {
    throw new UserError(`--format is "${values.format}"; it must be one of ${FORMATS.join(', ')}.`);
  }
  return { format, fix: values.fix, paths: positionals };
}

/** Prints to stderr, so that programs can read the report from stdout. */
function printNote(line: string): void {
  console.error(line);
}
