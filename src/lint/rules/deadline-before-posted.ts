import { latest } from '../../lib/date.ts';
import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

export default definePostingRule({
  id: 'deadline-before-posted',
  group: 'facts-among-themselves',
  severity: 'error',
  docs: {
    en: {
      title: 'Deadline before publication',
      finds: 'The last day to apply is before the publication date, or before a planned one.',
      why: 'The board would show the posting as closed from its first day.',
      fix: 'Correct one of the two dates. Often only the year is wrong.',
    },
    fr: {
      title: 'Date limite avant la publication',
      finds:
        'Le dernier jour pour postuler vient avant la date de publication, ou avant celle qui est prévue.',
      why: 'Le tableau présenterait l’offre comme fermée dès le premier jour.',
      fix: 'Corrigez l’une des deux dates. Souvent, seule l’année est fausse.',
    },
  },
  example: {
    wrong: 'posted: 2026-03-10\ncloses: 2025-04-15',
    right: 'posted: 2026-03-10\ncloses: 2026-04-15',
  },
  check: (context) => {
    const { closes, posted, publishOn } = context.posting;
    const planned = publishOn !== undefined && publishOn > context.today ? publishOn : undefined;
    const day = latest([posted, planned].filter((one) => one !== undefined));
    if (closes === undefined || day === undefined || closes >= day) return [];
    const event = day === planned ? 'is to be published' : 'was posted';
    return [
      {
        ...locateField(context, ['closes']),
        message: `The last day to apply, ${closes}, is before the day it ${event}, ${day}. Correct one of the two dates.`,
      },
    ];
  },
});
