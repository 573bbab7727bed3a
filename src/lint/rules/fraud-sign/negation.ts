import { anyOf } from '../../../facts/patterns.ts';
import { alternatives, sequence } from '../../shared/pattern-parts.ts';

const { raw } = String;

/** Words before a sign that negate it. */
export const NEGATED = new RegExp(
  alternatives(
    sequence(
      raw`\b`,
      anyOf(
        raw`no(?!\.?\s?[:+@])|not|never|none|nor|neither|without|cannot|free of|avoid|don[’']?t`,
        raw`doesn[’']?t|won[’']?t|isn[’']?t`,
      ),
      raw`\b`,
    ),
    raw`n[’']t\b`,
    sequence(
      raw`\b(?:we|company|employer|team) (?:will |also |can |even )?(?:pay|pays|cover|covers)`,
      raw`\b`,
    ),
  ),
  'i',
);
/** Words after a sign that negate it. */
export const NEGATED_AFTER = new RegExp(
  sequence(
    raw`^[^.!?;]{0,60}\b`,
    anyOf(
      'waived|covered by|paid by (?:us|the (?:company|employer))|reimbursed by|on us',
      'at our (?:cost|expense)|never|is (?:a|always a) (?:scam|fraud)',
    ),
    raw`\b`,
  ),
  'i',
);
/** Warnings of fraud. */
export const WARNING = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      'beware|scams?|scammers?|fraudsters?|fraudulent|recruitment fraud|phishing',
      raw`impersonat\w*|fake (?:jobs?|offers?|recruiters?|postings?)|suspicious`,
      '(?:will|do|does|would) (?:never|not) (?:ask|request|charge|contact|require)',
      'never asks?',
    ),
    raw`\b`,
  ),
  'i',
);
