import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'duration-contradicted',
  docs: {
    en: {
      title: 'Duration differs from the text',
      finds: 'The duration among the facts is not the one in the text: 10 weeks instead of 12.',
      why: 'The duration decides whether a role fits between two terms.',
      fix: 'Write the duration that the text states: P12W for 12 weeks, P6M for six months.',
    },
    fr: {
      title: 'Durée différente de celle du texte',
      finds: 'La durée de la fiche n’est pas celle du texte : 10 semaines au lieu de 12.',
      why: 'La durée décide si un poste tient entre deux périodes d’études.',
      fix: 'Écrivez la durée que donne le texte : P12W pour 12 semaines, P6M pour six mois.',
    },
  },
  example: {
    wrong: 'duration: P10W\n---\nThe internship lasts 12 weeks.',
    right: 'duration: P12W\n---\nThe internship lasts 12 weeks.',
  },
});
