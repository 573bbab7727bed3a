import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'alias-loop',
  group: 'files',
  docs: {
    en: {
      title: 'A URL that redirects to itself',
      finds:
        'A posting whose former id is its current id, or two postings that each redirect to the other.',
      why: 'Anyone who follows such a link would never arrive.',
      fix: 'Remove the former id. Only ids that no posting has any more belong there.',
    },
    fr: {
      title: 'Une adresse qui mène à elle-même',
      finds:
        'Une offre dont l’ancien identifiant est l’actuel, ou deux offres qui mènent chacune à l’autre.',
      why: 'Qui suivrait une telle adresse n’arriverait jamais.',
      fix: 'Retirez l’ancien identifiant. Seuls ceux qu’aucune offre ne porte plus ont leur place ici.',
    },
  },
  example: {
    wrong:
      '# postings/fixture-lab-assistant.md\naliases: [fixture-lab-assistant, fixture-lab-intern]',
    right: '# postings/fixture-lab-assistant.md\naliases: [fixture-lab-intern]',
  },
});
