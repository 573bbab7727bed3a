import { createMarkedNodes } from './dom.ts';
import { highlight } from './best-passage.ts';
import { NO_LANGUAGE } from '../no-language.ts';
import { readQuery } from './read-query.ts';

/** The parts of a posting's page that search covers. */
const SEARCHED = 'h1, [data-posting-text], [data-fact="skills"] dd, [data-fact="places"] dd';

/** Marks the words of a search on a posting's page. */
export async function highlightPage(words: string, language = NO_LANGUAGE): Promise<void> {
  const query = await readQuery(words, language);
  for (const element of document.querySelectorAll(SEARCHED)) {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      const pieces = highlight(text.data, query);
      if (pieces.some(({ marked }) => marked)) text.replaceWith(...createMarkedNodes(pieces));
    }
  }
}
