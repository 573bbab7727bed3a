import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'alias-collision',
  group: 'files',
  docs: {
    en: {
      title: 'A former URL that is taken',
      finds: 'A former id that two postings claim, or that is the id of an existing posting.',
      why: 'A URL leads to one posting. A shared link must not lead to a different posting than before.',
      fix: 'Keep the former id in the posting that took its place, and remove it from the other.',
    },
    fr: {
      title: 'Une ancienne adresse déjà prise',
      finds:
        'Un ancien identifiant que deux offres réclament, ou qui est celui d’une offre toujours là.',
      why: 'Une adresse mène à une seule offre. Un lien partagé ne doit pas mener à une autre qu’avant.',
      fix: 'Laissez l’ancien identifiant à l’offre qui a pris sa place, et retirez-le de l’autre.',
    },
  },
  example: {
    wrong:
      '# postings/fixture-lab-analyst.md\naliases: [fixture-lab-intern]\n# postings/fixture-lab-assistant.md\naliases: [fixture-lab-intern]',
    right:
      '# postings/fixture-lab-analyst.md\ntitle: Analyst\n# postings/fixture-lab-assistant.md\naliases: [fixture-lab-intern]',
  },
});
