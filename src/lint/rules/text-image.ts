import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'text-image',
  group: 'text',
  docs: {
    en: {
      title: 'An image in a text',
      finds:
        'An image in a posting, which does not show any, or an image on a page that has no file or no description.',
      why: 'The content of an image cannot be searched, read aloud or checked, and it may be loaded from a third party.',
      fix: 'Describe in words what the image shows.',
    },
    fr: {
      title: 'Une image dans un texte',
      finds:
        'Une image dans une offre, qui n’en montre pas, ou une image sans fichier ou sans description sur une page.',
      why: 'Ce que montre une image ne peut être ni cherché, ni lu à voix haute, ni vérifié, et elle est peut-être chargée d’un autre site.',
      fix: 'Décrivez avec des mots ce que montre l’image.',
    },
  },
  example: {
    en: {
      wrong: '![The team: four people](https://www.fixture-lab.example/team.jpg)',
      right: 'The team is four people.',
    },
    fr: {
      wrong: '![L’équipe : quatre personnes](https://www.fixture-lab.example/equipe.jpg)',
      right: 'L’équipe compte quatre personnes.',
    },
  },
});
