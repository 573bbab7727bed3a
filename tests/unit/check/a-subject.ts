import { markdownToMdast } from 'satteri';
import { postingSchema } from '../../../src/posting/schema.ts';
import { readPosting, type Span } from '../../../src/check/reading.ts';
import { readMarkdown } from '../../../src/check/source-file.ts';
import type { Names, Subject } from '../../../src/check/subject.ts';

const NO_NAMES: Names = {
  places: new Map(),
  skills: new Map(),
  readPlaces: () => [],
  readSkills: () => [],
};

/** A posting that says only the least, some more frontmatter and some text, as a judge comes to it. */
export function subjectOf(
  frontmatterYaml: string,
  text: string,
  title = 'Fixture Role',
  names: Partial<Names> = {},
): Subject {
  const frontmatter = `title: ${JSON.stringify(title)}\ncompany: fixture-company\ncompleteness: full\n${frontmatterYaml}`;
  const source = readMarkdown({
    path: 'postings/fixture.md',
    text: `---\n${frontmatter.trimEnd()}\n---\n\n${text}\n`,
  });
  const tree = markdownToMdast(source.body, {
    features: { frontmatter: false, gfm: { footnotes: false } },
  });
  return {
    posting: postingSchema.parse(source.data),
    reading: readPosting(source, title, tree),
    names: { ...NO_NAMES, ...names },
  };
}

/** The words of a span. */
export function wordsOf({ passage, start, end }: Span): string {
  return passage.text.slice(start, end);
}
