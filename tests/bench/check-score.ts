import process from 'node:process';
import { readCommandLine } from '../../src/cli/command-line.ts';
import { runCommand } from '../../src/lib/user-error.ts';
import { RULES } from '../../src/lint/registry.ts';
import { severityOf } from '../../src/lint/rule.ts';
import { scoreCorpus, type Score } from './check-corpus.ts';

// npm run check:score: prints precision and recall of each rule for the corpus in
// tests/fixtures/check/. It fails if a finding of severity "error" is wrong, or if the recall of a
// rule or of all rules together is too low.
const MIN_RECALL = 0.95;

await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'check:score',
      about: ['Prints precision and recall of each content rule for tests/fixtures/check/.'],
      examples: [''],
      options: {},
    },
    process.argv.slice(2),
  );
  if (given) await printScores();
});

async function printScores(): Promise<void> {
  const { postings, scores } = await scoreCorpus();
  const sum = (count: (score: Score) => number) => scores.reduce((all, one) => all + count(one), 0);
  const total = {
    right: sum(({ right }) => right),
    missed: sum(({ missed }) => missed.length),
    wrong: sum(({ wrong }) => wrong.length),
  };

  console.log(row('rule', 'right', 'missed', 'wrong', 'precision', 'recall'));
  for (const { rule, right, missed, wrong } of scores) {
    console.log(
      row(
        rule,
        right,
        missed.length,
        wrong.length,
        ratio(right, wrong.length),
        ratio(right, missed.length),
      ),
    );
  }
  console.log(
    row(
      `all, in ${postings} postings`,
      total.right,
      total.missed,
      total.wrong,
      ratio(total.right, total.wrong),
      ratio(total.right, total.missed),
    ),
  );

  for (const { rule, missed, wrong } of scores) {
    for (const { id, line } of missed) console.log(`missed  ${id}:${line} ${rule}`);
    for (const { id, line, message } of wrong)
      console.log(`wrong   ${id}:${line} ${rule} ${message}`);
  }

  const isError = new Set(RULES.filter((rule) => severityOf(rule) === 'error').map(({ id }) => id));
  const falseErrors = scores
    .filter(({ rule }) => isError.has(rule))
    .reduce((all, { wrong }) => all + wrong.length, 0);
  const low = scores.filter(({ right, missed }) => right < MIN_RECALL * (right + missed.length));
  if (falseErrors > 0) console.log(`${falseErrors} false errors.`);
  if (low.length > 0)
    console.log(`Recall is below ${MIN_RECALL}: ${low.map(({ rule }) => rule).join(', ')}`);
  process.exitCode = falseErrors > 0 || low.length > 0 ? 1 : 0;
}

function ratio(right: number, other: number): string {
  return right + other === 0 ? '–' : (right / (right + other)).toFixed(3);
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join('');
}
