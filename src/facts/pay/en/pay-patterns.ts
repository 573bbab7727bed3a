import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** End of the clause of an amount. */
export const CLAUSE_END = new RegExp(
  anyOf(
    raw`[,;:!?|•]|\.(?:\s|$)`,
    raw`\s` +
      anyOf('and|plus|with|or|but|as|depending|based|while|which|that|where|when|if|in addition') +
      raw`\s`,
    raw`\s[+&–—-]\s|\)\s`,
  ),
  'iu',
);
/** Words in brackets, and words about what is not included. */
export const ASIDE = new RegExp(
  anyOf(
    raw`\([^()]{0,80}\)|,\s(?:which|plus|not|as)\s[^,.;:]{0,80},(?=\s(?:is|are|will|ranges?)\b)`,
    raw`\b` +
      anyOf(
        'excluding|exclusive of|not including|in addition to|besides|on top of|along with',
        'apart from|before',
      ) +
      raw`\s[^.;:]{0,80}?(?=,|\s(?:the|our|this|is)\s|:)`,
  ),
  'giu',
);

/** Headings and leads about what is offered in addition to pay. */
export const BENEFITS_HEADING = /\b(?:benefits?|perks?|rewards|funding|investors|about us)\b/iu;
export const OTHER_ROLES = new RegExp(
  anyOf(
    raw`\b(?:similar|related|recommended|other|more|open) (?:\w+ )?` +
      raw`(?:jobs|roles|openings|positions|vacancies|opportunities)\b`,
    raw`\bsalaries by\b`,
  ),
  'iu',
);

/** How an amount is paid, after it on a line of its own. */
export const PAYMENT_TERMS = /^, paid (?:\w+ ){0,3}\w+\.?$/iu;

/** End of a statement between a word for pay and an amount. */
export const BREAK = /(?<=[\p{Ll})])\.\s|\.\.|…|[?!]/u;
/** Words that link an amount to the word for pay before it. */
export const LINK =
  /(?:\b(?:is|are|be|of|at|from|between|ranges?|starts?|starting)|[:=])\s?(?:\w+\s){0,3}$|^\s*$/iu;

/** A dash after a label. */
export const DASH = /^ ?[–—-] ?$/u;

/** The time from which an amount holds: `after training`. */
export const FROM_TIME =
  /\b(?:after|upon|on completing|once)\s(?:\w{1,12}\s){0,3}(?:training|probation|course)\b/iu;
