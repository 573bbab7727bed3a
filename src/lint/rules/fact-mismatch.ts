import { quoteValue } from '../../content/field-words.ts';
import { positionOf } from '../../text/posting-text.ts';
import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

export default definePostingRule({
  id: 'fact-mismatch',
  group: 'text-against-facts',
  severity: 'warning',
  docs: {
    en: {
      title: 'A fact that the text seems to state differently',
      finds:
        'A fact that nothing in the text supports, while the text probably states something else. The message quotes the words.',
      why: 'Either the fact is wrong, or the words are about something else. Only a person can tell.',
      fix: 'Look at the words. If they are about this role, correct the fact; if not, ignore the rule in the posting and say why.',
    },
    fr: {
      title: 'Une information que le texte semble donner autrement',
      finds:
        'Une information que rien n’appuie dans le texte, alors que le texte semble en donner une autre. Le message cite le passage.',
      why: 'Ou bien l’information est fausse, ou bien le passage parle d’autre chose. Seule une personne peut en juger.',
      fix: 'Regardez le passage. S’il concerne bien ce poste, corrigez l’information ; sinon, faites ignorer la règle dans l’offre en disant pourquoi.',
    },
  },
  example: {
    wrong:
      'experience: { months: 24, required: true }\n---\nMost of our engineers had five years of experience when they began.',
    right:
      'experience: { months: 60, required: false }\n---\nMost of our engineers had five years of experience when they began.',
  },
  check: (context) =>
    context.evidence.doubts.map(({ path, span, stated }) => {
      const quote = quoteValue(span.passage.text.slice(span.start, span.end));
      return {
        ...locateField(context, path),
        message:
          `Line ${positionOf(span).line} seems to state ${stated}: “${quote}”. ` +
          'If that is about this role, correct the fact.',
      };
    }),
});
