import type { MdastNode } from 'satteri';
import type { Company } from '../../posting/company.ts';
import type { IsoDate } from '../../posting/date.ts';
import type { ContentRule } from '../../posting/rule.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Path } from '../evidence/verdict.ts';
import { fieldName, show } from '../fields.ts';
import type { Edit, Finding } from '../finding.ts';
import type { MarkdownSource } from '../source-file.ts';
import type { Subject } from '../subject.ts';

/** Everything that a rule may look at. */
export interface PostingCase extends Subject {
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
export interface Found extends Pick<Finding, 'line' | 'column' | 'message'> {
  field?: string;
  value?: string;
  /** Edits that mend it, where there is only one way to. */
  fix?: Edit[];
}

/** One rule about one posting. */
export interface Rule {
  id: ContentRule;
  find: (posting: PostingCase) => Found[];
}

/** Where a field of the frontmatter stands, its name and its value, as a finding gives them. */
export function fieldAt({ source }: PostingCase, path: Path): Omit<Found, 'message' | 'fix'> {
  const value = path.reduce<unknown>(
    (data, step) =>
      data !== null && typeof data === 'object' ? Reflect.get(data, step) : undefined,
    source.data,
  );
  return {
    ...source.locate(path),
    field: fieldName(path),
    ...(value !== undefined && { value: show(value) }),
  };
}
