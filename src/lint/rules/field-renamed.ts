import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'field-renamed',
  group: 'files',
  severity: 'warning',
  docs: {
    en: {
      title: 'A field with a former name',
      finds: 'A field that has another name now. It still works.',
      why: 'The present name is the one that the documentation explains.',
      fix: 'Use the line that the message names, or have the automatic fix write it.',
    },
    fr: {
      title: 'Un champ sous un ancien nom',
      finds: 'Un champ qui porte aujourd’hui un autre nom. Il marche encore.',
      why: 'C’est le nom actuel que la documentation explique.',
      fix: 'Écrivez la ligne que donne le message, ou laissez la correction automatique l’écrire.',
    },
  },
  example: {
    wrong: "applicantCountries: [US]\n\n# site.yaml\naccent: '#0057b7'",
    right: "applicants: [US]\n\n# site.yaml\ncolors: { pin: '#0057b7' }",
  },
});
