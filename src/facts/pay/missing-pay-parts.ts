import { isPayPeriod } from '../../model/pay-period.ts';
import { mayStatePayInWords, mentionsPay } from './en/pay-cues.ts';
import { mentionsPeriod } from './en/pay-period-words.ts';
import { mayStateAmount } from './en/extract-pay.ts';
import { findLooseNumbers } from './pay-amounts.ts';
import type { Comparison } from '../comparison.ts';
import type { Part, PayComparison } from './pay-comparison.ts';

/** The parts for which the text has no words, apart from inferred ones. */
export function classifyMissingParts(
  comparison: PayComparison,
): Pick<Comparison, 'unstated' | 'unclear'> {
  const missing = comparison.ends.filter((end) => !comparison.isFound(end));
  const inferred = new Set<string>(comparison.pay.inferred);
  if (missing.length === comparison.ends.length) {
    if (missing.every((end) => inferred.has(end))) return { unstated: [], unclear: [] };
    return isSilent(comparison)
      ? { unstated: [comparison.getPath()], unclear: [] }
      : { unstated: [], unclear: [comparison.getPath()] };
  }
  const hasMentions = comparison.agreeing.length > 0;
  const isPeriodStated = hasMentions
    ? comparison.isPeriodStated()
    : comparison.isPeriodStatedAtNumbers();
  const parts: readonly [part: Part, isMissing: boolean, isSure: boolean][] = [
    ...comparison.ends.map((end): [Part, boolean, boolean] => [
      end,
      missing.includes(end),
      !comparison.isWritten(end) &&
        comparison.mentions.every(
          (mention) => mention.certain && comparison.agreeing.includes(mention),
        ),
    ]),
    [
      'currency',
      hasMentions && comparison.agreeing.every(({ value }) => value.currency === undefined),
      comparison.mentions.every(({ value }) => value.currency === undefined),
    ],
    ['per', !isPeriodStated, !mayStatePeriod(comparison)],
  ];
  const absent = parts.filter(([part, isMissing]) => isMissing && !inferred.has(part));
  const select = (sure: boolean) =>
    absent.filter(([, , isSure]) => isSure === sure).map(([part]) => comparison.getPath(part));
  return { unstated: select(true), unclear: select(false) };
}

/** Whether the text surely states no amount of pay in any form. */
function isSilent(comparison: PayComparison): boolean {
  return (
    comparison.mentions.length === 0 &&
    findLooseNumbers(comparison.text).length === 0 &&
    !comparison.ends.some((end) => comparison.isWritten(end)) &&
    !comparison.text.passages.some(({ text }) => mayStatePayInWords(text))
  );
}

/** Whether the text may state the period where it writes about pay. */
function mayStatePeriod(comparison: PayComparison): boolean {
  const { per } = comparison.pay;
  return (
    !isPayPeriod(per) ||
    comparison.text.passages.some(
      ({ text }) => (mentionsPay(text) || mayStateAmount(text)) && mentionsPeriod(text, per),
    )
  );
}
