import { FACTS_OF_THE_BOARD, FACTS_OF_THE_TEXT, type FactName } from '../../model/fact.ts';
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
        'A fact that the posting’s text surely does not state. Facts marked as inferred are not reported. In a posting that names the source it was seen on, only skills, fields of study and experience are, and only if the whole text is known: the source may state the rest beside its text.',
      why: 'A page should not claim more than its posting does. Nobody can verify a fact that is written nowhere.',
      fix: 'State it in the text, leave the fact out, or name its origin under “source”.',
    },
    fr: {
      title: 'Une information que le texte ne donne pas',
      finds:
        'Une information de la fiche que le texte de l’offre ne donne certainement pas. Ce qui est marqué comme déduit n’est pas signalé. Quand l’offre cite la source où elle a été vue, seuls les compétences, les domaines d’études et l’expérience le sont, et seulement si tout le texte est connu : la source peut donner le reste à côté de son texte.',
      why: 'Une page ne doit pas en dire plus que son offre. Ce qui n’est écrit nulle part, personne ne peut le vérifier.',
      fix: 'Écrivez-le dans le texte, retirez l’information, ou indiquez sous « source » d’où elle vient.',
    },
  },
  example: {
    wrong: 'skills: [python, go]\n---\nYou will write programs in Python.',
    right: 'skills: [python]\n---\nYou will write programs in Python.',
  },
  check: (context) => {
    const { source, completeness } = context.posting;
    const isReported = (fact: FactName) => {
      if (FACTS_OF_THE_TEXT.has(fact)) return !source || completeness === 'full';
      return !source && !FACTS_OF_THE_BOARD.has(fact);
    };
    return [...context.evidence.facts]
      .filter(([fact, { status }]) => isReported(fact) && status !== 'contradicted')
      .flatMap(([, { unstated }]) =>
        unstated.map((path) => ({
          ...locateField(context, path),
          message: source
            ? 'Nothing in the text states this. State it in the text, or leave it out.'
            : 'Nothing in the text states this. State it in the text, leave it out, or name its origin under source.',
        })),
      );
  },
});
