import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'merge-conflict',
  group: 'files',
  docs: {
    en: {
      title: 'A merge conflict',
      finds:
        'The lines that Git writes into a file where two people have changed the same place. Code that shows such lines is not reported.',
      why: 'Nobody has decided yet which of the two versions counts, and the page would show both.',
      fix: 'Keep what is right, and remove the lines of signs. In permalinks.txt every id of both versions stays, which npm run check -- --fix does.',
    },
    fr: {
      title: 'Un conflit de fusion',
      finds:
        'Les lignes que Git écrit dans un fichier là où deux personnes ont modifié le même endroit. Du code qui montre de telles lignes n’est pas signalé.',
      why: 'Personne n’a encore décidé laquelle des deux versions compte, et la page montrerait les deux.',
      fix: 'Gardez ce qui est juste, et retirez les lignes de signes. Dans permalinks.txt, tous les identifiants des deux versions restent : la commande npm run check -- --fix s’en charge.',
    },
  },
  example: {
    wrong:
      'You will\n\n<<<<<<< HEAD\n- scrub the deck\n=======\n- paint the hull\n>>>>>>> new-duties',
    right: 'You will\n\n- scrub the deck\n- paint the hull',
  },
});
