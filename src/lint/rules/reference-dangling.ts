import { defineStructuralRule } from '../rule.ts';

export default defineStructuralRule({
  id: 'reference-dangling',
  group: 'files',
  docs: {
    en: {
      title: 'An unlisted company, place or skill',
      finds:
        'A posting or guide names a company, a place or a skill that has no entry in companies.yaml, places.yaml or skills.yaml.',
      why: 'Its name and its page come from that entry.',
      fix: 'Correct the spelling, or add the entry.',
    },
    fr: {
      title: 'Une entreprise, un lieu ou une compétence sans entrée',
      finds:
        'Une offre ou un guide cite une entreprise, un lieu ou une compétence qui n’a pas d’entrée dans la liste du tableau.',
      why: 'Son nom et sa page viennent de cette entrée.',
      fix: 'Corrigez l’orthographe, ou ajoutez l’entrée.',
    },
  },
  example: { wrong: 'skills: [pyhton]', right: 'skills: [python]' },
});
