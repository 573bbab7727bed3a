import type { Entry } from '../../board/board.ts';
import type { TextBlock } from '../../text/blocks.ts';
import { removeBoilerplate } from './boilerplate.ts';

/** A part of a posting's text below one heading. */
export interface SearchedSection {
  /** Empty for the summary and for what comes before the first heading. */
  heading: string;
  lines: string[];
}

/** The summary and the sections of a posting's text, without boilerplate. */
export function getSearchedSections(
  { posting }: Entry,
  blocks: readonly TextBlock[],
): SearchedSection[] {
  let section: SearchedSection = { heading: '', lines: [] };
  const summary = posting.summary === undefined ? [] : [removeBoilerplate(posting.summary)];
  const sections = [{ heading: '', lines: summary }, section];
  for (const block of blocks) {
    const text = removeBoilerplate(block.text);
    if (block.heading === undefined) section.lines.push(text);
    else sections.push((section = { heading: text, lines: [] }));
  }
  return sections
    .map(({ heading, lines }) => ({ heading, lines: lines.filter((line) => line !== '') }))
    .filter(({ heading, lines }) => heading !== '' || lines.length > 0);
}

/** All lines of a posting's text, headings included. */
export function getSearchedLines(sections: readonly SearchedSection[]): string[] {
  return sections
    .flatMap(({ heading, lines }) => [heading, ...lines])
    .filter((line) => line !== '');
}

/**
 * A section as one text, with its lines separated by newlines. The heading, and a line that ends
 * with a colon, introduce the line after them without a newline.
 */
export function joinSection({ heading, lines }: SearchedSection): string {
  const text = lines.join('\n').replace(/(?<=[:：])\n/g, ' ');
  if (heading === '' || text === '') return heading + text;
  return `${heading}${/[\p{L}\p{N})]$/u.test(heading) ? ':' : ''} ${text}`;
}
