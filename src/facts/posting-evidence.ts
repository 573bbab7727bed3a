import type { Posting } from '../model/posting.ts';
import { findEvidence, type Evidence } from './find-evidence.ts';
import { readPostingText } from '../text/posting-text.ts';
import type { MarkdownSource } from '../content/source-file.ts';
import type { CatalogueNames } from './posting-context.ts';
import { parseText } from '../text/markdown.ts';

/** A posting's text by itself, as it is kept beside its checked frontmatter. */
export interface PostingText {
  body: string;
  mdx: boolean;
}

/** What a posting's text says of its facts. A text that cannot be parsed is silent. */
export function findPostingEvidence(
  posting: Posting,
  { body, mdx }: PostingText,
  names: CatalogueNames,
): Evidence {
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
  return findEvidence({
    posting,
    text: readPostingText(source, posting.title, parsed.tree),
    names,
  });
}
