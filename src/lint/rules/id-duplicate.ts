import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'id-duplicate',
  group: 'files',
  docs: {
    en: {
      title: 'Two files for one URL',
      finds:
        'Two postings or two guides whose names differ only in capitals or in the extension, .md or .mdx.',
      why: 'Only one of them can have the URL.',
      fix: 'Rename one of the two, or remove it if it is a copy.',
    },
    fr: {
      title: 'Deux fichiers pour une adresse',
      finds:
        'Deux offres ou deux guides dont les noms ne diffèrent que par des majuscules ou par l’extension, .md ou .mdx.',
      why: 'Un seul des deux peut avoir l’adresse.',
      fix: 'Changez le nom de l’un des deux, ou retirez-le si c’est une copie.',
    },
  },
  example: {
    wrong: '# postings/fixture-lab-assistant.md\n# postings/fixture-lab-assistant.mdx',
    right: '# postings/fixture-lab-assistant.md\n# postings/fixture-lab-assistant-winter.mdx',
  },
});
