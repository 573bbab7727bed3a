import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'text-quoted',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'A text in quotation marks',
      finds:
        'A title, name or other text of a field that is wholly in curly or other quotation marks, or has one half of a pair. A text with quoted words in it is not reported.',
      why: 'Phones and word processors turn straight quotation marks into curly ones, which YAML reads as a part of the text, so that the page shows them.',
      fix: 'Remove them, or run npm run check -- --fix.',
    },
    fr: {
      title: 'Un texte entre guillemets',
      finds:
        'Un titre, un nom ou un autre texte de la fiche qui est tout entier entre guillemets typographiques, ou qui en a un seul. Un texte dont quelques mots sont cités n’est pas signalé.',
      why: 'Les téléphones et les traitements de texte changent les guillemets droits en guillemets typographiques, que YAML prend pour une partie du texte et que la page montrerait.',
      fix: 'Retirez-les, ou lancez la commande npm run check -- --fix.',
    },
  },
  example: {
    en: { wrong: 'title: “Laboratory Assistant”', right: 'title: Laboratory Assistant' },
    fr: { wrong: 'title: “Stage en laboratoire”', right: 'title: Stage en laboratoire' },
  },
});
