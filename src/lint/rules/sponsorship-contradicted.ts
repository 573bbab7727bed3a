import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'sponsorship-contradicted',
  docs: {
    en: {
      title: 'Visa sponsorship differs from the text',
      finds:
        'The facts state that a visa is sponsored and the text that it is not, or the other way round. Hiring citizens only is a third answer.',
      why: 'For people who need a visa this is the first question, and a wrong answer can cost them months.',
      fix: 'Write what the text states. If it does not mention visas, leave the field out: there is no usual answer.',
    },
    fr: {
      title: 'Visa : réponse différente de celle du texte',
      finds:
        'D’après la fiche, l’entreprise prend en charge un visa et, d’après le texte, non, ou l’inverse. Exiger la citoyenneté est une troisième réponse.',
      why: 'Pour qui a besoin d’un visa, c’est la première question, et une réponse fausse peut coûter des mois.',
      fix: 'Écrivez ce que dit le texte. S’il ne parle pas de visa, omettez ce champ : il n’y a pas de réponse habituelle.',
    },
  },
  example: {
    wrong: 'sponsorship: offered\n---\nWe do not sponsor visas for this role.',
    right: 'sponsorship: not-offered\n---\nWe do not sponsor visas for this role.',
  },
});
