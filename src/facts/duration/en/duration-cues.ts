import { anyOf } from '../../patterns.ts';

const { raw } = String;

const COUNT = '(?:two|three|four|five|six|seven|eight|several|multiple|\\d)';

/** A duration in parts whose sum the text does not state. */
export const SEVERAL_PARTS = new RegExp(
  raw`\b${COUNT} (?:[a-z\d-]{1,14} ){0,3}` +
    anyOf('rotations|placements|phases|stints|blocks|modules|stages|legs|assignments|secondments') +
    raw`\b`,
  'i',
);

const ONE_OR_MORE =
  '(?:an?|one|the|full|whole|entire|this|academic|school|university|two|three|four|\\d)';

const createNamedTime = (name: string) =>
  new RegExp(
    `\\b${ONE_OR_MORE}(?: (?:full|whole|academic|school|university|winter|spring|summer|fall|autumn))?[ -](?:${name})s?\\b`,
    'i',
  );

/** Named times, with the least and the most days that one or several of them last. */
export const NAMED_TIMES: readonly (readonly [name: RegExp, least: number, most: number])[] = [
  [/\bfortnight/i, 13, 60],
  [
    /\b(?:academic|school|college|university|teaching|calendar|gap|sabbatical) years?\b/i,
    200,
    1500,
  ],
  [createNamedTime('term'), 60, 380],
  [createNamedTime('semester|trimester'), 80, 750],
  [createNamedTime('quarter'), 70, 380],
  [createNamedTime('season|summer|winter'), 40, 300],
];

/** Words other than units of time without which no text states how long a role lasts. */
export const DURATION_CUE = new RegExp(
  anyOf(
    raw`\b(?:few|several|couple of|some|many|half|entire|whole|full|one|for an?) (?:weeks?|months?|years?)\b`,
    raw`(?<!\b(?:hours?|hrs?|days?|times|once|twice|shifts?) )\b(?:an?|one) (?:week|month|year)\b`,
    raw`\b(?:until|till|through|duration|length|ends?|ending|end date|between|from)\b`,
    raw`\b(?:for|over|all|whole|entire|full|one|each|during|throughout) (?:(?:the|an?|your|this|whole) ){0,2}` +
      raw`(?:[a-z]+ )?(?:semester|trimester|term|season|summer|winter|spring|autumn|fall)\b`,
    'school year|academic year|fortnight|semesters|seasons|terms',
  ),
  'i',
);
