import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'work-mode-contradicted',
  docs: {
    en: {
      title: 'Work mode differs from the text',
      finds:
        'The facts give on site, hybrid or remote, and the text states another of the three or rules this one out.',
      why: 'Whether you would have to move often decides whether you can apply.',
      fix: 'List what the text offers. “Remote or hybrid” means both; hybrid alone is not remote.',
    },
    fr: {
      title: 'Mode de travail différent de celui du texte',
      finds:
        'La fiche indique sur place, hybride ou à distance, et le texte en donne un autre ou exclut celui-là.',
      why: 'Devoir déménager ou non décide souvent si l’on peut postuler.',
      fix: 'Indiquez ce que le texte propose. « À distance ou hybride », ce sont les deux ; hybride tout seul n’est pas à distance.',
    },
  },
  example: {
    wrong: 'workModes: [remote]\n---\nThis role is fully on site.',
    right: 'workModes: [on-site]\n---\nThis role is fully on site.',
  },
});
