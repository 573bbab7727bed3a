import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'permalink-form',
  group: 'files',
  docs: {
    en: {
      title: 'A line that is not an id',
      finds:
        'A line in permalinks.txt, the list of all published postings, that cannot be the id of a posting.',
      why: 'The list protects published URLs from being lost, so each line must be an id.',
      fix: 'Write the bare id, without a path or an extension, or remove the line.',
    },
    fr: {
      title: 'Une ligne qui n’est pas un identifiant',
      finds:
        'Une ligne de permalinks.txt, la liste de toutes les offres publiées, qui ne peut pas être l’identifiant d’une offre.',
      why: 'C’est cette liste qui empêche de perdre des adresses ; chacune de ses lignes doit donc être un identifiant.',
      fix: 'Écrivez l’identifiant seul, sans chemin ni extension, ou retirez la ligne.',
    },
  },
  example: {
    wrong: '# permalinks.txt\n/jobs/fixture-lab-assistant/\n# postings/fixture-lab-assistant.md',
    right: '# permalinks.txt\nfixture-lab-assistant\n# postings/fixture-lab-assistant.md',
  },
});
