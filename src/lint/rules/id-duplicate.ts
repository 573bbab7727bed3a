import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'id-duplicate',
  group: 'files',
  docs: {
    en: {
      title: 'Two files for one URL',
      finds:
        'Two postings, two guides or two pages whose names differ only in capitals or in the extension, .md or .mdx. A page whose URL the site needs for something else is reported too.',
      why: 'Only one of them can have the URL.',
      fix: 'Rename one of the two, or remove it if it is a copy.',
    },
    fr: {
      title: 'Deux fichiers pour une adresse',
      finds:
        'Deux offres, deux guides ou deux pages dont les noms ne diffèrent que par des majuscules ou par l’extension, .md ou .mdx. Une page dont le site a déjà pris l’adresse est signalée aussi.',
      why: 'Un seul des deux peut avoir l’adresse.',
      fix: 'Changez le nom de l’un des deux, ou retirez-le si c’est une copie.',
    },
  },
  example: {
    wrong: '# postings/fixture-lab-assistant.md\n# postings/fixture-lab-assistant.mdx',
    right: '# postings/fixture-lab-assistant.md\n# postings/fixture-lab-assistant-winter.mdx',
  },
});
