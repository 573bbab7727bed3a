import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'deadline-contradicted',
  docs: {
    en: {
      title: 'Deadline differs from the text',
      finds: 'The text states another last day to apply.',
      why: 'A date that is too early closes a posting that is still open. A date that is too late makes people miss it.',
      fix: 'Write the last day on which the text still accepts applications.',
    },
    fr: {
      title: 'Date limite différente de celle du texte',
      finds: 'Le texte donne un autre dernier jour pour postuler.',
      why: 'Une date trop proche ferme une offre encore à pourvoir. Une date trop lointaine la fait manquer.',
      fix: 'Écrivez le dernier jour où le texte accepte encore des candidatures.',
    },
  },
  example: {
    wrong: 'closes: 2026-04-15\n---\nThe application deadline is April 30, 2026.',
    right: 'closes: 2026-04-30\n---\nThe application deadline is April 30, 2026.',
  },
});
