import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'sessions-contradicted',
  docs: {
    en: {
      title: 'Dates differ from the text',
      finds:
        'The first or last day among the facts is not the one that the text states. Other dates, such as a deadline or an interview, are not compared.',
      why: 'People plan their studies, their lease and their visa around these dates.',
      fix: 'Write each pair of dates as the text has it. Leave out a last day that the text does not state.',
    },
    fr: {
      title: 'Dates différentes de celles du texte',
      finds:
        'Le premier ou le dernier jour de la fiche n’est pas celui que donne le texte. Les autres jours, comme une date limite ou celle d’un entretien, ne comptent pas.',
      why: 'C’est autour de ces dates que l’on organise ses études, son bail et son visa.',
      fix: 'Écrivez les deux jours tels qu’ils sont dans le texte. Omettez un dernier jour que le texte ne donne pas.',
    },
  },
  example: {
    wrong:
      'sessions: [{ start: 2026-06-01, end: 2026-08-21 }]\n---\nThe programme runs from June 8, 2026 to August 28, 2026.',
    right:
      'sessions: [{ start: 2026-06-08, end: 2026-08-28 }]\n---\nThe programme runs from June 8, 2026 to August 28, 2026.',
  },
});
