import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'level-contradicted',
  docs: {
    en: {
      title: 'Level differs from the text',
      finds:
        'The level among the facts is not the one that the text states for this role: senior instead of entry level, for example. The levels of colleagues and managers are not compared.',
      why: 'A level that is too high discourages people who would be welcome.',
      fix: 'Write the level that the text states, or leave the field out if it states none.',
    },
    fr: {
      title: 'Niveau différent de celui du texte',
      finds:
        'Le niveau de la fiche n’est pas celui que le texte donne pour ce poste : sénior au lieu de début de carrière, par exemple. Le niveau des collègues et de l’encadrement ne compte pas.',
      why: 'Un niveau trop élevé décourage des personnes qui seraient les bienvenues.',
      fix: 'Écrivez le niveau que donne le texte, ou aucun s’il n’en donne pas.',
    },
  },
  example: {
    wrong: 'level: senior\n---\nThis is an entry-level role.',
    right: 'level: entry\n---\nThis is an entry-level role.',
  },
});
