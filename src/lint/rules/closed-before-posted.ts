import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

export default definePostingRule({
  id: 'closed-before-posted',
  group: 'facts-among-themselves',
  severity: 'error',
  docs: {
    en: {
      title: 'Closed before it was published',
      finds: 'The posting’s closing date is before its publication date.',
      why: 'Nobody can trust the state of a posting with impossible dates.',
      fix: 'Correct one of the two dates. Often only the year is wrong.',
    },
    fr: {
      title: 'Fermée avant d’être publiée',
      finds: 'La date de fermeture de l’offre vient avant celle de sa publication.',
      why: 'Personne ne peut se fier à l’état d’une offre dont les dates sont impossibles.',
      fix: 'Corrigez l’une des deux dates. Souvent, seule l’année est fausse.',
    },
  },
  example: {
    wrong: 'posted: 2026-03-10\nclosed: { on: 2025-03-31, reason: filled }',
    right: 'posted: 2026-03-10\nclosed: { on: 2026-03-31, reason: filled }',
  },
  check: (context) => {
    const { closed, posted } = context.posting;
    if (!closed || posted === undefined || closed.on >= posted) return [];
    return [
      {
        ...locateField(context, ['closed', 'on']),
        message: `The posting was closed on ${closed.on}, before it was posted on ${posted}. Correct one of the two dates.`,
      },
    ];
  },
});
