import type { Posting } from '../posting/schema.ts';
import { evidenceOf, type Evidence } from './evidence/evidence.ts';
import { readPosting } from './reading.ts';
import type { MarkdownSource } from './source-file.ts';
import type { Names } from './subject.ts';
import { parseText } from './text.ts';

/** A posting's text by itself, as it is kept beside its checked frontmatter. */
export interface PostingText {
  body: string;
  mdx: boolean;
}

/** What a posting's text says of its facts. A text that cannot be parsed is silent. */
export function witnessOf(posting: Posting, { body, mdx }: PostingText, names: Names): Evidence {
  const source: MarkdownSource = {
    file: { path: mdx ? 'posting.mdx' : 'posting.md', text: body },
    data: posting,
    locate: () => ({ line: 1, column: 1 }),
    range: () => undefined,
    findings: [],
    body,
    bodyLine: 1,
  };
  const parsed = parseText(source);
  if ('rule' in parsed) return { facts: new Map(), conflicts: [], omissions: [] };
  return evidenceOf({ posting, reading: readPosting(source, posting.title, parsed.tree), names });
}
