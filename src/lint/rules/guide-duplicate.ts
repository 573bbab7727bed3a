import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'guide-duplicate',
  group: 'files',
  docs: {
    en: {
      title: 'Two guides to one place',
      finds: 'A guide to a place that already has a guide.',
      why: 'The place’s page shows one guide, and chance should not decide which.',
      fix: 'Merge the two guides, or correct the place of one of them.',
    },
    fr: {
      title: 'Deux guides pour un lieu',
      finds: 'Un guide sur un lieu qui en a déjà un.',
      why: 'La page du lieu montre un seul guide, et le hasard ne doit pas décider lequel.',
      fix: 'Réunissez les deux guides, ou corrigez le lieu de l’un d’eux.',
    },
  },
  example: {
    wrong:
      '# guides/halifax.mdx\nplace: halifax-ns-ca\n# guides/montreal.mdx\nplace: halifax-ns-ca',
    right:
      '# guides/halifax.mdx\nplace: halifax-ns-ca\n# guides/montreal.mdx\nplace: montreal-qc-ca',
  },
});
