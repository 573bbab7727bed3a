import { stringify } from 'yaml';
import { publicPosting } from './public-posting.ts';
import type { PublishedPosting } from './feed.ts';
import { xmlText } from '../../lib/xml.ts';

/**
 * What means something to CommonMark or GitHub's Markdown: emphasis, code, links, tags, entities,
 * addresses that become links by themselves, and what begins a heading, a list or a rule on a line.
 */
const MARKUP =
  /[\\`*_[\]<>~@]|&(?=[#\w]+;)|:(?=\/\/)|(?<=\bwww)\.|(?<=^| )#|^[+=-]|(?<=^\d{1,9})[.)]/gi;

/**
 * Plain text as one line of Markdown, for a heading, a paragraph or the text of a link: whatever
 * stands in it, it stays text (CommonMark 0.31, 2.4), except that some parsers link an address to itself.
 * White space becomes single spaces, as HTML shows it.
 */
export function markdownText(text: string): string {
  return xmlText(text)
    .replace(/[\t\n ]+/g, ' ')
    .trim()
    .replace(MARKUP, '\\$&');
}

/**
 * `jobs/<id>.md`: the public record as YAML front matter, then the title and the text.
 * What YAML 1.1 would read as something other than text is quoted too, as many readers still speak it.
 */
export function jobMarkdown(published: PublishedPosting): string {
  const record = stringify(publicPosting(published), {
    compat: 'yaml-1.1',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  const title = `# ${markdownText(published.posting.title)}`;
  // Spaces before the first word may be what makes it code.
  const text = published.markdown.replace(/^(?:[\t ]*\n)+/, '').trimEnd();
  return `---\n${record}---\n\n${text === '' ? title : `${title}\n\n${text}`}\n`;
}
