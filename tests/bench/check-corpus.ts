import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { checkContent } from '../../src/lint/check-content.ts';
import type { Finding } from '../../src/content/finding.ts';
import { readContentFiles } from '../../src/content/read-files.ts';

export const CORPUS = fileURLToPath(new URL('../fixtures/check', import.meta.url));

/** The day for which the corpus is checked. */
const CORPUS_DAY = '2026-03-10';

/** A finding that the check should report for a posting of the corpus. */
export interface Expected {
  rule: string;
  line: number;
}

export interface Score {
  rule: string;
  /** Number of expected findings that were reported on the expected line. */
  right: number;
  missed: { id: string; line: number }[];
  /** Findings that were reported but not expected. */
  wrong: (Finding & { id: string })[];
}

/** Checks the corpus and compares the findings with the expected ones. */
export async function scoreCorpus(): Promise<{ postings: number; scores: Score[] }> {
  const expected: Record<string, Expected[]> = parse(
    await readFile(join(CORPUS, 'expected.yaml'), 'utf8'),
  );
  const { findings } = checkContent(await readContentFiles(CORPUS), { today: () => CORPUS_DAY });
  const scores = new Map<string, Score>();
  const scoreOf = (rule: string): Score => {
    const known = scores.get(rule) ?? { rule, right: 0, missed: [], wrong: [] };
    scores.set(rule, known);
    return known;
  };
  const found = new Map<string, Finding>();
  const unexpected: (Finding & { id: string })[] = [];
  for (const finding of findings) {
    const id = basename(finding.file).replace(/\.mdx?$/, '');
    const key = `${id} ${finding.rule} ${finding.line}`;
    const wanted = expected[id]?.some(
      ({ rule, line }) => rule === finding.rule && line === finding.line,
    );
    if (wanted && !found.has(key)) found.set(key, finding);
    else unexpected.push({ ...finding, id });
  }
  for (const [id, all] of Object.entries(expected)) {
    for (const { rule, line } of all) {
      if (found.has(`${id} ${rule} ${line}`)) scoreOf(rule).right += 1;
      else scoreOf(rule).missed.push({ id, line });
    }
  }
  for (const finding of unexpected) scoreOf(finding.rule).wrong.push(finding);
  return {
    postings: Object.keys(expected).length,
    scores: [...scores.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}
