import type { PayBasis, PayPeriod } from '../../../model/pay-period.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const ADVERBS: Readonly<Record<string, PayPeriod>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  biweekly: 'two-weeks',
  'bi-weekly': 'two-weeks',
  fortnightly: 'two-weeks',
  monthly: 'month',
  annual: 'year',
  annually: 'year',
  annualized: 'year',
  annualised: 'year',
  yearly: 'year',
};
const NOUNS: Readonly<Record<string, PayPeriod>> = {
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  week: 'week',
  wk: 'week',
  fortnight: 'two-weeks',
  'two weeks': 'two-weeks',
  month: 'month',
  mo: 'month',
  year: 'year',
  yr: 'year',
  annum: 'year',
};

const ADVERB = `(?<adverb>${Object.keys(ADVERBS).join('|')})(?![\\w-])`;
const DAY_RATE = '(?<day>day)(?= rate)';
const PER_PERIOD = `(?:\\bper (?:calendar )?|/ ?)(?<noun>${Object.keys(NOUNS).join('|')})(?![\\w-])`;
const PAY_NOUN = anyOf(
  'salar(?:y|ies)|pay|wages?|rates?|comp(?:ensation)?|stipends?|ranges?|base|remuneration',
  'package|earnings|income|ote|position|role|employee|non-exempt|amount|figure',
);

/** A period before an amount: `annual base salary`, `hourly: `, `salary (per year)`. */
const PERIOD_BEFORE = new RegExp(
  raw`(?<![\w-])` +
    anyOf(
      raw`${ADVERB}(?=(?:[ /-][\w-]{1,15}){0,4}?[ /-]${PAY_NOUN}\b|\)?\s?[:)–—-]|\s?$)|${DAY_RATE}`,
    ) +
    '|(?<!' +
    raw`\b(?:hours?|hrs|days|times|shifts|nights|weeks|months|leave|vacation|once|twice) ` +
    `)${PER_PERIOD}`,
  'giu',
);
/** Other things that happen every year or month. */
const OTHER_MATTER = new RegExp(
  raw`^[ -](?:\w+ )?` +
    anyOf(
      'bonus|leave|vacation|reviews?|merit|increases?|active|recurring|reports?|budget',
      'allowance|revenue|meetings?|turnover|incentive|target bonus',
    ),
  'iu',
);

/** A period after an amount, apart from it: `$120,000 base salary per year`, `$80k (annual)`. */
const PERIOD_AFTER = new RegExp(
  raw`^(?:[\s()[\]]|[a-z*-]{1,14}(?= |\))){0,10}?(?<![\w-])` +
    anyOf(
      `${ADVERB}|${PER_PERIOD}`,
      '(?<=(?:salary|base|gross|pay|comp|compensation|stipend|usd|cad) )an? ' +
        raw`(?<year>year|hour|month|week)\b`,
    ),
  'iu',
);
/** How often pay is paid out is not its period. */
const PAYOUT =
  /\b(?:paid|pays|payable|disbursed|distributed|instal\w+|reviewed|review|bonus|stipend|allowance|for|over)(?: \w+)?[ (]$/iu;

/** Periods without an equivalent in the frontmatter: `per quarter`, `twice a month`. */
const UNUSUAL = new RegExp(
  anyOf(
    raw`^\s?(?:/ ?|-?per[ -]|every |each |an? )(?!` +
      anyOf(raw`hour|hr\b|h\b|day\b|week\b|wk\b|month\b|mo\b|year\b|yr\b|annum|calendar month`) +
      ')[a-z]',
    raw`^\s?(?:bi-?|semi-?)(?:weekly|monthly|annual)|^\s?(?:quarterly|twice)`,
  ),
  'iu',
);

const ENGAGEMENT = anyOf(
  'summer|internship|semester|trimester|term|program(?:me)?|season|project|fellowship|duration',
  'engagement|residency|placement|contract|assignment|course|commission|period|apprenticeship',
  'commitment|whole|entirety',
);
const NUMERAL = raw`\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve`;
/** Words after an amount that make it the pay of the whole engagement. */
const TOTAL_AFTER = new RegExp(
  anyOf(
    raw`^(?:[ (][\w-]+){0,2}[ (]` +
      anyOf(
        raw`in total\b|all told\b|altogether\b|lump[- ]sum\b|flat fee\b|total(?! (?:\w+ )?(?:comp|cash|reward|package|target|earning|remuneration|salary|pay|annual))`,
      ) +
      raw`(?![-\w])`,
    raw`^(?: \w+){0,2} (?:for|over) (?:the|an?|all(?: of)?|this|our|your|its)(?: [\w-]+){0,3}? ${ENGAGEMENT}\b`,
    raw`^(?: \w+){0,2} (?:for|over) (?:(?:the|an?|all|this|our|your)(?: full| entire| whole)? )?(?!(?:12|twelve)[ -]months)(?:${NUMERAL})[ -](?:weeks?|months?)\b`,
  ),
  'iu',
);
/** Words before an amount that do so. */
const TOTAL_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      raw`(?:a|in) total(?: (?:stipend|fee|payment))? (?:of|is)|total (?:stipend|fee|payment|honorarium)(?: of| is|:)?|totall?ing`,
      raw`lump[- ]sum(?: \w+)?(?: of| is|:)?|flat fee(?: of| is|:)?|one[- ]time (?:stipend|fee|payment)(?: of|:)?`,
    ) +
    raw`(?: (?:up to|about|around))?\s?$`,
  'iu',
);

/** Whether the words around an amount make it the pay of the whole engagement. */
export function isTotal(before: string, after: string): boolean {
  return TOTAL_AFTER.test(after) || TOTAL_BEFORE.test(before);
}

/** Finds the nearest period in the words before an amount. */
export function findPeriodBefore(text: string): PayPeriod | undefined {
  let found: PayPeriod | undefined;
  for (const { groups = {}, index, 0: words } of text.matchAll(PERIOD_BEFORE)) {
    const other =
      groups['adverb'] !== undefined && OTHER_MATTER.test(text.slice(index + words.length));
    if (!other) found = getPeriod(groups);
  }
  return found;
}

/** Finds the period in the words after an amount, which end with its clause. */
export function findPeriodAfter(text: string): PayPeriod | undefined {
  const match = PERIOD_AFTER.exec(text);
  if (!match) return undefined;
  const { groups = {}, 0: words } = match;
  if (OTHER_MATTER.test(text.slice(words.length))) return undefined;
  const lead = words.replace(/(?:\/ ?\w+|per \w+(?: \w+)?|an? \w+|\b\w+)$/iu, '');
  const period = getPeriod(groups);
  return period !== 'hour' && PAYOUT.test(lead) ? undefined : period;
}

const PERIOD_WORDS: Readonly<Record<PayBasis, RegExp>> = {
  hour: /\b(?:hours?|hourly|hrs?)\b|\/ ?h\b/iu,
  day: /\b(?:days?|daily)\b/iu,
  week: /\b(?:weeks?|weekly|wk)\b/iu,
  'two-weeks': /\b(?:two weeks|2 weeks|other week|14 days|bi-?weekly|fortnight(?:ly)?)\b/iu,
  month: /\b(?:months?|monthly|mo)\b/iu,
  year: /\b(?:years?|yearly|yr|annum|annual\w*|(?:12|twelve) months)\b|\bp\.?a\b/iu,
  total: /\b(?:total\w*|altogether|lump sum|flat fee|one-time|whole|entire|duration)\b/iu,
  unit: /\b(?:per|each|every)\b|\//iu,
};
/** UTF-16 units in which a period is looked for. */
const MAX_CHARS = 2000;

/** Whether a text contains a word for a period at all. */
export function mentionsPeriod(text: string, per: PayBasis): boolean {
  return PERIOD_WORDS[per].test(text.slice(0, MAX_CHARS));
}

/**
 * Whether a text states the period of pay without an amount: `The annual salary is competitive.`
 */
export function statesPayPeriod(text: string, per: PayBasis): boolean {
  return PERIOD_WORDS[per].test(text) && findPeriodBefore(text.slice(0, MAX_CHARS)) === per;
}

/** Whether an amount is for a period that the frontmatter cannot express. */
export function hasUnusualPeriod(after: string): boolean {
  return UNUSUAL.test(after);
}

function getPeriod(groups: Record<string, string | undefined>): PayPeriod | undefined {
  const noun = groups['noun'] ?? groups['day'] ?? groups['year'];
  if (noun !== undefined) return NOUNS[noun.toLowerCase()];
  return ADVERBS[(groups['adverb'] ?? '').toLowerCase()];
}
