import type { Company } from '../../../src/posting/company.ts';
import type { IsoDate } from '../../../src/posting/date.ts';
import { postingSchema } from '../../../src/posting/schema.ts';
import { DEFAULT_FRESH_DAYS } from '../../../src/posting/site.ts';
import { evidenceOf } from '../../../src/check/evidence/evidence.ts';
import { readPosting } from '../../../src/check/reading.ts';
import type { PostingCase } from '../../../src/check/rules/rule.ts';
import { readMarkdown } from '../../../src/check/source-file.ts';
import type { Names } from '../../../src/check/subject.ts';
import { parseText } from '../../../src/check/text.ts';

/** Names nothing: for rules that are not about places or skills. */
const NO_NAMES: Names = {
  places: new Map(),
  skills: new Map(),
  readPlaces: () => [],
  readSkills: () => [],
};

interface CaseOptions {
  today?: IsoDate;
  freshDays?: number;
  company?: Company;
  names?: Names;
  /** Where the file lies; the extension decides how the text is read. */
  path?: string;
}

/**
 * A posting as its rules see it, from the whole text of its file.
 *
 * @throws when the frontmatter is not that of a posting, or the text cannot be parsed
 */
export function caseOf(fileText: string, options: CaseOptions = {}): PostingCase {
  const { path = 'postings/fixture.md' } = options;
  const source = readMarkdown({ path, text: fileText });
  const posting = postingSchema.parse(source.data);
  const parsed = parseText(source);
  if (!('tree' in parsed)) throw new Error(parsed.message);
  const { tree, nodes } = parsed;
  const subject = {
    posting,
    reading: readPosting(source, posting.title, tree),
    names: options.names ?? NO_NAMES,
  };
  return {
    ...subject,
    source,
    nodes,
    evidence: evidenceOf(subject),
    company: options.company,
    today: options.today ?? '2026-04-01',
    freshDays: options.freshDays ?? DEFAULT_FRESH_DAYS,
  };
}
