import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'yaml-alias',
  group: 'files',
  docs: {
    en: {
      title: 'A value that points to another one',
      finds: 'A value written as *name, which stands for a value written elsewhere.',
      why: 'Anyone who reads a posting’s facts should see them without looking them up.',
      fix: 'Write the value itself.',
    },
    fr: {
      title: 'Une valeur qui renvoie à une autre',
      finds:
        'Une valeur écrite avec un astérisque et un nom, qui en remplace une autre écrite ailleurs.',
      why: 'Qui lit la fiche d’une offre doit y voir les valeurs sans avoir à les chercher.',
      fix: 'Écrivez la valeur elle-même.',
    },
  },
  example: {
    wrong: 'posted: &first 2026-03-10\nconfirmed: [{ on: *first, by: source }]',
    right: 'posted: 2026-03-10\nconfirmed: [{ on: 2026-03-10, by: source }]',
  },
});
