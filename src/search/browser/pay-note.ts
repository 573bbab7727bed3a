import { fill, type SearchMessages } from '../../i18n/search-messages.ts';
import type { PayComparison } from '../facet-table.ts';

/** How the results in the order of pay are arranged. Empty if the pay of all can be compared. */
export function formatPayNote(
  { currencies, incomparable }: PayComparison,
  messages: SearchMessages,
  locale: string,
): string {
  const names = new Intl.ListFormat(locale).format(currencies);
  const notes = currencies.length > 1 ? [fill(messages.currencies, { names })] : [];
  if (currencies.length > 0 && incomparable) notes.push(messages.incomparablePay);
  return notes.join(' ');
}
