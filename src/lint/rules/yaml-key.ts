import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'yaml-key',
  group: 'files',
  docs: {
    en: {
      title: 'A field name that is not a name',
      finds:
        'The name of a field or entry that is read as a number, as true or false, or as a list. A few names that programs reserve for themselves are reported too.',
      why: 'An entry whose name is read as something else cannot be found by it.',
      fix: 'Put quotes around it. If it is not a name at all, remove it.',
    },
    fr: {
      title: 'Un champ dont le nom n’en est pas un',
      finds:
        'Le nom d’un champ ou d’une entrée qui est lu comme un nombre, comme vrai ou faux, ou qui est une liste. Quelques noms que les programmes se réservent sont signalés aussi.',
      why: 'Une entrée dont le nom est lu comme autre chose ne peut pas être retrouvée.',
      fix: 'Mettez-le entre guillemets droits. Si ce n’est pas un nom du tout, retirez-le.',
    },
  },
  example: {
    wrong: '# companies.yaml\n360: { name: Fixture 360 }',
    right: '# companies.yaml\n"360": { name: Fixture 360 }',
  },
});
