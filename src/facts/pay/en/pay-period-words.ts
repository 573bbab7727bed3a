import type { PayPeriod } from '../../../model/pay-period.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

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

const ADVERB = `(?<adverb>${Object.keys(ADVERBS).join('|')})(?![\\w-])`;
const DAY_RATE = '(?<day>day)(?= rate)';
const PER_PERIOD = `(?:\\bper (?:calendar )?|/ ?)(?<noun>${Object.keys(NOUNS).join('|')})(?![\\w-])`;
const PAY_NOUN = anyOf(
  'salar(?:y|ies)|pay|wages?|rates?|comp(?:ensation)?|stipends?|ranges?|base|remuneration',
  'package|earnings|income|ote|position|role|employee|non-exempt|amount|figure',
);

/** Where the period of an amount may stand before it: `annual base salary`, `hourly: `, `salary (per year)`. */
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
/** Of other matters that come each year or month. */
const OTHER_MATTER = new RegExp(
  raw`^[ -](?:\w+ )?` +
    anyOf(
      'bonus|leave|vacation|reviews?|merit|increases?|active|recurring|reports?|budget',
      'allowance|revenue|meetings?|turnover|incentive|target bonus',
    ),
  'iu',
);

/** Where it may stand after the amount, apart from it: `$120,000 base salary per year`, `$80k (annual)`. */
const PERIOD_AFTER = new RegExp(
  raw`^(?:[\s()[\]]|[a-z*-]{1,14}(?= |\))){0,10}?(?<![\w-])` +
    anyOf(
      `${ADVERB}|${PER_PERIOD}`,
      '(?<=(?:salary|base|gross|pay|comp|compensation|stipend|usd|cad) )an? ' +
        raw`(?<year>year|hour|month|week)\b`,
    ),
  'iu',
);
/** How often pay is handed out is not what it is for. */
const PAYOUT =
  /\b(?:paid|pays|payable|disbursed|distributed|instal\w+|reviewed|review|bonus|stipend|allowance|for|over)(?: \w+)?[ (]$/iu;

/** Periods that pay is stated for and the board has no word for: `biweekly`, `per shift`. */
const UNUSUAL = new RegExp(
  anyOf(
    raw`^\s?(?:/ ?|-?per[ -]|every |each |an? )(?!` +
      anyOf(raw`hour|hr\b|h\b|day\b|week\b|wk\b|month\b|mo\b|year\b|yr\b|annum|calendar month`) +
      ')[a-z]',
    raw`^\s?(?:bi-?|semi-?)(?:weekly|monthly|annual)|^\s?(?:fortnightly|quarterly|twice)`,
    raw`^(?:[ (]\w+){0,2}[ (](?:total|lump sum)\b`,
    raw`^ for (?:the|an?|all|this|\d+(?!\d| ?(?:hours|hrs))) ?(?:\w+[ -]){0,3}` +
      anyOf('summer|internship|semester|term|programme?|season|project|weeks?|months?') +
      raw`\b`,
  ),
  'iu',
);

/** The period that words before an amount state of it, the nearest one. */
export function findPeriodBefore(text: string): PayPeriod | undefined {
  let found: PayPeriod | undefined;
  for (const { groups = {}, index, 0: words } of text.matchAll(PERIOD_BEFORE)) {
    const other =
      groups['adverb'] !== undefined && OTHER_MATTER.test(text.slice(index + words.length));
    if (!other) found = getPeriod(groups);
  }
  return found;
}

/** The period that words after an amount state of it; they end with its clause. */
export function findPeriodAfter(text: string): PayPeriod | undefined {
  const match = PERIOD_AFTER.exec(text);
  if (!match) return undefined;
  const { groups = {}, 0: words } = match;
  if (OTHER_MATTER.test(text.slice(words.length))) return undefined;
  const lead = words.replace(/(?:\/ ?\w+|per \w+( \w+)?|an? \w+|\w+)$/iu, '');
  const period = getPeriod(groups);
  return period !== 'hour' && PAYOUT.test(lead) ? undefined : period;
}

const PERIOD_WORDS: Readonly<Record<PayPeriod, RegExp>> = {
  hour: /\b(?:hours?|hourly|hrs?)\b|\/ ?h\b/iu,
  day: /\b(?:days?|daily)\b/iu,
  week: /\b(?:weeks?|weekly|wk)\b/iu,
  month: /\b(?:months?|monthly|mo)\b/iu,
  year: /\b(?:years?|yearly|yr|annum|annual\w*)\b|\bp\.?a\b/iu,
};
/** So much of a text is looked at for a period. */
const MAX_CHARS = 2000;

/** Whether a text has a word for a period at all. */
export function mentionsPeriod(text: string, PER_PERIOD: PayPeriod): boolean {
  return PERIOD_WORDS[PER_PERIOD].test(text.slice(0, MAX_CHARS));
}

/** Whether a text says that pay is for a period, without any amount: `The annual salary is competitive.` */
export function statesPayPeriod(text: string, PER_PERIOD: PayPeriod): boolean {
  return (
    PERIOD_WORDS[PER_PERIOD].test(text) && findPeriodBefore(text.slice(0, MAX_CHARS)) === PER_PERIOD
  );
}

/** Whether an amount is for a period that the board has no word for. */
export function hasUnusualPeriod(after: string): boolean {
  return UNUSUAL.test(after);
}

function getPeriod(groups: Record<string, string | undefined>): PayPeriod | undefined {
  const noun = groups['noun'] ?? groups['day'] ?? groups['year'];
  if (noun !== undefined) return NOUNS[noun.toLowerCase()];
  return ADVERBS[(groups['adverb'] ?? '').toLowerCase()];
}
