import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'file-place',
  group: 'files',
  docs: {
    en: {
      title: 'A file in the wrong place',
      finds:
        'A file in a folder inside postings or guides, or a file there that is neither .md nor .mdx.',
      why: 'The page’s URL is made from the file name alone, so folders are not possible. Other files would not be shown.',
      fix: 'Move the file directly into postings or guides. Keep files that are neither postings nor guides elsewhere.',
    },
    fr: {
      title: 'Un fichier au mauvais endroit',
      finds:
        'Un fichier dans un sous-dossier du dossier des offres ou de celui des guides, ou dont le nom n’y finit ni par .md ni par .mdx.',
      why: 'L’adresse de la page vient du seul nom du fichier ; un dossier n’y a pas de place. Les autres fichiers ne seraient pas montrés.',
      fix: 'Mettez le fichier directement dans l’un des deux dossiers. Ce qui n’est ni une offre ni un guide va ailleurs.',
    },
  },
  example: {
    wrong: '# postings/2026/fixture-lab-assistant.md',
    right: '# postings/fixture-lab-assistant.md',
  },
});
