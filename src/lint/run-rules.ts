import type { MdastNode } from 'satteri';
import type { Finding } from '../content/finding.ts';
import type { MarkdownSource } from '../content/source-file.ts';
import { findEvidence, type Evidence } from '../facts/find-evidence.ts';
import type { CatalogueNames } from '../facts/posting-context.ts';
import type { IsoDate } from '../lib/date.ts';
import type { Company } from '../model/company.ts';
import type { Place } from '../model/place.ts';
import type { Posting } from '../model/posting.ts';
import { listNodes } from '../text/list-nodes.ts';
import { readPostingText } from '../text/posting-text.ts';
import { CROSS_POSTING_RULES, findRule, POSTING_RULES } from './registry.ts';
import type { CheckedPosting, CrossPostingRule, PostingRule, RuleResult } from './rule.ts';
import ignoreUnused from './rules/ignore-unused.ts';
import { keepSafeFixes } from './text-keeping-fixes.ts';

/** The time for which postings are checked. */
export interface CheckTime {
  /** The day of the check. */
  today: IsoDate;
  /** Number of days for which dated evidence keeps a posting open. */
  freshDays: number;
}

/** What the rules need to know besides the posting. */
export interface FactSettings extends CheckTime {
  names: CatalogueNames;
  companies: ReadonlyMap<string, Company>;
  /** The language of the board, as a BCP 47 tag. */
  boardLanguage: string;
}

/** Rules whose fixes must not change what a reader sees, and all others. */
const TEXT_KEEPING = POSTING_RULES.filter((rule) => rule.fixKeepsText);
const OTHERS = POSTING_RULES.filter((rule) => !rule.fixKeepsText);

/** Runs every rule about one posting. */
export function runRules(
  id: string,
  posting: Posting,
  source: MarkdownSource,
  tree: MdastNode,
  { names, companies, boardLanguage, today, freshDays }: FactSettings,
): { findings: Finding[]; checked: CheckedPosting; evidence: Evidence } {
  const { body, bodyLine } = source;
  const titlePosition = source.locate(['title']);
  const { title, language } = posting;
  const text = readPostingText({
    title,
    titlePosition,
    language,
    boardLanguage,
    body,
    bodyLine,
    tree,
  });
  const postingContext = { posting, text, names };
  const { path } = source.file;
  const evidence = runPart(`The comparison of facts with ${path}`, () =>
    findEvidence(postingContext),
  );
  const context = {
    ...postingContext,
    source,
    nodes: listNodes(tree),
    evidence,
    company: companies.get(posting.company),
    boardLanguage,
    today,
    freshDays,
  };
  const checked: CheckedPosting = {
    id,
    posting,
    path,
    ...titlePosition,
    ignores: (posting.check?.ignore ?? []).flatMap((entry, i) => {
      const rule = findRule(entry.rule);
      // `checkIgnoredRules` reports rules that do not exist or cannot be ignored.
      if (!rule || rule.kind === 'structural') return [];
      const position = source.locate(['check', 'ignore', i]);
      return [{ rule: rule.id, field: `check.ignore[${i}]`, ...position, used: false }];
    }),
  };
  const check = (rules: readonly PostingRule[]) =>
    rules.flatMap((rule) =>
      applyIgnores(
        checked,
        rule,
        runPart(`The rule ${rule.id}, on ${path},`, () => rule.check(context)),
      ),
    );
  const findings = [...keepSafeFixes(source.file, check(TEXT_KEEPING)), ...check(OTHERS)];
  return { findings, checked, evidence };
}

/**
 * Runs a part of the check. An error in it is a bug, and not a text that overflows the parser.
 *
 * @param who the part, at the beginning of a sentence: `The rule text-list`
 */
function runPart<T>(who: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Error(`${who} failed, which is a bug.`, { cause: error });
  }
}

/** Runs every rule across postings. */
export function checkPostingsTogether(
  postings: readonly CheckedPosting[],
  places: ReadonlyMap<string, Place>,
  { today, freshDays }: CheckTime,
): Finding[] {
  // Which entries of check.ignore were used is known only after all other rules.
  const rules = [...CROSS_POSTING_RULES.filter(({ id }) => id !== ignoreUnused.id), ignoreUnused];
  return rules.flatMap((rule) =>
    runPart(`The rule ${rule.id}`, () =>
      rule.check(postings, { places, today, freshDays }),
    ).flatMap(({ posting, result }) => applyIgnores(posting, rule, [result])),
  );
}

/** Turns results into findings, unless the posting ignores the rule. */
function applyIgnores(
  { path, ignores }: CheckedPosting,
  { id, severity }: PostingRule | CrossPostingRule,
  results: readonly RuleResult[],
): Finding[] {
  if (results.length === 0) return [];
  const applied = ignores.filter(({ rule }) => rule === id);
  for (const ignore of applied) ignore.used = true;
  if (applied.length > 0) return [];
  return results.map((result) => ({ file: path, rule: id, severity, ...result }));
}
