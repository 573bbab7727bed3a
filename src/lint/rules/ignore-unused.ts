import { defineCrossPostingRule } from '../rule.ts';

export default defineCrossPostingRule({
  id: 'ignore-unused',
  group: 'others',
  severity: 'warning',
  docs: {
    en: {
      title: 'An exception that is not needed',
      finds: 'A check that a posting ignores although it would find nothing there.',
      why: 'An exception that outlives its reason hides the next mistake.',
      fix: 'Remove the exception from the posting’s file.',
    },
    fr: {
      title: 'Une exception inutile',
      finds: 'Une vérification qu’une offre fait ignorer alors qu’elle n’y trouverait rien.',
      why: 'Une exception qui survit à sa raison cache la prochaine erreur.',
      fix: 'Retirez l’exception du fichier de l’offre.',
    },
  },
  example: {
    en: {
      wrong:
        'posted: 2026-03-10\ncheck:\n  ignore:\n    - rule: date-in-future\n      why: The programme begins next year.',
      right: 'posted: 2026-03-10',
    },
    fr: {
      wrong:
        'posted: 2026-03-10\ncheck:\n  ignore:\n    - rule: date-in-future\n      why: Le programme commence l’an prochain.',
      right: 'posted: 2026-03-10',
    },
  },
  check: (postings) =>
    postings.flatMap((posting) =>
      posting.ignores
        .filter(({ used }) => !used)
        .map(({ rule, field, line, column }) => ({
          posting,
          result: {
            line,
            column,
            field,
            value: rule,
            message: `${rule} finds nothing here; remove the entry that ignores it.`,
          },
        })),
    ),
});
