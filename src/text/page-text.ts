import { Parser } from 'htmlparser2';

/** The element of a posting's page that holds its text, by its attribute. */
const MARK = /<[a-z]+(?=\s)[^<>]*\sdata-posting-text(?=[\s=>])/;

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/**
 * The lines of a posting's text as its page shows them: paragraphs, headings, items of lists.
 *
 * @param html the whole page
 * @throws when the page has no such text
 */
export function textOfPage(html: string): string[] {
  const from = html.search(MARK);
  if (from < 0) throw new Error('The page has no element with data-posting-text.');
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const endLine = () => {
    // A no-break space stays: it holds a number together.
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      if (BLOCKS.has(name)) endLine();
    },
    ontext(text) {
      if (depth > 0) line += text;
    },
    onclosetag(name) {
      depth -= 1;
      if (BLOCKS.has(name)) endLine();
      if (depth === 0) parser.pause();
    },
  });
  parser.write(html.slice(from));
  endLine();
  return lines;
}
