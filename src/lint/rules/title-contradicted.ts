import { quoteValue } from '../../content/field-words.ts';
import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';
import { checkDegree } from './title-contradicted/check-degree.ts';
import { checkHours } from './title-contradicted/check-hours.ts';
import { checkLevel } from './title-contradicted/check-level.ts';
import { checkPlace } from './title-contradicted/check-place.ts';
import { checkRemote } from './title-contradicted/check-remote.ts';
import { checkTerms } from './title-contradicted/check-terms.ts';
import type { TitleCheck } from './title-contradicted/title-check.ts';

const CHECKS: readonly TitleCheck[] = [
  checkDegree,
  checkLevel,
  checkHours,
  checkTerms,
  checkRemote,
  checkPlace,
];

export default definePostingRule({
  id: 'title-contradicted',
  group: 'text-against-facts',
  severity: 'error',
  docs: {
    en: {
      title: 'Title does not match the facts',
      finds: 'The title names another degree, level, term or type of work than the facts do.',
      why: 'In lists, feeds and search results the title appears without the text, so it must be right on its own.',
      fix: 'See which of the two the text supports, and correct the other.',
    },
    fr: {
      title: 'Titre en désaccord avec la fiche',
      finds:
        'Le titre cite un autre diplôme, un autre niveau, une autre période ou une autre sorte de travail que la fiche.',
      why: 'Dans les listes, les flux et les résultats de recherche, le titre est seul, sans le texte. Il doit être juste à lui seul.',
      fix: 'Voyez lequel des deux le texte confirme, et corrigez l’autre.',
    },
  },
  example: {
    wrong: 'title: Laboratory Assistant, Fall 2026\nterms: [summer-2026]',
    right: 'title: Laboratory Assistant, Fall 2026\nterms: [fall-2026]',
  },
  check: (context) => {
    const [title] = context.text.passages;
    if (title?.kind !== 'title' || !context.text.english) return [];
    return CHECKS.flatMap((check) => {
      const contradiction = check(title, context.posting, context);
      if (!contradiction) return [];
      const words = quoteValue(
        title.text.slice(contradiction.words.start, contradiction.words.end),
      );
      return [
        {
          ...locateField(context, contradiction.path),
          message: `The title states “${words}”, and ${contradiction.fact}. Correct the wrong one of the two.`,
        },
      ];
    });
  },
});
