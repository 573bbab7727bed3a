import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'yaml-comment',
  group: 'files',
  docs: {
    en: {
      title: 'Text that YAML takes for a comment',
      finds:
        'A space and # in a text without quotes, where YAML begins a comment. After a day, a number or one of a list of values, a comment is a comment.',
      why: 'The page would show only what is before the sign: Stage Manager instead of Stage Manager #3.',
      fix: 'Put straight quotes around the whole text, or put a real comment on a line of its own.',
    },
    fr: {
      title: 'Un texte que YAML prend pour un commentaire',
      finds:
        'Une espace et # dans un texte sans guillemets, où YAML commence un commentaire. Après une date, un nombre ou une valeur d’une liste, un commentaire en est un.',
      why: 'La page ne montrerait que ce qui précède le signe, et le titre serait coupé.',
      fix: 'Mettez tout le texte entre guillemets droits, ou mettez un vrai commentaire sur sa propre ligne.',
    },
  },
  example: {
    wrong: 'title: Stage Manager #3',
    right: 'title: "Stage Manager #3"',
  },
});
