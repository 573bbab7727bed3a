import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'hours-contradicted',
  docs: {
    en: {
      title: 'Hours differ from the text',
      finds: 'The weekly hours among the facts are not those in the text.',
      why: 'The hours decide whether a role can be combined with studies or another job.',
      fix: 'Write the number that the text states, or leave the field out if it states none.',
    },
    fr: {
      title: 'Heures différentes de celles du texte',
      finds: 'Le nombre d’heures par semaine de la fiche n’est pas celui du texte.',
      why: 'Les heures décident si un poste est compatible avec des études ou avec un autre emploi.',
      fix: 'Écrivez le nombre que donne le texte, ou rien s’il n’en donne pas.',
    },
  },
  example: {
    wrong: 'hoursPerWeek: 40\n---\nYou will work 30 hours a week.',
    right: 'hoursPerWeek: 30\n---\nYou will work 30 hours a week.',
  },
});
