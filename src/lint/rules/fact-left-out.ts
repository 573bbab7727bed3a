import { fieldName, quoteValue } from '../../content/field-words.ts';
import { positionOf } from '../../text/posting-text.ts';
import { definePostingRule } from '../rule.ts';

export default definePostingRule({
  id: 'fact-left-out',
  group: 'missing',
  severity: 'warning',
  docs: {
    en: {
      title: 'A fact that is only in the text',
      finds:
        'Something that the text clearly states and that is missing from the facts. The message contains the line to add.',
      why: 'Readers can filter and compare facts. What is only in the text is easily missed.',
      fix: 'Look at the words that the message quotes. If they are about this role, add the line.',
    },
    fr: {
      title: 'Une information qui n’est que dans le texte',
      finds:
        'Quelque chose que le texte dit clairement et qui manque à la fiche. Le message contient la ligne à ajouter.',
      why: 'La fiche permet de filtrer et de comparer. Ce qui n’est que dans le texte passe facilement inaperçu.',
      fix: 'Regardez les mots que cite le message. S’ils concernent bien ce poste, ajoutez la ligne.',
    },
  },
  example: {
    wrong: 'duration: P12W\n---\nYou will work 30 hours a week for 12 weeks.',
    right: 'duration: P12W\nhoursPerWeek: 30\n---\nYou will work 30 hours a week for 12 weeks.',
  },
  check: ({ evidence }) =>
    evidence.omissions
      // `title-contradicted` compares the title with facts that the frontmatter has.
      .filter(
        ({ span, path: [field] }) => !(span.passage.kind === 'title' && evidence.facts.has(field)),
      )
      .map(({ span: { passage, start, end }, span, path, yaml }) => {
        const quote = quoteValue(passage.text.slice(start, end));
        const where = passage.kind === 'title' ? 'title' : 'text';
        const remedy = evidence.facts.has(path[0]) ? 'Change the line to:' : 'Add the line:';
        return {
          ...positionOf(span),
          field: fieldName(path),
          value: quote,
          message: `The ${where} states “${quote}”, but the frontmatter does not. ${remedy} ${yaml}`,
        };
      }),
});
