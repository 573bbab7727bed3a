import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'pay-range',
  group: 'facts-among-themselves',
  docs: {
    en: {
      title: 'A minimum above the maximum',
      finds: 'A pay range whose lower amount is higher than its upper amount.',
      why: 'No amount is within such a range, so nobody can find or compare it.',
      fix: 'Swap the two amounts, or correct the wrong one. Write a single amount in both places.',
    },
    fr: {
      title: 'Un minimum au-dessus du maximum',
      finds: 'Une fourchette de rémunération dont le minimum dépasse le maximum.',
      why: 'Aucun montant ne tient dans une telle fourchette : personne ne peut la trouver ni la comparer.',
      fix: 'Échangez les deux montants, ou corrigez celui qui est faux. Un montant unique s’écrit aux deux endroits.',
    },
  },
  example: {
    wrong: 'pay: { min: 30, max: 25, currency: CAD, per: hour }',
    right: 'pay: { min: 25, max: 30, currency: CAD, per: hour }',
  },
});
