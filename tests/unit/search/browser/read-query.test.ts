import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../src/search/browser/read-query.ts';
import { createRandom } from '../../../helpers/seeded-random.ts';
import { ENGLISH, FRENCH, parse } from '../../../helpers/show-query.ts';

const PIECES = [
  ...['nurse', 'in', 'part-time', 'OR', 'or', 'not', 'sauf', 'US', 'it', 'me', 'E-Mail', 'a'],
  ...['“staff nurse”', '-cook', '+cook', '|', 'leeds,', '30k', '£30', '29 per hour', "l'école"],
  ...[
    'C++',
    '.NET',
    'infirmier·ère',
    'ingénieur-e',
    '/jobs/a/',
    'drivers’',
    '–',
    'IT',
    'Pas-de-Calais',
  ],
] as const;

describe('reading a query', () => {
  it('gives the same as parsing it with all of the syntax', async () => {
    const chance = createRandom(3);
    for (let round = 0; round < 2000; round += 1) {
      const text = chance.many(PIECES, 1 + chance.below(4)).join(' ');
      const language = chance.of([ENGLISH, FRENCH]);
      const typing = chance.below(2) === 0;
      const read = await readQuery(text, language, { typing });
      expect(read, text).toEqual(parse(text, language, typing));
    }
  });
});
