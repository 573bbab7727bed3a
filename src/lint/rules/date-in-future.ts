import type { Path } from '../../facts/comparison.ts';
import { addDays } from '../../lib/date.ts';
import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

export default definePostingRule({
  id: 'date-in-future',
  group: 'time',
  severity: 'warning',
  docs: {
    en: {
      title: 'A date in the future',
      finds:
        'A future date on which the posting is recorded as published, seen live, captured or closed. Deadlines and start dates are not checked.',
      why: 'A future date would keep a posting at the top of every list, although nobody knows whether it is open.',
      fix: 'Correct the date. Only past events can be recorded.',
    },
    fr: {
      title: 'Une date à venir',
      finds:
        'Une date à venir où l’offre est notée comme publiée, vue en ligne, relevée ou fermée. Les dates limites et les dates de début ne sont pas concernées.',
      why: 'Une date à venir garderait l’offre en tête de toutes les listes, sans que personne sache si elle est à pourvoir.',
      fix: 'Corrigez la date. Seul ce qui a déjà eu lieu peut être noté.',
    },
  },
  example: { wrong: 'posted: 2062-03-10', right: 'posted: 2026-03-10' },
  check: (context) => {
    const { posted, reposted = [], confirmed = [], closed, source } = context.posting;
    const days: [path: Path, day: string | undefined][] = [
      [['posted'], posted],
      ...reposted.map((day, i): [Path, string] => [['reposted', i], day]),
      ...confirmed.map(({ on }, i): [Path, string] => [['confirmed', i, 'on'], on]),
      [['closed', 'on'], closed?.on],
      [['source', 'captured'], source?.captured],
    ];
    // In the easternmost time zones it is already tomorrow.
    const latest = addDays(context.today, 1);
    return days.flatMap(([path, day]) =>
      day === undefined || day <= latest
        ? []
        : [
            {
              ...locateField(context, path),
              message: `${day} is in the future: this check is for ${context.today}. Correct the date.`,
            },
          ],
    );
  },
});
