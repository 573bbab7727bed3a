import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'field-value',
  group: 'files',
  docs: {
    en: {
      title: 'A value that does not fit its field',
      finds:
        'A value of the wrong kind: words instead of a number, a date that does not exist, an unknown choice, a URL without https, an empty list.',
      why: 'Such a value cannot be shown, sorted or compared.',
      fix: 'Write it as the message describes. If the posting does not state it, leave the field out.',
    },
    fr: {
      title: 'Une valeur qui ne va pas dans son champ',
      finds:
        'Une valeur d’une autre sorte que celle attendue : des mots à la place d’un nombre, un jour qui n’existe pas, un choix qui n’est pas proposé, une adresse sans https, une liste vide.',
      why: 'Une telle valeur ne peut être ni montrée, ni triée, ni comparée.',
      fix: 'Écrivez-la comme l’indique le message. Si l’offre ne la précise pas, omettez le champ.',
    },
  },
  example: { wrong: 'hoursPerWeek: 30 hours', right: 'hoursPerWeek: 30' },
});
