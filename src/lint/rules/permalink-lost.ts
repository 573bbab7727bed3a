import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'permalink-lost',
  group: 'files',
  docs: {
    en: {
      title: 'A URL that would be lost',
      finds:
        'A URL that was published and that no longer belongs to any posting, not even as a former one; or that belongs to a posting that has become a draft or waits for its “publishOn”.',
      why: 'Someone has it in a bookmark, in a message or on paper. Shared URLs do not break here.',
      fix: 'Restore the file, and mark the posting as closed if it is. If the file was renamed, list its former id under “aliases”.',
    },
    fr: {
      title: 'Une adresse qui serait perdue',
      finds:
        'Une adresse qui a été publiée, et que plus aucune offre ne porte, pas même comme ancienne adresse ; ou que porte une offre redevenue un brouillon ou en attente de sa date « publishOn ».',
      why: 'Quelqu’un l’a dans ses signets, dans un message ou sur papier. Ici, une adresse partagée reste valable.',
      fix: 'Remettez le fichier, et marquez l’offre comme fermée si elle l’est. Si le fichier a changé de nom, indiquez l’ancien identifiant sous « aliases ».',
    },
  },
  example: {
    wrong:
      '# permalinks.txt\nfixture-lab-assistant\n# postings/fixture-lab-sensor-assistant.md\ntitle: Sensor Assistant',
    right:
      '# permalinks.txt\nfixture-lab-assistant\n# postings/fixture-lab-sensor-assistant.md\ntitle: Sensor Assistant\naliases: [fixture-lab-assistant]',
  },
});
