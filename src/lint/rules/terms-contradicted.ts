import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'terms-contradicted',
  docs: {
    en: {
      title: 'Term differs from the text',
      finds: 'The text names the term of this role, and it is not the one among the facts.',
      why: 'Someone who needs a fall internship should not plan on a summer one. The board also uses the term to decide when a posting closes.',
      fix: 'List the terms that the text names, each with its year.',
    },
    fr: {
      title: 'Période différente de celle du texte',
      finds: 'Le texte cite la période de ce poste, et ce n’est pas celle de la fiche.',
      why: 'Qui cherche un stage pour l’automne ne doit pas compter sur un stage d’été. C’est aussi d’après la période que le tableau ferme une offre.',
      fix: 'Indiquez les périodes que le texte cite, chacune avec son année.',
    },
  },
  example: {
    wrong: 'terms: [summer-2026]\n---\nWe are hiring for fall 2026.',
    right: 'terms: [fall-2026]\n---\nWe are hiring for fall 2026.',
  },
});
