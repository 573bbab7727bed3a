import { postingSchema } from '../../src/model/posting.ts';
import { readPostingText, type Span } from '../../src/text/posting-text.ts';
import { readMarkdown } from '../../src/content/source-file.ts';
import { postingMarkdown } from './posting-markdown.ts';
import type { CatalogueNames, PostingContext } from '../../src/facts/posting-context.ts';

const NO_NAMES: CatalogueNames = {
  places: new Map(),
  skills: new Map(),
  extractPlaces: () => [],
  extractSkills: () => [],
};

/** A posting that says only the least, some more frontmatter and some text, as a judge comes to it. */
export function subjectOf(
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

/** The words of a span. */
export function wordsOf({ passage, start, end }: Span): string {
  return passage.text.slice(start, end);
}
