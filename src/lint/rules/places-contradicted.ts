import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'places-contradicted',
  docs: {
    en: {
      title: 'Places differ from the text',
      finds:
        'The text states where this role is based, and a place among the facts is somewhere else. The company’s other offices do not count as a contradiction.',
      why: 'Readers search by place. One wrong town shows the posting to the wrong people and hides it from the right ones.',
      fix: 'List the places that the text states for this role, the main one first.',
    },
    fr: {
      title: 'Lieux différents de ceux du texte',
      finds:
        'Le texte dit où se trouve ce poste, et un lieu de la fiche est ailleurs. Les autres bureaux de l’entreprise ne comptent pas comme une contradiction.',
      why: 'On cherche par lieu. Une ville fausse montre l’offre à qui elle ne convient pas, et la cache aux autres.',
      fix: 'Indiquez les lieux que le texte donne pour ce poste, le principal en premier.',
    },
  },
  example: {
    wrong: 'places: [halifax-ns-ca]\n---\nThis role is based in Montréal, Québec.',
    right: 'places: [montreal-qc-ca]\n---\nThis role is based in Montréal, Québec.',
  },
});
