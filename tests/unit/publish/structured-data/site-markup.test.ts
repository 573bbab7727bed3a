import { describe, expect, it } from 'vitest';
import { breadcrumbs, webSite } from '../../../../src/publish/structured-data/json-ld.ts';
import { complaintsAbout } from '../../../fixtures/structured-data.ts';
import { BOARD } from '../../../helpers/build-published.ts';
import { readMarkup } from '../../../helpers/build-markup.ts';

describe('breadcrumbs', () => {
  it('are an ordered list with absolute URLs', async () => {
    const markup = readMarkup(
      breadcrumbs([
        { name: 'Board', url: 'https://board.example/' },
        { name: 'All postings', url: 'https://board.example/jobs/' },
        { name: 'R&D', url: 'https://board.example/jobs/rd/' },
      ]),
    );
    expect(markup).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Board', item: 'https://board.example/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'All postings',
          item: 'https://board.example/jobs/',
        },
        { '@type': 'ListItem', position: 3, name: 'R&D', item: 'https://board.example/jobs/rd/' },
      ],
    });
    expect(await complaintsAbout(markup)).toEqual([]);
  });
});

describe('the board’s WebSite', () => {
  const markup = readMarkup(webSite(BOARD));

  it('has its name, description, language and URL', async () => {
    expect(markup).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'Fixture board',
      description: 'Nothing here is real.',
      url: 'https://board.example/base/',
      inLanguage: 'en-GB',
    });
    expect(await complaintsAbout(markup)).toEqual([]);
  });

  it('has a search action with a URL template', () => {
    expect(markup['potentialAction']).toEqual({
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://board.example/base/search/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    });
  });
});
