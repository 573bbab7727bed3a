import { defineContradictionRule } from '../shared/contradiction-rule.ts';

export default defineContradictionRule({
  id: 'applicants-contradicted',
  docs: {
    en: {
      title: 'Applicants’ countries differ from the text',
      finds: 'The countries where applicants must be are not those that the text names.',
      why: 'An application from a country that is not accepted is wasted effort.',
      fix: 'List the countries that the text names, by their two-letter codes. Leave the field out if it names none.',
    },
    fr: {
      title: 'Pays admis différents de ceux du texte',
      finds: 'Les pays où il faut se trouver pour postuler ne sont pas ceux que cite le texte.',
      why: 'Une candidature envoyée d’un pays qui n’est pas admis est un effort perdu.',
      fix: 'Indiquez les pays que le texte cite, par leur code à deux lettres, ou aucun s’il n’en cite pas.',
    },
  },
  example: {
    wrong: 'applicants: [US]\n---\nApplicants must be located in Canada.',
    right: 'applicants: [CA]\n---\nApplicants must be located in Canada.',
  },
});
