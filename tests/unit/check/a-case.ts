import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Company } from '../../../src/posting/company.ts';
import type { IsoDate } from '../../../src/posting/date.ts';
import { postingSchema } from '../../../src/posting/schema.ts';
import { DEFAULT_FRESH_DAYS } from '../../../src/posting/site.ts';
import { evidenceOf } from '../../../src/check/evidence/evidence.ts';
import { readPosting } from '../../../src/check/reading.ts';
import type { PostingCase } from '../../../src/check/rules/rule.ts';
import { readMarkdown } from '../../../src/check/source-file.ts';
import type { Names } from '../../../src/check/subject.ts';

const FEATURES = { frontmatter: false, gfm: { footnotes: false } };

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
  /** Where the file lies; the extension decides how the text is read. */
  path?: string;
}

/**
 * A posting as its rules see it, from the whole text of its file.
 *
 * @throws when the frontmatter is not that of a posting
 */
export function caseOf(fileText: string, options: CaseOptions = {}): PostingCase {
  const { path = 'postings/fixture.md' } = options;
  const source = readMarkdown({ path, text: fileText });
  const posting = postingSchema.parse(source.data);
  const parse = path.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
  const tree = parse(source.body, { features: FEATURES });
  const subject = {
    posting,
    reading: readPosting(source, posting.title, tree),
    names: NO_NAMES,
  };
  return {
    ...subject,
    source,
    nodes: nodesOf(tree),
    evidence: evidenceOf(subject),
    company: options.company,
    today: options.today ?? '2026-04-01',
    freshDays: options.freshDays ?? DEFAULT_FRESH_DAYS,
  };
}

/** Every node in the order of the text, without recursion: text may be nested a thousand levels deep. */
function nodesOf(root: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const ahead = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    nodes.push(node);
    if ('children' in node) ahead.push(...node.children.toReversed());
  }
  return nodes;
}
