import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'image-file',
  group: 'files',
  docs: {
    en: {
      title: 'An image that cannot be shown',
      finds:
        'A file in images/ that is no SVG, PNG, WebP or JPEG, is too large, has a name that does not work in a URL, or could run a script.',
      why: 'Pages are light and work on every host, and no file of the board may run code in a reader’s browser.',
      fix: 'Save the image again as the message says, or rename it.',
    },
    fr: {
      title: 'Une image qui ne peut pas être montrée',
      finds:
        'Un fichier du dossier images/ qui n’est ni SVG, ni PNG, ni WebP, ni JPEG, qui est trop lourd, dont le nom ne convient pas à une adresse web, ou qui pourrait lancer un script.',
      why: 'Les pages sont légères et marchent chez tous les hébergeurs, et aucun fichier du tableau ne doit lancer de code dans le navigateur de qui le lit.',
      fix: 'Enregistrez l’image de nouveau comme le dit le message, ou changez son nom.',
    },
  },
  example: { wrong: '# images/logo.bmp', right: '# images/logo.png' },
});
