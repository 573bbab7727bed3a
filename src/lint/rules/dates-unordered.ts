import { compareText } from '../../lib/order.ts';
import { compareTermDates } from '../../model/term.ts';
import type { Edit } from '../../content/finding.ts';
import type { MarkdownSource } from '../../content/source-file.ts';
import { definePostingRule, type RuleResult, type RuleContext } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

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
  check: (context) => {
    const { sessions = [], terms = [], reposted = [], confirmed = [] } = context.posting;
    return [
      ...findUnordered(context, 'sessions', sessions, (a, b) => compareText(a.start, b.start)),
      ...findUnordered(context, 'terms', terms, compareTermDates),
      ...findUnordered(context, 'reposted', reposted, compareText),
      ...findUnordered(context, 'confirmed', confirmed, (a, b) => compareText(a.on, b.on)),
    ];
  },
});

function findUnordered<T>(
  context: RuleContext,
  field: string,
  values: readonly T[],
  compare: (a: T, b: T) => number,
): RuleResult[] {
  const misplaced = values.findIndex((value, i) => {
    const before = values[i - 1];
    return before !== undefined && compare(before, value) > 0;
  });
  if (misplaced < 0) return [];
  const order = values.map((_, i) => i).sort((a, b) => compareAt(values, a, b, compare) || a - b);
  const fix = getReorderEdits(context.source, field, order);
  return [
    {
      ...locateField(context, [field, misplaced]),
      message: `This is earlier than the entry before it. Sort ${field} from earliest to latest.`,
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

/**
 * Edits that reorder the values of a list. Undefined if there is a comment between them, because it
 * may belong to one of the values.
 */
function getReorderEdits(
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
