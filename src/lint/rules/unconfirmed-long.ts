import { daysBetween } from '../../lib/date.ts';
import { getStateDates } from '../../model/posting-dates.ts';
import { stateOf } from '../../model/state.ts';
import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

/** A posting that has gone without dated evidence for longer is probably abandoned. */
const MAX_DAYS = 180;

export default definePostingRule({
  id: 'unconfirmed-long',
  group: 'time',
  severity: 'warning',
  docs: {
    en: {
      title: 'Not confirmed for a long time',
      finds:
        'A posting that is not closed and was last known to be open more than 180 days ago. A posting without any date is not reported.',
      why: 'It has probably been filled by now, and someone may still spend an evening on an application.',
      fix: 'Check whether it is still open. If it is, add the day on which you saw it; if not, record when and why it closed.',
    },
    fr: {
      title: 'Longtemps sans confirmation',
      finds:
        'Une offre qui n’est pas fermée, et que l’on savait à pourvoir pour la dernière fois il y a plus de 180 jours. Une offre sans aucune date n’est pas signalée.',
      why: 'Elle est sans doute pourvue depuis, et quelqu’un pourrait encore passer une soirée sur sa candidature.',
      fix: 'Regardez si elle est encore à pourvoir. Si oui, ajoutez le jour où vous l’avez vue ; sinon, indiquez quand elle a fermé, et pourquoi.',
    },
  },
  example: {
    wrong: 'posted: 2025-09-01',
    right: 'posted: 2025-09-01\nclosed: { on: 2026-03-28, reason: gone }',
  },
  check: (context) => {
    const { posting, names, today, freshDays } = context;
    const state = stateOf(getStateDates(posting, names.places), today, freshDays);
    if (state.name !== 'unconfirmed' || !state.evidence) return [];
    const { kind, on } = state.evidence;
    if (daysBetween(on, today) <= MAX_DAYS) return [];
    return [
      {
        ...locateField(context, [kind]),
        message:
          `The posting was last known to be open on ${on}, more than ${MAX_DAYS} days ago. ` +
          'Check whether it still is: if so, add the day to confirmed; if not, add closed.',
      },
    ];
  },
});
