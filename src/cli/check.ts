import { relative, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/content.ts';
import { PERMALINKS } from '../check/permalinks.ts';
import { readContent } from '../check/read-content.ts';
import { reportGithub } from '../check/report-github.ts';
import { reportText } from '../check/report.ts';
import { addPermalinks, namesOf } from '../check/record-permalinks.ts';
import { readEnvironment } from '../posting/environment.ts';

// npm run check: holds the content folder against the posting model, and says all that is wrong. --format github says
// it on the lines of a change there; --fix adds new ids to the list of published ones first.
// Exit status 0 when nothing is wrong, 1 when something is, 2 when the check itself could not run.
try {
  const { values } = parseArgs({
    options: {
      fix: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
  });
  if (!['text', 'github'].includes(values.format)) {
    throw new Error(`--format is "${values.format}"; it must be text or github.`);
  }
  const { content, ci } = readEnvironment(process.env, process.cwd());
  const check = async () => checkContent(await readContent(content), ci);
  let checked = await check();
  if (values.fix && checked.permalinks) {
    const added = await addPermalinks(content, checked.permalinks);
    if (added.length > 0) console.log(`Added to ${PERMALINKS}: ${namesOf(added)}`);
    checked = await check();
  }
  const { findings, files } = checked;
  const shown = relative(process.cwd(), content).split(sep).join('/') || '.';
  const report = reportText(findings, files, shown);
  if (values.format === 'github' && findings.length > 0) console.log(reportGithub(findings, shown));
  if (findings.length === 0) console.log(report);
  else console.error(report);
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
