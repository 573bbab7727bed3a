import { relative, sep } from 'node:path';
import process from 'node:process';
import { parseArgs, styleText } from 'node:util';
import { boardDay } from '../lib/date.ts';
import { checkInParallel } from '../lint/check-in-parallel.ts';
import { fixFiles } from '../lint/fix.ts';
import { PERMALINKS } from '../content/permalinks.ts';
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

// npm run check [-- paths] [--format text|json|github] [--fix]: holds the content folder against the posting model and
// each posting against its text, and says all that is wrong, or all that is wrong in some files. --fix first mends what
// can be mended in one way only, and adds new ids to the list of published ones.
// Exit status 0 when there is no error, 1 when there is one, 2 when the check itself could not run.
await runCommand(async () => {
  const { format, fix, paths } = readArguments();
  const { content, ci, today } = readEnvironment(process.env, process.cwd());
  const now = new Date();
  const check = async () => {
    const files = await readContentFiles(content);
    const { files: chosen, has } = selectByPath(files, content, paths, process.cwd());
    const show = createProgressLine('Checking', 'postings');
    const { findings, permalinks } = await checkInParallel(files, {
      ci,
      today: ({ asOf }) => boardDay({ boardToday: today, asOf, now }).day,
      onProgress: show,
    });
    return { findings: findings.filter(has), files: chosen, permalinks };
  };

  let checked = await check();
  if (fix) {
    const mended = await fixFiles(content, checked.files, checked.findings);
    if (mended.length > 0) say(`Mended: ${namesOf(mended)}`);
    if (mended.length > 0) checked = await check();
    const added = checked.permalinks ? await addPermalinks(content, checked.permalinks) : [];
    if (added.length > 0) {
      say(`Added to ${PERMALINKS}: ${namesOf(added)}`);
      checked = await check();
    }
  }

  const { findings, files } = checked;
  const failed = findings.some(({ severity }) => severity === 'error');
  const shown = relative(process.cwd(), content).split(sep).join('/') || '.';
  if (format === 'json') console.log(reportJson(findings, shown));
  if (format === 'github' && findings.length > 0) console.log(reportGithub(findings, shown));
  if (format !== 'json') {
    const stream = failed ? process.stderr : process.stdout;
    const style: ReportOptions['style'] = (part, text) => styleText(STYLES[part], text, { stream });
    const report = reportText(findings, files, shown, { frames: format === 'text', style });
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

/** Says what was done, beside what a program may read. */
function say(line: string): void {
  console.error(line);
}
