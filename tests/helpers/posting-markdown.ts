import type { MarkdownSource } from '../../src/content/source-file.ts';
import { parseMarkdown } from '../../src/text/markdown.ts';
import type { PostingMarkdown } from '../../src/text/posting-text.ts';

/**
 * The text of a posting's file, parsed.
 *
 * @throws {MarkdownSyntaxError} if it is MDX that cannot be parsed
 */
export function postingMarkdown(source: MarkdownSource, title: string): PostingMarkdown {
  const { body, bodyLine, format } = source;
  return {
    title,
    titlePosition: source.locate(['title']),
    body,
    bodyLine,
    tree: parseMarkdown(body, format),
  };
}
