import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'id-form',
  group: 'files',
  docs: {
    en: {
      title: 'A name that cannot be part of a URL',
      finds:
        'The name of a file, or of a company, place or skill entry, that contains anything but lower-case letters, digits and single hyphens, or that has more than 80 characters; and the name of a file that Windows cannot have, such as con or aux.',
      why: 'The name becomes part of a URL. Capitals, spaces and accents in URLs break when they are copied, and nobody can work on a board with a file that their system refuses.',
      fix: 'Rename it. For a file, the message suggests a name.',
    },
    fr: {
      title: 'Un nom qui ne peut pas être une adresse',
      finds:
        'Le nom d’un fichier, d’une entreprise, d’un lieu ou d’une compétence, où il y a autre chose que des minuscules sans accent, des chiffres et des traits d’union isolés, ou plus de 80 caractères ; et le nom d’un fichier que Windows ne peut pas avoir, comme con ou aux.',
      why: 'Ce nom devient une adresse. Les majuscules, les espaces et les accents s’y abîment quand on la copie, et l’on ne peut pas travailler à un site dont un fichier est refusé par son système.',
      fix: 'Changez-le. Pour un fichier, le message propose un nom.',
    },
  },
  example: {
    wrong: '# postings/Fixture_Lab-Assistant.md',
    right: '# postings/fixture-lab-assistant.md',
  },
});
