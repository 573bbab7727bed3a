import { stringify } from 'yaml';
import { publicPosting } from './public-posting.ts';
import type { PublishedPosting } from './feed.ts';
import { xmlText } from '../../lib/xml.ts';

/**
 * Markup of CommonMark and GitHub's Markdown: emphasis, code, links, tags, entities, URLs that
 * become links, and the beginnings of headings, lists and rules.
 */
const MARKUP =
  /[\\`*_[\]<>~@]|&(?=[#\w]+;)|:(?=\/\/)|(?<=\bwww)\.|(?<=^| )#|^[+=-]|(?<=^\d{1,9})[.)]/gi;

/**
 * Plain text as one line of Markdown, for a heading, a paragraph or the text of a link. Markup is
 * escaped (CommonMark 0.31, 2.4), though some parsers still turn a URL into a link. White space
 * becomes single spaces, as in HTML.
 */
export function markdownText(text: string): string {
  return xmlText(text)
    .replace(/[\t\n ]+/g, ' ')
    .trim()
    .replace(MARKUP, '\\$&');
}

/**
 * `jobs/<id>.md`: the public record as YAML frontmatter, then the title and the text. Text that
 * YAML 1.1 would not read as text is quoted, because many parsers still follow it.
 */
export function jobMarkdown(published: PublishedPosting): string {
  const record = stringify(publicPosting(published), {
    compat: 'yaml-1.1',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  const title = `# ${markdownText(published.posting.title)}`;
  // Spaces before the first word stay: they may make it a code block.
  const text = published.markdown.replace(/^(?:[\t ]*\n)+/, '').trimEnd();
  return `---\n${record}---\n\n${text === '' ? title : `${title}\n\n${text}`}\n`;
}
