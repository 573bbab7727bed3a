import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'experience-contradicted',
  docs: {
    en: {
      title: 'Experience differs from the text',
      finds:
        'The experience that the facts ask for is not what the text asks for. The age of the company does not count.',
      why: 'Readers compare their own years with this number, and leave when it is too high.',
      fix: 'Write the number from the text in months: two years are 24. Leave the field out if the text gives no number.',
    },
    fr: {
      title: 'Expérience différente de celle du texte',
      finds:
        'L’expérience que demande la fiche n’est pas celle que demande le texte. L’ancienneté de l’entreprise ne compte pas.',
      why: 'On compare ses propres années à ce nombre, et l’on passe son chemin quand il est trop élevé.',
      fix: 'Écrivez en mois le nombre du texte : deux ans font 24. Omettez ce champ si le texte ne donne pas de nombre.',
    },
  },
  example: {
    wrong:
      'experience: { months: 60, required: true }\n---\nYou have at least 2 years of experience in software development.',
    right:
      'experience: { months: 24, required: true }\n---\nYou have at least 2 years of experience in software development.',
  },
});
