import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'employment-contradicted',
  docs: {
    en: {
      title: 'Type of employment differs from the text',
      finds:
        'The type of employment among the facts is not the one in the text: full time instead of part time, for example.',
      why: 'Readers filter by it. A posting with the wrong type is hidden from the people it is meant for.',
      fix: 'List the types that the text names, or leave the field out if it names none.',
    },
    fr: {
      title: 'Type d’emploi différent de celui du texte',
      finds:
        'Le type d’emploi de la fiche n’est pas celui du texte : temps plein au lieu de temps partiel, par exemple.',
      why: 'C’est l’un des filtres de la recherche. Mal classée, une offre échappe aux personnes à qui elle s’adresse.',
      fix: 'Indiquez les types d’emploi que le texte cite, ou aucun s’il n’en cite pas.',
    },
  },
  example: {
    wrong: 'employment: [full-time]\n---\nThis is a part-time position.',
    right: 'employment: [part-time]\n---\nThis is a part-time position.',
  },
});
