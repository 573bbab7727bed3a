import type { Company } from '../../src/model/company.ts';
import type { IsoDate } from '../../src/lib/date.ts';
import { postingSchema } from '../../src/model/posting.ts';
import { DEFAULT_FRESH_DAYS } from '../../src/model/site.ts';
import { findEvidence } from '../../src/facts/find-evidence.ts';
import { readPostingText } from '../../src/text/posting-text.ts';
import type { RuleContext } from '../../src/lint/rule.ts';
import { readMarkdown } from '../../src/content/source-file.ts';
import type { CatalogueNames } from '../../src/facts/posting-context.ts';
import { listNodes } from '../../src/text/markdown.ts';
import { postingMarkdown } from './posting-markdown.ts';

/** Names nothing: for rules that are not about places or skills. */
const NO_NAMES: CatalogueNames = {
  places: new Map(),
  skills: new Map(),
  extractPlaces: () => [],
  extractSkills: () => [],
};

interface CaseOptions {
  today?: IsoDate;
  freshDays?: number;
  company?: Company;
  names?: CatalogueNames;
  /** Where the file lies; the extension decides how the text is read. */
  path?: string;
}

/**
 * A posting as its rules see it, from the whole text of its file.
 *
 * @throws when the frontmatter is not that of a posting, or the text cannot be parsed
 */
export function buildRuleContext(fileText: string, options: CaseOptions = {}): RuleContext {
  const { path = 'postings/fixture.md' } = options;
  const source = readMarkdown({ path, text: fileText });
  const posting = postingSchema.parse(source.data);
  const markdown = postingMarkdown(source, posting.title);
  const subject = {
    posting,
    text: readPostingText(markdown),
    names: options.names ?? NO_NAMES,
  };
  return {
    ...subject,
    source,
    nodes: listNodes(markdown.tree),
    evidence: findEvidence(subject),
    company: options.company,
    today: options.today ?? '2026-04-01',
    freshDays: options.freshDays ?? DEFAULT_FRESH_DAYS,
  };
}
