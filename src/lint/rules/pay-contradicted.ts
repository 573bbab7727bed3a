import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'pay-contradicted',
  docs: {
    en: {
      title: 'Pay differs from the text',
      finds:
        'The amount or the currency among the facts is not the one that the text states for this role. Bonuses, allowances and the pay of other roles are not compared.',
      why: 'Pay is what many readers look at first. A wrong amount makes them apply for nothing, or keeps them from applying.',
      fix: 'Write the amount and the currency as the text states them. For a range, write its lower and upper end.',
    },
    fr: {
      title: 'Rémunération différente de celle du texte',
      finds:
        'Le montant ou la monnaie de la fiche n’est pas celui que le texte donne pour ce poste. Les primes, les indemnités et la rémunération d’autres postes n’entrent pas dans la comparaison.',
      why: 'La rémunération est souvent ce que l’on regarde d’abord. Un montant faux fait postuler pour rien, ou décourage de postuler.',
      fix: 'Écrivez le montant et la monnaie tels que le texte les donne. Pour une fourchette, écrivez ses deux extrémités.',
    },
  },
  example: {
    wrong: 'pay: { min: 4000, max: 4000, currency: USD, per: month }\n---\nWe pay $4,200 a month.',
    right: 'pay: { min: 4200, max: 4200, currency: USD, per: month }\n---\nWe pay $4,200 a month.',
  },
});
