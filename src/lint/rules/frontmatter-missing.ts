import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'frontmatter-missing',
  group: 'files',
  docs: {
    en: {
      title: 'No facts at the top',
      finds:
        'A posting or guide that does not begin with its facts between two lines of three hyphens. This part is called the frontmatter.',
      why: 'Without it a posting has neither a title nor a company.',
      fix: 'Put a line --- at the very top of the file and another one below the facts.',
    },
    fr: {
      title: 'Pas de fiche en tête',
      finds:
        'Une offre ou un guide qui ne commence pas par sa fiche, entre deux lignes de trois traits d’union. Cette partie s’appelle aussi l’en-tête YAML.',
      why: 'Sans elle, une offre n’a ni titre ni entreprise.',
      fix: 'Mettez une ligne --- tout en haut du fichier, et une autre sous la fiche.',
    },
  },
  example: {
    wrong: 'title: Laboratory Assistant\ncompany: fixture-lab\ncompleteness: full',
    right: '---\ntitle: Laboratory Assistant\ncompany: fixture-lab\ncompleteness: full\n---',
  },
});
