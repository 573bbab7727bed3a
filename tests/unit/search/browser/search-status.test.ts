import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/i18n/en/index.ts';
import { fr } from '../../../../src/i18n/fr/index.ts';
import type { SearchResult } from '../../../../src/search/browser/protocol.ts';
import { describeResults } from '../../../../src/search/browser/search-status.ts';
import type { SearchState } from '../../../../src/search/search-params.ts';

const NOTHING: SearchResult = {
  total: 0,
  partial: 0,
  items: [],
  terms: [],
  choices: {},
  unknown: [],
};
const STATE: SearchState = { text: 'nruse', choices: {}, sort: 'relevance', shown: 10 };
const CORRECTED = {
  text: 'night nurse',
  words: [
    { unknown: 'nihgt', searched: 'night' },
    { unknown: 'nruse', searched: 'nurse' },
  ],
};

const texts = (found: Partial<SearchResult>, state: Partial<SearchState> = {}) =>
  describeResults({ ...NOTHING, ...found }, { ...STATE, ...state }, en.searchSentences, 'en');

describe('describeResults', () => {
  it('states the number of postings, the query and the order', () => {
    expect(texts({ total: 2 })).toEqual({
      heading: '2 postings for “nruse”',
      corrected: '',
      partial: '',
      status: '2 postings for “nruse”, best match first',
    });
    expect(texts({ total: 1 }, { text: '' }).status).toBe('1 posting, newest first');
  });

  it('states no order if there are no postings', () => {
    expect(texts({}).status).toBe('No postings for “nruse”');
    expect(texts({}, { text: '' }).heading).toBe('No postings');
  });

  it('states how many postings are shown if more were asked for', () => {
    expect(texts({ total: 30 }, { shown: 20 }).status).toBe(
      '30 postings for “nruse”, best match first, 0 shown',
    );
  });

  it('counts postings that match completely apart from those that match in part', () => {
    expect(texts({ total: 1, partial: 4 })).toMatchObject({
      heading: '1 posting for “nruse”',
      partial: '4 postings have some of the words',
      status: '1 posting for “nruse”. 4 postings have some of the words, best match first',
    });
    expect(texts({ partial: 1 })).toMatchObject({
      heading: 'No posting has all of “nruse”',
      partial: '1 posting has some of the words',
    });
  });

  it('names the query that was searched, and the words that it replaced', () => {
    expect(texts({ total: 1, partial: 1, corrected: CORRECTED })).toMatchObject({
      heading: '1 posting for “night nurse”',
      corrected: 'Showing postings for “night nurse”. Nothing has “nihgt” or “nruse”.',
      status:
        'Nothing has “nihgt” or “nruse”. 1 posting for “night nurse”. ' +
        '1 posting has some of the words, best match first',
    });
  });

  it('speaks French', () => {
    const found = { ...NOTHING, partial: 1, corrected: CORRECTED };
    const status = describeResults(found, STATE, fr.searchSentences, 'fr').status;
    expect(status.replaceAll(/\s/g, ' ')).toBe(
      'Rien ne contient « nihgt » ou « nruse ». Aucune offre ne contient tous les mots de « night nurse ». ' +
        '1 offre contient une partie des mots, les plus pertinentes d’abord',
    );
  });
});
