import { relative, sep } from 'node:path';
import process from 'node:process';
import { checkContent } from '../check/content.ts';
import { readContent } from '../check/read-content.ts';
import { reportText } from '../check/report.ts';
import { readEnvironment } from '../posting/environment.ts';

// npm run check: holds the content folder against the posting model, and says all that is wrong.
// Exit status 0 when nothing is, 1 when something is, 2 when the check itself could not run.
try {
  const { content } = readEnvironment(process.env, process.cwd());
  const { findings, files } = checkContent(await readContent(content));
  const shown = relative(process.cwd(), content).split(sep).join('/') || '.';
  const report = reportText(findings, files, shown);
  if (findings.length === 0) console.log(report);
  else console.error(report);
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
