import type { PublishedBoard } from './feed.ts';
import { xmlDocument, xmlText } from '../../lib/xml.ts';

/** The maximum lengths of OpenSearch 1.1, in characters. */
const MAX_SHORT_NAME = 16;
const MAX_LONG_NAME = 48;
const MAX_DESCRIPTION = 1024;

/** `opensearch.xml`, with which browsers search the board (OpenSearch 1.1, draft 6). */
export function opensearch(board: PublishedBoard): string {
  return xmlDocument({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: truncate(board.name, MAX_SHORT_NAME),
      LongName: truncate(board.name, MAX_LONG_NAME),
      Description: truncate(board.description, MAX_DESCRIPTION),
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
 * The beginning of a text in whole grapheme clusters, so that no emoji of several code points is
 * cut.
 *
 * @param maxLength in code points
 */
function truncate(text: string, maxLength: number): string {
  const allowed = xmlText(text);
  if ([...allowed].length <= maxLength) return allowed;
  let kept = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter().segment(allowed)) {
    length += [...segment].length;
    if (length > maxLength) break;
    kept += segment;
  }
  // A name is required, so a cluster that is longer than the limit is cut.
  return kept.trimEnd() || [...allowed].slice(0, maxLength).join('');
}
