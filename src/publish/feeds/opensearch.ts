import type { PublishedBoard } from './feed.ts';
import { xmlDocument, xmlText } from '../../lib/xml.ts';

/** The longest texts that OpenSearch 1.1 allows, in characters. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

/** `opensearch.xml`: how a browser searches the board (OpenSearch 1.1, draft 6). */
export function opensearch(board: PublishedBoard): string {
  return xmlDocument({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: cut(board.name, SHORT_NAME),
      LongName: cut(board.name, LONG_NAME),
      Description: cut(board.description, DESCRIPTION),
      Url: [
        { '@type': 'text/html', '@template': `${board.url}search/?q={searchTerms}` },
        {
          '@type': 'application/opensearchdescription+xml',
          '@rel': 'self',
          '@template': `${board.url}opensearch.xml`,
        },
      ],
      Image: { '@type': 'image/svg+xml', '#text': `${board.url}favicon.svg` },
      Language: board.locale,
      InputEncoding: 'UTF-8',
      OutputEncoding: 'UTF-8',
    },
  });
}

/**
 * The beginning of a text, at most so many code points long, that ends where a reader sees a character
 * end: an emoji of several code points stays whole or goes.
 */
function cut(text: string, most: number): string {
  const allowed = xmlText(text);
  if ([...allowed].length <= most) return allowed;
  let kept = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter().segment(allowed)) {
    length += [...segment].length;
    if (length > most) break;
    kept += segment;
  }
  // One character of more code points than fit cannot stay whole, and a name has to be there.
  return kept.trimEnd() || [...allowed].slice(0, most).join('');
}
