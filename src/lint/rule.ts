import type { MdastNode } from 'satteri';
import type { Company } from '../model/company.ts';
import type { IsoDate } from '../lib/date.ts';
import type { ContentRule } from '../model/rule.ts';
import type { Evidence } from '../facts/find-evidence.ts';
import type { Path } from '../facts/comparison.ts';
import { fieldName, quoteValue } from '../content/check-fields.ts';
import type { Edit, Finding } from '../content/finding.ts';
import type { MarkdownSource } from '../content/source-file.ts';
import type { PostingContext } from '../facts/posting-context.ts';

/** Everything that a rule may look at. */
export interface RuleContext extends PostingContext {
  source: MarkdownSource;
  /** Every node of the parsed text, in its order. */
  nodes: readonly MdastNode[];
  evidence: Evidence;
  company: Company | undefined;
  /** The day of the check. */
  today: IsoDate;
  /** For so many days dated evidence keeps a posting open. */
  freshDays: number;
}

/** What a rule finds: a finding but for what the rule itself decides. */
export interface RuleResult extends Pick<Finding, 'line' | 'column' | 'message'> {
  field?: string;
  value?: string;
  /** Edits that mend it, where there is only one way to. */
  fix?: Edit[];
}

/** One rule about one posting. */
export interface Rule {
  id: ContentRule;
  check: (posting: RuleContext) => RuleResult[];
}

/** Where a field of the frontmatter stands, its name and its value, as a finding gives them. */
export function fieldAt({ source }: RuleContext, path: Path): Omit<RuleResult, 'message' | 'fix'> {
  const value = path.reduce<unknown>(
    (data, step) =>
      data !== null && typeof data === 'object' ? Reflect.get(data, step) : undefined,
    source.data,
  );
  return {
    ...source.locate(path),
    field: fieldName(path),
    ...(value !== undefined && { value: quoteValue(value) }),
  };
}
