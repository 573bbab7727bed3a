import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'pay-period-contradicted',
  docs: {
    en: {
      title: 'Pay period differs from the text',
      finds:
        'The amount matches the text, but the period does not: a monthly wage is given as a yearly one, for example.',
      why: 'The same number per hour, per month or per year is a very different offer.',
      fix: 'Write the period that the text states. If the text states none and you concluded it, mark it as inferred.',
    },
    fr: {
      title: 'Période de paie différente de celle du texte',
      finds:
        'Le montant est celui du texte, mais pas la période : un salaire mensuel est donné comme annuel, par exemple.',
      why: 'Par heure, par mois ou par an, le même nombre décrit des offres très différentes.',
      fix: 'Écrivez la période que donne le texte. S’il n’en donne pas et que vous l’avez déduite, marquez-la comme telle.',
    },
  },
  example: {
    wrong: 'pay: { min: 4200, max: 4200, currency: USD, per: year }\n---\nWe pay $4,200 a month.',
    right: 'pay: { min: 4200, max: 4200, currency: USD, per: month }\n---\nWe pay $4,200 a month.',
  },
});
