import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'yaml-syntax',
  group: 'files',
  docs: {
    en: {
      title: 'Facts that cannot be read',
      finds:
        'Facts that are not valid YAML: a colon inside a value, an unclosed bracket, a field given twice, a tab at the beginning of a line.',
      why: 'A program would have to guess what was meant, and this one does not guess.',
      fix: 'Put quotes around text that contains a colon, and check the spaces at the beginning of lines. The message names the line.',
    },
    fr: {
      title: 'Une fiche illisible',
      finds:
        'Une fiche qui n’est pas du YAML correct : un deux-points dans une valeur, un crochet resté ouvert, un champ donné deux fois, une tabulation en début de ligne.',
      why: 'Un programme devrait deviner ce qui était voulu, et celui-ci ne devine pas.',
      fix: 'Mettez entre guillemets droits un texte qui contient un deux-points, et vérifiez les espaces en début de ligne. Le message cite la ligne.',
    },
  },
  example: {
    wrong: 'title: Laboratory Assistant: Sensors',
    right: 'title: "Laboratory Assistant: Sensors"',
  },
});
