import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

export default definePostingRule({
  id: 'confirmed-before-posted',
  group: 'time',
  severity: 'error',
  docs: {
    en: {
      title: 'Confirmed before it was published',
      finds: 'The posting is recorded as seen live on a day before its publication date.',
      why: 'The page shows both dates as evidence, and contradictory evidence is worthless.',
      fix: 'Correct one of the two dates. If the posting was published earlier than you thought, correct the publication date.',
    },
    fr: {
      title: 'Confirmée avant d’être publiée',
      finds: 'L’offre est notée comme vue en ligne un jour qui vient avant sa date de publication.',
      why: 'La page montre ces deux dates comme preuves. Si elles se contredisent, elles ne prouvent plus rien.',
      fix: 'Corrigez l’une des deux dates. Si l’offre a été publiée plus tôt que vous ne le pensiez, corrigez la date de publication.',
    },
  },
  example: {
    wrong: 'posted: 2026-03-10\nconfirmed: [{ on: 2026-03-02, by: source }]',
    right: 'posted: 2026-03-10\nconfirmed: [{ on: 2026-03-20, by: source }]',
  },
  check: (context) => {
    const { confirmed = [], posted } = context.posting;
    if (posted === undefined) return [];
    return confirmed.flatMap(({ on }, i) =>
      on >= posted
        ? []
        : [
            {
              ...locateField(context, ['confirmed', i, 'on']),
              message: `The posting cannot have been confirmed on ${on}, before it was posted on ${posted}. Correct one of the two dates.`,
            },
          ],
    );
  },
});
