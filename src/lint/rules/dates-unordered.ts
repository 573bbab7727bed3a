import { compareText } from '../../lib/order.ts';
import { compareTermDates } from '../../model/term.ts';
import type { Edit } from '../../content/finding.ts';
import type { MarkdownSource } from '../../content/source-file.ts';
import { definePostingRule, type RuleResult, type RuleContext } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

/** Lists that are read from the earliest to the latest. */
export default definePostingRule({
  id: 'dates-unordered',
  group: 'facts-among-themselves',
  severity: 'warning',
  docs: {
    en: {
      title: 'Dates out of order',
      finds:
        'Terms, sessions, publication dates or confirmations that are not listed from earliest to latest.',
      why: 'In a sorted list, new entries are easy to see and a wrong date stands out.',
      fix: 'Sort them, or run npm run check -- --fix.',
    },
    fr: {
      title: 'Des dates en désordre',
      finds:
        'Des périodes, des sessions, des dates de publication ou des confirmations qui ne vont pas de la plus ancienne à la plus récente.',
      why: 'Dans une liste triée, on voit d’un coup d’œil ce qui est nouveau, et une date fausse saute aux yeux.',
      fix: 'Triez-les, ou lancez la commande npm run check -- --fix.',
    },
  },
  example: {
    wrong: 'posted: 2026-02-10\nreposted: [2026-03-20, 2026-03-05]',
    right: 'posted: 2026-02-10\nreposted: [2026-03-05, 2026-03-20]',
  },
  check: (posting) => {
    const { sessions = [], terms = [], reposted = [], confirmed = [] } = posting.posting;
    const start = ({ start }: { start: string }) => start;
    const day = ({ on }: { on: string }) => on;
    return [
      ...unordered(posting, 'sessions', sessions, (a, b) => compareText(start(a), start(b))),
      ...unordered(posting, 'terms', terms, compareTermDates),
      ...unordered(posting, 'reposted', reposted, compareText),
      ...unordered(posting, 'confirmed', confirmed, (a, b) => compareText(day(a), day(b))),
    ];
  },
});

function unordered<T>(
  posting: RuleContext,
  field: string,
  values: readonly T[],
  compare: (a: T, b: T) => number,
): RuleResult[] {
  const late = values.findIndex((value, i) => {
    const before = values[i - 1];
    return before !== undefined && compare(before, value) > 0;
  });
  if (late < 0) return [];
  const order = values.map((_, i) => i).sort((a, b) => compareAt(values, a, b, compare) || a - b);
  const fix = reorder(posting.source, field, order);
  return [
    {
      ...locateField(posting, [field, late]),
      message: `It is earlier than the one before it; put ${field} in the order of time.`,
      ...(fix && { fix }),
    },
  ];
}

function compareAt<T>(
  values: readonly T[],
  a: number,
  b: number,
  compare: (a: T, b: T) => number,
): number {
  const [first, second] = [values[a], values[b]];
  return first !== undefined && second !== undefined ? compare(first, second) : 0;
}

/** The edits that put a list's values in an order; none where a comment stands among them, which might belong to one. */
function reorder(
  source: MarkdownSource,
  field: string,
  order: readonly number[],
): Edit[] | undefined {
  const ranges = order.map((_, i) => source.range([field, i]));
  const known = ranges.filter((range) => range !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < order.length) return undefined;
  const { text } = source.file;
  if (text.slice(first.start, last.end).includes('#')) return undefined;
  return known.flatMap((range, i) => {
    const from = known[order[i] ?? i];
    return from && from !== range ? [{ ...range, text: text.slice(from.start, from.end) }] : [];
  });
}
