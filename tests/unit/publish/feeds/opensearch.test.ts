import { describe, expect, it } from 'vitest';
import { opensearch } from '../../../../src/publish/feeds/opensearch.ts';
import { xmlText } from '../../../../src/lib/xml.ts';
import {
  BOARD,
  childrenOf,
  expectWellFormed,
  HOSTILE,
  namesIn,
  parseXml,
  textOf,
} from '../../../helpers/build-published.ts';

const named = (name: string) => parseXml(opensearch({ ...BOARD, name }));

describe('the OpenSearch description', () => {
  it('has the search URL, its own URL and the board’s details', async () => {
    await expectWellFormed(opensearch(BOARD));
    const root = parseXml(opensearch(BOARD));
    expect(root).toMatchObject({
      name: 'OpenSearchDescription',
      attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    });
    expect(childrenOf(root, 'Url').map(({ attributes }) => attributes)).toEqual([
      { type: 'text/html', template: 'https://board.example/base/search/?q={searchTerms}' },
      {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: 'https://board.example/base/opensearch.xml',
      },
    ]);
    expect(textOf(root, 'ShortName')).toBe('Fixture board');
    expect(textOf(root, 'Description')).toBe('Nothing here is real.');
    expect(textOf(root, 'Image')).toBe('https://board.example/base/favicon.svg');
    expect(textOf(root, 'Language')).toBe('en-GB');
    expect(textOf(root, 'InputEncoding')).toBe('UTF-8');
  });

  it.each([
    ['Corkboard', 'Corkboard'],
    ['Sixteen letters!', 'Sixteen letters!'],
    ['Seventeen letters', 'Seventeen letter'],
    ['The careers of it all', 'The careers of i'],
    ['Fifteen letters and more', 'Fifteen letters'],
    ['Fourteen chars👩‍👩‍👧‍👦', 'Fourteen chars'],
    ['Nine char👩‍👩‍👧‍👦!', 'Nine char👩‍👩‍👧‍👦'],
    ['😀'.repeat(20), '😀'.repeat(16)],
    ['e\u0301'.repeat(9), 'e\u0301'.repeat(8)],
    [`a${'\u0301'.repeat(20)}`, `a${'\u0301'.repeat(15)}`],
  ])('has for the name %j the short name %j', (name, short) => {
    expect(textOf(named(name), 'ShortName')).toBe(short);
  });

  it('is well-formed and within the length limits for hostile board names', async () => {
    const documents = HOSTILE.map((text) =>
      opensearch({ ...BOARD, name: text, description: text.repeat(8) }),
    );
    await expectWellFormed(...documents);
    documents.forEach((document, i) => {
      const root = parseXml(document);
      const text = xmlText(HOSTILE[i] ?? '');
      const lengthOf = (name: string) => [...(textOf(root, name) ?? '')].length;
      expect(namesIn(root).size).toBe(8);
      expect(lengthOf('ShortName')).toBeLessThanOrEqual(16);
      expect(lengthOf('LongName')).toBeLessThanOrEqual(48);
      expect(lengthOf('Description')).toBeLessThanOrEqual(1024);
      if ([...text].length <= 16) expect(textOf(root, 'ShortName')).toBe(text);
      expect(text.startsWith(textOf(root, 'LongName') ?? '')).toBe(true);
    });
  });
});
