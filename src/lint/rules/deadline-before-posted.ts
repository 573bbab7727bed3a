import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

export default definePostingRule({
  id: 'deadline-before-posted',
  group: 'facts-among-themselves',
  severity: 'error',
  docs: {
    en: {
      title: 'Deadline before publication',
      finds: 'The last day to apply is before the publication date.',
      why: 'The board would show the posting as closed from its first day.',
      fix: 'Correct one of the two dates. Often only the year is wrong.',
    },
    fr: {
      title: 'Date limite avant la publication',
      finds: 'Le dernier jour pour postuler vient avant la date de publication.',
      why: 'Le tableau présenterait l’offre comme fermée dès le premier jour.',
      fix: 'Corrigez l’une des deux dates. Souvent, seule l’année est fausse.',
    },
  },
  example: {
    wrong: 'posted: 2026-03-10\ncloses: 2025-04-15',
    right: 'posted: 2026-03-10\ncloses: 2026-04-15',
  },
  check: (context) => {
    const { closes, posted } = context.posting;
    if (closes === undefined || posted === undefined || closes >= posted) return [];
    return [
      {
        ...locateField(context, ['closes']),
        message: `The last day to apply, ${closes}, is before the day it was posted, ${posted}. Correct one of the two dates.`,
      },
    ];
  },
});
