import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'field-unknown',
  group: 'files',
  docs: {
    en: {
      title: 'A field that does not exist',
      finds: 'A field that postings, guides or settings do not have. Often it is a typing mistake.',
      why: 'It would have no effect, although its author would expect to see it on the page.',
      fix: 'Use the name that the message suggests, or move the information into the text.',
    },
    fr: {
      title: 'Un champ qui n’existe pas',
      finds:
        'Un champ que les offres, les guides ou les réglages n’ont pas. C’est souvent une faute de frappe.',
      why: 'Il resterait sans effet, alors qu’on le croirait sur la page.',
      fix: 'Prenez le nom que propose le message, ou mettez l’information dans le texte.',
    },
  },
  example: { wrong: 'hours: 30', right: 'hoursPerWeek: 30' },
});
