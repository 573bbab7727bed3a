import type { PayPeriod } from '../../../model/pay-period.ts';

const ADVERBS: Readonly<Record<string, PayPeriod>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
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
  month: 'month',
  mo: 'month',
  year: 'year',
  yr: 'year',
  annum: 'year',
};

const adverb = `(?<adverb>${Object.keys(ADVERBS).join('|')})(?![\\w-])`;
const day = '(?<day>day)(?= rate)';
const per = `(?:\\bper (?:calendar )?|/ ?)(?<noun>${Object.keys(NOUNS).join('|')})(?![\\w-])`;
const PAY_NOUN =
  '(?:salar(?:y|ies)|pay|wages?|rates?|comp(?:ensation)?|stipends?|ranges?|base|remuneration|package|earnings|income|ote|position|role|employee|non-exempt|amount|figure)';

/** Where the period of an amount may stand before it: `annual base salary`, `hourly: `, `salary (per year)`. */
const BEFORE = new RegExp(
  `(?<![\\w-])(?:${adverb}(?=(?:[ /-][\\w-]{1,15}){0,4}?[ /-]${PAY_NOUN}\\b|\\)?\\s?[:)–—-]|\\s?$)|${day})|(?<!\\b(?:hours?|hrs|days|times|shifts|nights|weeks|months|leave|vacation|once|twice) )${per}`,
  'giu',
);
/** Of other matters that come each year or month. */
const OTHER_MATTER =
  /^[ -](?:\w+ )?(?:bonus|leave|vacation|reviews?|merit|increases?|active|recurring|reports?|budget|allowance|revenue|meetings?|turnover|incentive|target bonus)/iu;

/** Where it may stand after the amount, apart from it: `$120,000 base salary per year`, `$80k (annual)`. */
const AFTER = new RegExp(
  `^(?:[\\s()[\\]]|[a-z*-]{1,14}(?= |\\))){0,10}?(?<![\\w-])(?:${adverb}|${per}|(?<=(?:salary|base|gross|pay|comp|compensation|stipend|usd|cad) )an? (?<year>year|hour|month|week)\\b)`,
  'iu',
);
/** How often pay is handed out is not what it is for. */
const HANDED_OUT =
  /\b(?:paid|pays|payable|disbursed|distributed|instal\w+|reviewed|review|bonus|stipend|allowance|for|over)(?: \w+)?[ (]$/iu;

/** Periods that pay is stated for and the board has no word for: `biweekly`, `per shift`. */
const UNUSUAL =
  /^\s?(?:\/ ?|-?per[ -]|every |each |an? )(?!hour|hr\b|h\b|day\b|week\b|wk\b|month\b|mo\b|year\b|yr\b|annum|calendar month)[a-z]|^\s?(?:bi-?|semi-?)(?:weekly|monthly|annual)|^\s?(?:fortnightly|quarterly|twice)|^(?:[ (]\w+){0,2}[ (](?:total|lump sum)\b|^ for (?:the|an?|all|this|\d+(?!\d| ?(?:hours|hrs))) ?(?:\w+[ -]){0,3}(?:summer|internship|semester|term|programme?|season|project|weeks?|months?)\b/iu;

/** The period that words before an amount state of it, the nearest one. */
export function periodBefore(text: string): PayPeriod | undefined {
  let found: PayPeriod | undefined;
  for (const { groups = {}, index, 0: said } of text.matchAll(BEFORE)) {
    const other =
      groups['adverb'] !== undefined && OTHER_MATTER.test(text.slice(index + said.length));
    if (!other) found = periodOf(groups);
  }
  return found;
}

/** The period that words after an amount state of it; they end with its clause. */
export function periodAfter(text: string): PayPeriod | undefined {
  const match = AFTER.exec(text);
  if (!match) return undefined;
  const { groups = {}, 0: said } = match;
  if (OTHER_MATTER.test(text.slice(said.length))) return undefined;
  const lead = said.replace(/(?:\/ ?\w+|per \w+( \w+)?|an? \w+|\w+)$/iu, '');
  const period = periodOf(groups);
  return period !== 'hour' && HANDED_OUT.test(lead) ? undefined : period;
}

const SPOKEN: Readonly<Record<PayPeriod, RegExp>> = {
  hour: /\b(?:hours?|hourly|hrs?)\b|\/ ?h\b/iu,
  day: /\b(?:days?|daily)\b/iu,
  week: /\b(?:weeks?|weekly|wk)\b/iu,
  month: /\b(?:months?|monthly|mo)\b/iu,
  year: /\b(?:years?|yearly|yr|annum|annual\w*)\b|\bp\.?a\b/iu,
};
/** So much of a text is looked at for a period. */
const SPOKEN_WITHIN = 2000;

/** Whether a text has a word for a period at all. */
export function speaksOfPeriod(text: string, per: PayPeriod): boolean {
  return SPOKEN[per].test(text.slice(0, SPOKEN_WITHIN));
}

/** Whether a text says that pay is for a period, without any amount: `The annual salary is competitive.` */
export function speaksOfPayPer(text: string, per: PayPeriod): boolean {
  return SPOKEN[per].test(text) && periodBefore(text.slice(0, SPOKEN_WITHIN)) === per;
}

/** Whether an amount is for a period that the board has no word for. */
export function hasUnusualPeriod(after: string): boolean {
  return UNUSUAL.test(after);
}

function periodOf(groups: Record<string, string | undefined>): PayPeriod | undefined {
  const noun = groups['noun'] ?? groups['day'] ?? groups['year'];
  if (noun !== undefined) return NOUNS[noun.toLowerCase()];
  return ADVERBS[(groups['adverb'] ?? '').toLowerCase()];
}
