import type { Company } from '../posting/company.ts';
import type { IsoDate } from '../posting/date.ts';
import type { Place } from '../posting/place.ts';
import type { ContentRule } from '../posting/rule.ts';
import type { Posting } from '../posting/schema.ts';
import { evidenceOf } from './evidence/evidence.ts';
import type { Finding } from './finding.ts';
import { readPosting } from './reading.ts';
import { findDuplicates, type Known } from './rules/duplicate-likely.ts';
import type { Found } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';
import { at, type MarkdownSource } from './source-file.ts';
import type { Names } from './subject.ts';
import type { ParsedText } from './text.ts';

/** The time that postings are seen from. */
export interface CheckTime {
  /** The day of the check. */
  today: IsoDate;
  /** For so many days dated evidence keeps a posting open. */
  freshDays: number;
}

/** What the rules need to know beside the posting. */
export interface FactSettings extends CheckTime {
  names: Names;
  companies: ReadonlyMap<string, Company>;
}

/** What is kept of a posting until all are known; its source would be too much for many of them. */
export interface CheckedPosting extends Known {
  path: string;
  /** What it silences: the rule, where it says so, and whether the rule found anything. */
  ignores: { rule: ContentRule; line: number; column: number; used: boolean }[];
}

/** Holds one posting against its text and against itself. */
export function checkFacts(
  id: string,
  posting: Posting,
  source: MarkdownSource,
  { tree, nodes }: ParsedText,
  { names, companies, today, freshDays }: FactSettings,
): { findings: Finding[]; checked: CheckedPosting } {
  const subject = { posting, reading: readPosting(source, posting.title, tree), names };
  const one = {
    ...subject,
    source,
    nodes,
    evidence: evidenceOf(subject),
    company: companies.get(posting.company),
    today,
    freshDays,
  };
  const checked: CheckedPosting = {
    id,
    posting,
    path: source.file.path,
    ...source.locate(['title']),
    ignores: (posting.check?.ignore ?? []).map(({ rule }, i) => ({
      rule,
      ...source.locate(['check', 'ignore', i]),
      used: false,
    })),
  };
  return { findings: RULES.flatMap((rule) => kept(checked, rule.id, rule.find(one))), checked };
}

/** What only shows when all postings are known: likely duplicates, and silenced rules that have nothing to say. */
export function checkTogether(
  postings: readonly CheckedPosting[],
  places: ReadonlyMap<string, Place>,
  { today, freshDays }: CheckTime,
): Finding[] {
  const duplicates = findDuplicates(postings, places, today, freshDays);
  return [
    ...duplicates.flatMap(({ one, found }) => kept(one, 'duplicate-likely', [found])),
    ...postings.flatMap(unusedIgnores),
  ];
}

/** Findings of a rule, unless the posting silences it. */
function kept(
  { path, ignores }: CheckedPosting,
  rule: ContentRule,
  found: readonly Found[],
): Finding[] {
  if (found.length === 0) return [];
  const silenced = ignores.filter((ignore) => ignore.rule === rule);
  for (const ignore of silenced) ignore.used = true;
  return silenced.length > 0
    ? []
    : found.map(({ line, column, ...rest }) => at({ path }, { line, column }, rule, rest));
}

/** A rule that is silenced where it finds nothing would be silent when it does. */
function unusedIgnores({ path, ignores }: CheckedPosting): Finding[] {
  return ignores.flatMap(({ rule, line, column, used }, i) =>
    used
      ? []
      : [
          at({ path }, { line, column }, 'ignore-unused', {
            field: `check.ignore[${i}]`,
            value: rule,
            message: `${rule} finds nothing here; remove what silences it.`,
          }),
        ],
  );
}
