import { expect, it } from 'vitest';
import { searchSentences } from '../../../../src/i18n/en/search.ts';
import { formatPayNote } from '../../../../src/search/browser/pay-note.ts';

const LAST = 'Postings whose pay is not stated or cannot be compared come last.';
const ORDER = 'Currencies are not compared and come in this order: US dollars, euros and pounds.';

it.each<[what: string, currencies: string[], incomparable: boolean, note: string]>([
  ['nothing if all pay can be compared', ['US dollars'], false, ''],
  ['nothing if no pay can be compared', [], true, ''],
  ['nothing without results', [], false, ''],
  ['that some come last', ['US dollars'], true, LAST],
  ['the order of several currencies', ['US dollars', 'euros', 'pounds'], false, ORDER],
  ['both', ['US dollars', 'euros', 'pounds'], true, `${ORDER} ${LAST}`],
])('the note about the order by pay says %s', (_, currencies, incomparable, note) => {
  expect(formatPayNote({ currencies, incomparable }, searchSentences, 'en-GB')).toBe(note);
});
