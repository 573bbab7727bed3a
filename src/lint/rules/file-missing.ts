import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'file-missing',
  group: 'files',
  docs: {
    en: {
      title: 'A required file is missing',
      finds:
        'The content folder lacks site.yaml, companies.yaml, places.yaml or skills.yaml. The last three may be empty.',
      why: 'The board takes its name and URL from the first, and the names of companies, places and skills from the others.',
      fix: 'Add the file.',
    },
    fr: {
      title: 'Un fichier obligatoire manque',
      finds:
        'Il manque au dossier du contenu les réglages, site.yaml, ou l’une des trois listes : entreprises, lieux, compétences. Les listes peuvent être vides.',
      why: 'Le tableau tire des réglages son nom et son adresse, et des listes les noms des entreprises, des lieux et des compétences.',
      fix: 'Ajoutez le fichier, sous le nom que donne le message.',
    },
  },
  example: {
    wrong: '# site.yaml\n# companies.yaml\n# places.yaml',
    right: '# site.yaml\n# companies.yaml\n# places.yaml\n# skills.yaml',
  },
});
