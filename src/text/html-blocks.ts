import { Parser } from 'htmlparser2';
import { BlockCollector, type TextBlock } from './blocks.ts';

/** Elements that begin and end a line of text. */
const LINE_ELEMENTS = new Set(
  (
    'address article aside blockquote br dd div dl dt figcaption figure footer header hr li ol p pre section table td ' +
    'th tr ul'
  ).split(' '),
);

/**
 * The blocks of HTML, as `readBlocks` finds them in Markdown. For MDX, whose text is known only
 * when it has run, and for pages from elsewhere.
 */
export function readHtmlBlocks(html: string): TextBlock[] {
  const collector = new BlockCollector();
  const headingOf = (name: string) => (/^h[1-6]$/.test(name) ? Number(name.slice(1)) : undefined);
  const parser = new Parser({
    onopentagname(name) {
      if (LINE_ELEMENTS.has(name) || headingOf(name) !== undefined) collector.endLine();
    },
    ontext(text) {
      collector.add(text);
    },
    onclosetag(name) {
      const heading = headingOf(name);
      if (LINE_ELEMENTS.has(name) || heading !== undefined) collector.endLine(heading);
    },
  });
  parser.end(html);
  collector.endLine();
  return collector.blocks;
}
