import { readMarkdown } from '../../src/content/source-file.ts';
import { findEvidence } from '../../src/facts/find-evidence.ts';
import type { CatalogueNames } from '../../src/facts/posting-context.ts';
import type { IsoDate } from '../../src/lib/date.ts';
import type { RuleContext } from '../../src/lint/rule.ts';
import type { Company } from '../../src/model/company.ts';
import { postingSchema } from '../../src/model/posting.ts';
import { DEFAULT_FRESH_DAYS } from '../../src/model/site.ts';
import { listNodes } from '../../src/text/list-nodes.ts';
import { readPostingText } from '../../src/text/posting-text.ts';
import { postingMarkdown } from './posting-markdown.ts';
import { NO_NAMES } from './build-catalogue-names.ts';

interface ContextOptions {
  today?: IsoDate;
  freshDays?: number;
  company?: Company;
  boardLanguage?: string;
  names?: CatalogueNames;
  /** Path of the file; its extension selects the Markdown dialect. */
  path?: string;
}

/**
 * Builds the context that rules get for a posting.
 *
 * @param fileText the whole text of the posting's file
 * @throws if the frontmatter is not valid, or the text cannot be parsed
 */
export function buildRuleContext(fileText: string, options: ContextOptions = {}): RuleContext {
  const { path = 'postings/fixture.md', boardLanguage = 'en-GB' } = options;
  const source = readMarkdown({ path, text: fileText });
  const posting = postingSchema.parse(source.data);
  const markdown = postingMarkdown(source, posting.title);
  const postingContext = {
    posting,
    text: readPostingText({ ...markdown, language: posting.language, boardLanguage }),
    names: options.names ?? NO_NAMES,
  };
  return {
    ...postingContext,
    source,
    nodes: listNodes(markdown.tree),
    evidence: findEvidence(postingContext),
    company: options.company,
    boardLanguage,
    today: options.today ?? '2026-04-01',
    freshDays: options.freshDays ?? DEFAULT_FRESH_DAYS,
  };
}
