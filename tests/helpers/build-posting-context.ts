import { postingSchema } from '../../src/model/posting.ts';
import { readPostingText, type Span } from '../../src/text/posting-text.ts';
import { readMarkdown } from '../../src/content/source-file.ts';
import { postingMarkdown } from './posting-markdown.ts';
import type { CatalogueNames, PostingContext } from '../../src/facts/posting-context.ts';
import { NO_NAMES } from './build-catalogue-names.ts';

/** Builds the input of a comparer from the required frontmatter, the given one, and a text. */
export function buildPostingContext(
  frontmatterYaml: string,
  text: string,
  title = 'Fixture Role',
  names: Partial<CatalogueNames> = {},
): PostingContext {
  const frontmatter = `title: ${JSON.stringify(title)}\ncompany: fixture-company\ncompleteness: full\n${frontmatterYaml}`;
  const source = readMarkdown({
    path: 'postings/fixture.md',
    text: `---\n${frontmatter.trimEnd()}\n---\n\n${text}\n`,
  });
  return {
    posting: postingSchema.parse(source.data),
    text: readPostingText(postingMarkdown(source, title)),
    names: { ...NO_NAMES, ...names },
  };
}

export function getWords({ passage, start, end }: Span): string {
  return passage.text.slice(start, end);
}
