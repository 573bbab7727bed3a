import type { Company } from '../posting/company.ts';
import type { IsoDate } from '../posting/date.ts';
import type { ContentRule } from '../posting/rule.ts';
import type { Posting } from '../posting/schema.ts';
import { evidenceOf } from './evidence/evidence.ts';
import type { Finding } from './finding.ts';
import { readPosting } from './reading.ts';
import { findDuplicates, type Known } from './rules/duplicate-likely.ts';
import type { Found } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';
import { at, type MarkdownSource, type SourceFile } from './source-file.ts';
import type { Names } from './subject.ts';
import type { ParsedText } from './text.ts';

/** What the rules need to know beside the postings. */
export interface FactSettings {
  names: Names;
  companies: ReadonlyMap<string, Company>;
  /** The day of the check. */
  today: IsoDate;
  /** For so many days dated evidence keeps a posting open. */
  freshDays: number;
}

/** A posting that has the right form. */
export interface WellFormed {
  id: string;
  posting: Posting;
  source: MarkdownSource;
}

/** What is kept of a posting until all are known; its source would be too much for many of them. */
interface Checked extends Known {
  file: SourceFile;
  /** What it silences: the rule, where it says so, and whether the rule found anything. */
  ignores: { rule: ContentRule; line: number; column: number; used: boolean }[];
}

/** Holds postings against their texts, against themselves and against each other. */
export class FactCheck {
  readonly #settings: FactSettings;
  readonly #checked: Checked[] = [];

  constructor(settings: FactSettings) {
    this.#settings = settings;
  }

  /** What one posting's own rules find. */
  check({ id, posting, source }: WellFormed, { tree, nodes }: ParsedText): Finding[] {
    const { names, companies, today, freshDays } = this.#settings;
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
    const checked: Checked = {
      id,
      posting,
      file: source.file,
      ...source.locate(['title']),
      ignores: (posting.check?.ignore ?? []).map(({ rule }, i) => ({
        rule,
        ...source.locate(['check', 'ignore', i]),
        used: false,
      })),
    };
    this.#checked.push(checked);
    return RULES.flatMap((rule) => kept(checked, rule.id, rule.find(one)));
  }

  /** What only shows when all postings are known: likely duplicates, and silenced rules that have nothing to say. */
  finish(): Finding[] {
    const { names, today, freshDays } = this.#settings;
    const duplicates = findDuplicates(this.#checked, names.places, today, freshDays);
    return [
      ...duplicates.flatMap(({ one, found }) => kept(one, 'duplicate-likely', [found])),
      ...this.#checked.flatMap(unusedIgnores),
    ];
  }
}

/** Findings of a rule, unless the posting silences it. */
function kept({ file, ignores }: Checked, rule: ContentRule, found: readonly Found[]): Finding[] {
  if (found.length === 0) return [];
  const silenced = ignores.filter((ignore) => ignore.rule === rule);
  for (const ignore of silenced) ignore.used = true;
  return silenced.length > 0
    ? []
    : found.map(({ line, column, ...rest }) => at(file, { line, column }, rule, rest));
}

/** A rule that is silenced where it finds nothing would be silent when it does. */
function unusedIgnores({ file, ignores }: Checked): Finding[] {
  return ignores.flatMap(({ rule, line, column, used }, i) =>
    used
      ? []
      : [
          at(file, { line, column }, 'ignore-unused', {
            field: `check.ignore[${i}]`,
            value: rule,
            message: `${rule} finds nothing here; remove what silences it.`,
          }),
        ],
  );
}
