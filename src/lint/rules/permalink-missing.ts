import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'permalink-missing',
  group: 'files',
  docs: {
    en: {
      title: 'A URL that is not recorded',
      finds:
        'A posting that is not in permalinks.txt. On your own machine it is added automatically; this is reported where a service publishes the board, because it cannot save the list.',
      why: 'A URL that is not recorded could later be lost unnoticed.',
      fix: 'Add its id to permalinks.txt as a line of its own, or run npm run record-ids on your machine, and commit the list.',
    },
    fr: {
      title: 'Une adresse qui n’est pas notée',
      finds:
        'Une offre qui n’est pas dans permalinks.txt. Sur votre machine, elle y est ajoutée automatiquement ; elle est signalée là où un service publie le tableau, car il ne peut pas enregistrer la liste.',
      why: 'Une adresse qui n’est pas notée pourrait se perdre plus tard sans que personne le remarque.',
      fix: 'Ajoutez son identifiant à permalinks.txt, sur une ligne à lui, ou lancez npm run record-ids sur votre machine, puis enregistrez la liste dans le dépôt.',
    },
  },
  example: {
    wrong:
      '# permalinks.txt\nfixture-lab-analyst\n# postings/fixture-lab-analyst.md\n# postings/fixture-lab-assistant.md',
    right:
      '# permalinks.txt\nfixture-lab-analyst\nfixture-lab-assistant\n# postings/fixture-lab-analyst.md\n# postings/fixture-lab-assistant.md',
  },
});
