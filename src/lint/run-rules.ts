import type { Company } from '../model/company.ts';
import type { IsoDate } from '../lib/date.ts';
import type { Place } from '../model/place.ts';
import type { ContentRule } from '../model/rule.ts';
import type { Posting } from '../model/posting.ts';
import { findEvidence, type Evidence } from '../facts/find-evidence.ts';
import type { Finding } from '../content/finding.ts';
import { readPostingText } from '../text/posting-text.ts';
import { findDuplicates, type PostingIdentity } from './rules/duplicate-likely.ts';
import type { RuleResult } from './rule.ts';
import { RULES } from './registry.ts';
import { createFinding, type MarkdownSource } from '../content/source-file.ts';
import type { CatalogueNames } from '../facts/posting-context.ts';
import type { MdastNode } from 'satteri';
import { listNodes } from '../text/markdown.ts';

/** The time that postings are seen from. */
export interface CheckTime {
  /** The day of the check. */
  today: IsoDate;
  /** For so many days dated evidence keeps a posting open. */
  freshDays: number;
}

/** What the rules need to know beside the posting. */
export interface FactSettings extends CheckTime {
  names: CatalogueNames;
  companies: ReadonlyMap<string, Company>;
}

/** What is kept of a posting until all are known; its source would be too much for many of them. */
export interface CheckedPosting extends PostingIdentity {
  path: string;
  /** What it silences: the rule, where it says so, and whether the rule found anything. */
  ignores: { rule: ContentRule; line: number; column: number; used: boolean }[];
}

/** Holds one posting against its text and against itself. */
export function runRules(
  id: string,
  posting: Posting,
  source: MarkdownSource,
  tree: MdastNode,
  { names, companies, today, freshDays }: FactSettings,
): { findings: Finding[]; checked: CheckedPosting; evidence: Evidence } {
  const { body, bodyLine } = source;
  const titlePosition = source.locate(['title']);
  const text = readPostingText({ title: posting.title, titlePosition, body, bodyLine, tree });
  const subject = { posting, text, names };
  const evidence = findEvidence(subject);
  const one = {
    ...subject,
    source,
    nodes: listNodes(tree),
    evidence,
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
  return {
    findings: RULES.flatMap((rule) => applyIgnores(checked, rule.id, rule.check(one))),
    checked,
    evidence,
  };
}

/** What only shows when all postings are known: likely duplicates, and silenced rules that have nothing to say. */
export function checkPostingsTogether(
  postings: readonly CheckedPosting[],
  places: ReadonlyMap<string, Place>,
  { today, freshDays }: CheckTime,
): Finding[] {
  const duplicates = findDuplicates(postings, places, today, freshDays);
  return [
    ...duplicates.flatMap(({ one, found }) => applyIgnores(one, 'duplicate-likely', [found])),
    ...postings.flatMap(unusedIgnores),
  ];
}

/** Findings of a rule, unless the posting silences it. */
function applyIgnores(
  { path, ignores }: CheckedPosting,
  rule: ContentRule,
  found: readonly RuleResult[],
): Finding[] {
  if (found.length === 0) return [];
  const silenced = ignores.filter((ignore) => ignore.rule === rule);
  for (const ignore of silenced) ignore.used = true;
  return silenced.length > 0
    ? []
    : found.map(({ line, column, ...rest }) =>
        createFinding({ path }, { line, column }, rule, rest),
      );
}

/** A rule that is silenced where it finds nothing would be silent when it does. */
function unusedIgnores({ path, ignores }: CheckedPosting): Finding[] {
  return ignores.flatMap(({ rule, line, column, used }, i) =>
    used
      ? []
      : [
          createFinding({ path }, { line, column }, 'ignore-unused', {
            field: `check.ignore[${i}]`,
            value: rule,
            message: `${rule} finds nothing here; remove what silences it.`,
          }),
        ],
  );
}
