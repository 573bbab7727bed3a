import { FACTS_OF_THE_BOARD } from '../../model/fact.ts';
import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

export default definePostingRule({
  id: 'fact-unsupported',
  group: 'missing',
  severity: 'warning',
  docs: {
    en: {
      title: 'A fact that the text does not state',
      finds:
        'A fact that nothing in the posting’s text supports. Facts marked as inferred are not reported, nor are postings that name the source they were seen on.',
      why: 'A page should not claim more than its posting does. Nobody can verify a fact that is written nowhere.',
      fix: 'State it in the text, leave the fact out, or name its origin under “source”.',
    },
    fr: {
      title: 'Une information que le texte ne donne pas',
      finds:
        'Une information de la fiche que rien n’appuie dans le texte de l’offre. Ce qui est marqué comme déduit n’est pas signalé, ni les offres qui citent la source où elles ont été vues.',
      why: 'Une page ne doit pas en dire plus que son offre. Ce qui n’est écrit nulle part, personne ne peut le vérifier.',
      fix: 'Écrivez-le dans le texte, retirez l’information, ou indiquez sous « source » d’où elle vient.',
    },
  },
  example: {
    wrong: 'skills: [python, go]\n---\nYou will write programs in Python.',
    right: 'skills: [python]\n---\nYou will write programs in Python.',
  },
  check: (context) => {
    if (context.posting.source) return [];
    return [...context.evidence.facts].flatMap(([fact, { unstated, status }]) =>
      FACTS_OF_THE_BOARD.has(fact) || status === 'contradicted'
        ? []
        : unstated.map((path) => ({
            ...locateField(context, path),
            message:
              'Nothing in the text states this. State it in the text, leave it out, or name its origin under source.',
          })),
    );
  },
});
