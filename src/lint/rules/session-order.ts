import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'session-order',
  group: 'facts-among-themselves',
  docs: {
    en: {
      title: 'An end before the start',
      finds: 'A pair of dates whose last day comes before its first.',
      why: 'The calendar and the posting’s state are calculated from these dates.',
      fix: 'Swap the two dates, or correct the wrong one.',
    },
    fr: {
      title: 'Une fin avant le début',
      finds: 'Deux dates dont le dernier jour vient avant le premier.',
      why: 'Le calendrier et l’état de l’offre sont calculés à partir de ces dates.',
      fix: 'Échangez les deux dates, ou corrigez celle qui est fausse.',
    },
  },
  example: {
    wrong: 'sessions: [{ start: 2026-08-28, end: 2026-06-08 }]',
    right: 'sessions: [{ start: 2026-06-08, end: 2026-08-28 }]',
  },
});
