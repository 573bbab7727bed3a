import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'field-missing',
  group: 'files',
  docs: {
    en: {
      title: 'A required field is missing',
      finds:
        'A field without which the page cannot be built is missing. A posting needs a title, a company, and whether its text is complete.',
      why: 'The board does not fill in what it does not know.',
      fix: 'Add the field. The message describes its possible values.',
    },
    fr: {
      title: 'Un champ obligatoire manque',
      finds:
        'Il manque un champ sans lequel la page ne peut pas être faite. Pour une offre, ce sont le titre, l’entreprise et la mention qui indique si son texte est complet.',
      why: 'Le tableau n’invente pas ce qu’il ne sait pas.',
      fix: 'Ajoutez le champ. Le message décrit ce qu’il peut contenir.',
    },
  },
  example: {
    wrong: 'title: Laboratory Assistant\ncompany: fixture-lab',
    right: 'title: Laboratory Assistant\ncompany: fixture-lab\ncompleteness: full',
  },
});
