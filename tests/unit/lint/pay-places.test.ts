import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/content/source-file.ts';
import { checkPayPlaces, listPayPlaces } from '../../../src/lint/pay-places.ts';

const KNOWN = new Set(['leeds-gb', 'york-gb', 'hull-gb']);

function check(yaml: string): string[] {
  const source = readYaml({ path: 'postings/a.md', text: yaml });
  return checkPayPlaces(source, Object(source.data) as Record<string, unknown>, KNOWN).map(
    ({ line, column, field, message }) => `${line}:${column} ${field} ${message}`,
  );
}

describe('the places of pay', () => {
  it('are those of the posting', () => {
    expect(check('places: [leeds-gb, york-gb]\npay: { places: [york-gb] }\n')).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['one statement', 'pay: { places: [hull-gb] }', '2:17', 'pay.places[0]'],
    ['a list', 'pay: [{ places: [york-gb, hull-gb] }]', '2:27', 'pay[0].places[1]'],
  ])('are reported in %s if the posting does not have them', (_, pay, position, field) => {
    expect(check(`places: [leeds-gb, york-gb]\n${pay}\n`)).toEqual([
      expect.stringContaining(`${position} ${field} "hull-gb" is not among the places`),
    ]);
  });

  it('are not reported if the catalogue lacks them, which another rule reports', () => {
    expect(check('places: [leeds-gb]\npay: { places: [mars] }\n')).toEqual([]);
  });

  it.each([undefined, null, 'x', [null, 1], { places: 'x' }])('are none in %j', (pay) => {
    expect(listPayPlaces(pay)).toEqual([]);
  });
});
