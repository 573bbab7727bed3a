import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'file-unreadable',
  group: 'files',
  docs: {
    en: {
      title: 'A file that cannot be read',
      finds:
        'A file that may not be opened, that is not saved as UTF-8, or whose text is not valid Markdown or MDX. A link to a missing file is reported too.',
      why: 'A file that cannot be read cannot be shown, and its posting would silently be missing.',
      fix: 'The message states the cause. In MDX a “<” begins a component: write it in words, or rename the file to .md.',
    },
    fr: {
      title: 'Un fichier illisible',
      finds:
        'Un fichier que l’ordinateur n’a pas le droit d’ouvrir, qui n’est pas enregistré en UTF-8, ou dont le texte n’est pas du Markdown ou du MDX correct. Un lien vers un fichier absent est signalé aussi.',
      why: 'Un fichier illisible ne peut pas être montré, et l’offre manquerait sans que personne le remarque.',
      fix: 'Le message indique la cause. En MDX, un signe « < » ouvre un composant : écrivez-le avec des mots, ou donnez au fichier l’extension .md.',
    },
  },
  example: {
    wrong: '# postings/fixture-lab-assistant.mdx\nSamples are kept at <4 °C.',
    right: '# postings/fixture-lab-assistant.mdx\nSamples are kept below 4 °C.',
  },
});
