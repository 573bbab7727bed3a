import process from 'node:process';
import { styleText } from 'node:util';
import { readCheckOptions } from '../board/check-options.ts';
import { checkInParallel } from '../lint/check-in-parallel.ts';
import { fixFiles } from '../lint/fix.ts';
import { PERMALINKS } from '../content/permalinks.ts';
import { readContentFiles } from '../content/read-files.ts';
import { reportGithub } from '../lint/reporters/github.ts';
import { reportJson } from '../lint/reporters/json.ts';
import { formatHeldBack, reportText, type ReportOptions } from '../lint/reporters/text.ts';
import { addPermalinks, namesOf } from '../integrations/record-permalinks.ts';
import { selectByPath } from '../lint/select-files.ts';
import { readEnvironment } from '../lib/environment.ts';
import { formatPath } from '../lib/format-path.ts';
import { runCommand, UserError } from '../lib/user-error.ts';
import { createProgressLine } from '../lib/progress.ts';
import { readCommandLine } from './command-line.ts';

const FORMATS = ['text', 'json', 'github'] as const;

const STYLES = { error: 'red', warning: 'yellow', soft: 'dim' } as const;

/** More rounds than problems that one value can have. */
const MAX_FIX_ROUNDS = 5;

// npm run check: checks the content folder. Exit status: 0 without errors, 1 with errors, 2 if the
// check itself could not run.
await runCommand(async () => {
  const given = readArguments();
  if (!given) return;
  const { format, fix, paths } = given;
  const environment = readEnvironment(process.env, process.cwd());
  const { content } = environment;
  const check = async () => {
    const files = await readContentFiles(content);
    const { files: chosen, has } = selectByPath(files, content, paths, process.cwd());
    const { findings, permalinks, heldBack } = await checkInParallel(files, {
      ...(await readCheckOptions(environment)),
      onProgress: createProgressLine('Checking', 'postings'),
    });
    return { findings: findings.filter(has), files: chosen, permalinks, heldBack };
  };

  let checked = await check();
  if (fix) {
    const fixed = new Set<string>();
    // A fixed value can have another problem, which only the next check finds.
    for (let round = 0; round < MAX_FIX_ROUNDS; round += 1) {
      const changed = await fixFiles(content, checked.files, checked.findings);
      if (changed.length === 0) break;
      for (const path of changed) fixed.add(path);
      checked = await check();
    }
    if (fixed.size > 0) printNote(`Fixed: ${namesOf([...fixed])}`);
    const added = checked.permalinks ? await addPermalinks(content, checked.permalinks) : [];
    if (added.length > 0) {
      printNote(`Added to ${PERMALINKS}: ${namesOf(added)}`);
      checked = await check();
    }
  }

  const { findings, files, heldBack } = checked;
  const failed = findings.some(({ severity }) => severity === 'error');
  const folder = formatPath(content);
  if (format === 'json') console.log(reportJson(findings, folder));
  if (format === 'github' && findings.length > 0) console.log(reportGithub(findings, folder));
  if (format !== 'json') {
    const stream = failed ? process.stderr : process.stdout;
    const style: ReportOptions['style'] = (part, text) => styleText(STYLES[part], text, { stream });
    const report = reportText(findings, files, folder, { frames: format === 'text', style });
    const notPublished = formatHeldBack(heldBack);
    stream.write(`${report}\n${notPublished === undefined ? '' : `${notPublished}\n`}`);
  }
  process.exitCode = failed ? 1 : 0;
});

function readArguments() {
  const given = readCommandLine(
    {
      name: 'check',
      about: [
        'Checks the content folder, and lists every problem with its file, line and column, and what to do about it.',
        'Exit status: 0 if there are only warnings or no findings, 1 if there are errors, 2 if the check could not run.',
      ],
      examples: ['', 'content/postings/some-id.md', '--fix'],
      options: {
        fix: {
          type: 'boolean',
          default: false,
          help: 'first apply the fixes that are unambiguous, and list new ids in permalinks.txt',
        },
        format: {
          type: 'string',
          default: 'text',
          value: 'FORMAT',
          help: 'text, json for programs, or github for annotations of a change',
        },
      },
      takesArguments: true,
    },
    process.argv.slice(2),
  );
  if (!given) return undefined;
  const { values, positionals } = given;
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
