import { anyOf } from '../../patterns.ts';

const { raw } = String;

/**
 * What a word says about the money beside it: it is pay (`pay`); somebody is paid, perhaps for this
 * role (`paid`); it is other money (`other`); or a stipend, which may be either (`stipend`).
 */
export type MoneyWord = 'pay' | 'paid' | 'other' | 'stipend';

/** Words after "pay" and "paid" with which they are not about the role's pay. */
const NOT_PAID =
  '(?!' +
  raw`\s` +
  anyOf(
    'attention|off|down|back|later',
    'for (?!this|the (?:role|position|job)|our|an? |your (?:role|work|time))|equity|gap',
    'parity|time|leave|vacation|holidays?|parental|maternity|sick|lunch|breaks?|search|media',
    'social|ads?|advertising|marketing|acquisition|subscri|volunteer|days?|trials?|tests?',
    'training|interviews?|take-home|assessments?|projects?|out|weekly|bi-?weekly|monthly',
    'every|twice',
  ) +
  raw`\b` +
  ')';
const NO_ROLES_PAY =
  '(?<!' +
  raw`\b` +
  anyOf(
    'apple|google|samsung|amazon|fair|overtime|holiday|sick|severance|parental|maternity',
    "paternity|vacation|redundancy|call|standby|deferred|workers?[’']?|unemployment|executive",
  ) +
  ' ' +
  ')';
const PERIODIC = 'hourly|daily|day|weekly|monthly|annual|annuali[sz]ed|yearly';

const PAY = [
  NO_ROLES_PAY +
    anyOf(
      raw`salar(?:y|ies)(?! (?:sacrifice|packaging|exchange|advance|cap)\b)`,
      raw`compensation(?! (?:claims?|software|plan)\b)|pay${NOT_PAID}`,
    ),
  'wages?|remuneration|payrate|payscale|comp(?= ?[:=]| (?:range|is|for|band))|ote|on[- ]target earnings',
  'earnings',
  anyOf(`${PERIODIC}|pay|base|salary|contract|starting|hiring|target|expected|posted|full`) +
    '(?: (?:base|pay|salary|hiring|target|contract))? (?:rates?|ranges?)',
  '(?<!' +
    raw`\b(?:interest|tax|exchange|conversion|occupancy|billing|bill|error|click|discount) ` +
    ')rates?(?=' +
    anyOf(
      raw`\s?:`,
      ' (?:' +
        'for (?:this|the) (?:role|position|job|post|work|contract|internship) ' +
        raw`)?(?:is|of pay|starts|ranges?)\b`,
    ) +
    ')',
  '(?<!' +
    raw`\b` +
    anyOf(
      'customer|client|user|knowledge|code|data|donor|fan|home|member|subscriber|install(?:ed)?',
      'asset',
    ) +
    ' ' +
    raw`)base(?=\s?[:=$£€(]| (?:of|is|range|plus)\b|$)`,
  'compensated|hourly(?=:)|range (?:for this|for the) (?:role|position|job|internship)',
].join('|');

const PAID_VERB = [
  `(?:pays|paid|paying)${NOT_PAID}`,
  `(?<=\\b(?:we|to|will|[’']ll|also|can|may|they|who|that|customers|users|clients|people|members|\\w{2}s) )pay${NOT_PAID}`,
  'mak(?:e|es|ing)(?= (?:up to |around |about |roughly |between |from )?(?:[$£€]|$))',
  'earn(?:s|ing)?(?! (?:your|trust|points|rewards|their)\\b)',
].join('|');
/** Who is paid, or pays, if it is this role's pay; or nobody, as in `Earn $25 an hour`. */
const PAID_PERSON = new RegExp(
  anyOf(
    raw`^\W*(?:get )?$`,
    raw`^\W*(?:(?:all|our|most|new) )?` +
      anyOf(
        'writers|authors|contributors|columnists|drivers|couriers|instructors|lecturers|adjuncts',
        'adjunct (?:faculty|professors)|coaches|nurses|performers|musicians|singers|actors|dancers',
        'reviewers|editors|translators|interpreters|annotators|contractors|volunteers|participants',
        'photographers|illustrators|workers|staff|team members|lifeguards|cleaners|guards|guides',
      ) +
      raw` (?:(?:are|will be|can|get) )?$`,
    raw`\b` +
      anyOf(
        'you|we|it|this|hourly|interns?|fellows?|students?|trainees?|apprentices?|residents?',
        'employees?|associates?|candidates?|applicants?|hires?|role|position|job|post',
        'internships?|co-?ops?|program(?:me)?|fellowship|opportunity|company',
      ) +
      raw`\b`,
  ),
  'iu',
);
/** UTF-16 units read before the verb. */
const LOOKBEHIND_CHARS = 60;

/** Money in addition to pay. */
const OTHER_MONEY = [
  raw`bonus(?:es)?|sign(?:ing|[-\s]?on)|rsus?|stock|shares?|vest(?:s|ing|ed)?|espp`,
  raw`commissions?|allowances?|reimburs\w*|vouchers?|perks?|rewards?|incentives?|tips`,
  raw`overtime|differentials?|relocation|relocat\w+|referrals?|refer(?:s|red)?|retention`,
  raw`severance|budgets?(?!\sfor\sthis)|subsid\w+|credits?|gifts?|discounts?|tuition`,
  raw`scholarships?|insurance(?=\s(?:of|up|worth|coverage))|deductibles?|premiums?|coverage`,
  raw`contributions?|hsa|fsa|matching|donat\w+|fundrais\w+|funding|raised|raise|prizes?`,
  raw`profit[-\s]sharing|per\sdiem|fees?|deposit|surcharge|penalt\w+|fines`,
  raw`grants?(?![-\s]funded)`,
  '(?<!pay )equity(?! research)|401\\s?\\(?k|403\\s?\\(?b|(?:employer|company) match|match(?:es|ed)? (?=up|of|your|\\d)',
  anyOf(
    'overtime|holiday|sick|severance|parental|maternity|paternity|vacation|redundancy|call',
    "standby|deferred|workers?[’']?|unemployment",
  ) + ' (?:pay|compensation)',
  'salary (?:sacrifice|packaging|exchange|advance|cap)',
  // `4x salary` and `8% of your base salary` measure something else.
  '(?<=(?:\\d ?[x×]|%|times|percent) (?:of )?)(?:(?:your|their|base|annual|basic) ){0,2}(?:salary|pay)',
  "(?:we|will|[’']ll|also) (?:also )?(?:pay for|cover)|to cover|covers|spend on",
].join('|');

const STIPEND =
  'stipends?|bursar(?:y|ies)|studentship|honorarium|(?:living|subsistence|training) allowance|pocket money';

const MONEY_WORD = new RegExp(
  `(?<![\\w-])(?:(?<stipend>${STIPEND})|(?<other>${OTHER_MONEY})|(?<paid>${PAID_VERB})|(?<pay>${PAY}))(?![\\w-])`,
  'giu',
);

/** Purposes of benefits: money for them is not pay. */
const PURPOSE = anyOf(
  'relocation|moving|housing|home|accommodation|lodging|rent|meals?|lunch|food|snacks?',
  raw`grocer\w+|wellness|wellbeing|well-being|health\w*|gym|fitness|lifestyle|learning`,
  raw`education\w*|development|training|conferences?|courses?|certifications?|books?|office`,
  'workspace|workstation|equipment|hardware|laptop|desk|wfh|work[- ]from[- ]home',
  raw`remote[- ]work|internet|wi-?fi|phone|mobile|cell|commut\w+|transit|transport\w*`,
  raw`travel|parking|bike|cycl\w+|mileage|fuel|childcare`,
  'child|family|fertility|ivf|adoption|pets?|uniforms?|clothing|boots?|tools?|technology',
  raw`tech|visa|flights?|airfare|utilit\w+|entertainment|holiday`,
);
const PURPOSES = new RegExp(`\\b${PURPOSE}\\b`, 'iu');
const FOR_PURPOSE = new RegExp(
  raw`^[\s)]{0,2}` +
    anyOf(
      raw`per \w+ |a \w+ |monthly |annual(?:ly)? |yearly `,
      '(?:for|towards?|on|in|of) (?:your |their |any |all |an? )?',
    ) +
    raw`?(?:\w+ )?${PURPOSE}\b`,
  'iu',
);

const PURPOSE_LABEL = new RegExp(`\\b${PURPOSE}(?: \\w+)?\\)?\\s?[:–—-]\\s*$`, 'iu');

/** Money of a business. */
const BUSINESS = new RegExp(
  raw`\b` +
    anyOf(
      'revenues?|arr|gmv|aum|valuation|valued|worth|turnover|profits?|portfolios?|quotas?',
      raw`transactions?|deals?|assets|invest\w+|investors?|debts?|loans?|mortgages?|costs?`,
      'pric(?:e|es|ed|ing)|savings?|saved?|sales|spend(?:ing)?|market(?:place)?|lawsuits?',
      raw`settlements?|claims?|insurance|charit\w+|economy|billion|million|cashback|payouts?`,
      'payments?|invoices?|subscriptions?|purchases?|orders?|procurement|grants?',
    ) +
    raw`\b`,
  'iu',
);
/** People whose money is not this role's pay. */
const OUTSIDERS = new RegExp(
  raw`\b` +
    anyOf(
      'customers|clients|users|subscribers|members|families|households|patients|merchants',
      'sellers|creators|suppliers|vendors|alumni|(?<!new )graduates|borrowers|homeowners',
      'taxpayers|freelancers|donors|competitors|other (?:companies|employers|firms|places)',
    ) +
    raw`\b`,
  'iu',
);

/** Words with which an amount is not this role's plain pay. */
const DOUBT = new RegExp(
  raw`\b` +
    anyOf(
      raw`ote|on[- ]target|total (?:\w+ )?(?:comp|compensation|rewards|package|earnings|target)`,
      'all[- ]in|(?:includ|inclus)(?:es|ing|ive)|average|avg|median|mean|typically',
      raw`typical(?! (?:base|starting|hiring|pay|salary|hourly|annual|compensation)\b)|visa`,
      raw`threshold|minimum wage|living wage|for example|e\.g|example|alumni`,
      'top (?:performers?|earners?|reps?)|potential|realistic|uncapped|earnings|could',
      'previously|formerly|if (?:your|you (?:earn|make|refer|stay|hit|reach))|last year',
      'took home|trial|test (?:task|project)|assignment|interview|everyone',
      raw`(?:every|all|each)(?: \w+)? (?:employees?|staff|workers?|people|members?)`,
      'equivalent (?:to|of)|fte',
    ) +
    raw`\b`,
  'iu',
);

/** People whose stipend is their pay. */
const STIPEND_EARNERS = new RegExp(
  raw`\b` +
    anyOf(
      raw`intern(?:s|ship|ships)?|fellow(?:s|ships?)?|students?|trainees?|apprentices?|ph\.?d`,
      raw`doctoral|postdoc\w*|co-?ops?|volunteers?|participants?|scholars?`,
    ) +
    raw`\b`,
  'iu',
);

/** Finds the words about money in a text, in order. */
export function findMoneyWords(text: string): { word: MoneyWord; start: number; end: number }[] {
  return [...text.matchAll(MONEY_WORD)].map((match) => ({
    word: classifyWord(match, text),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function classifyWord({ groups = {}, index, 0: found }: RegExpExecArray, text: string): MoneyWord {
  if (groups['other'] !== undefined) return 'other';
  if (groups['pay'] !== undefined) return 'pay';
  if (groups['paid'] !== undefined) {
    return PAID_PERSON.test(text.slice(Math.max(0, index - LOOKBEHIND_CHARS), index))
      ? 'pay'
      : 'paid';
  }
  const modified = PURPOSES.test(
    text.slice(Math.max(0, index - 40), index).replace(/^.*[,;:]/mu, ''),
  );
  const end = index + found.length;
  return modified || isForPurpose(text.slice(end, end + 40)) ? 'other' : 'stipend';
}

/** Whether the words after an amount, or after a word for money, state that it is for a purpose. */
export function isForPurpose(text: string): boolean {
  return FOR_PURPOSE.test(text);
}

/** Whether the words before an amount label it as money for a purpose: `Housing: `. */
export function isPurposeLabel(text: string): boolean {
  return PURPOSE_LABEL.test(text);
}

/** Whether a text mentions the money of a business, or a purpose of benefits. */
export function mentionsOtherMoney(text: string): boolean {
  return BUSINESS.test(text) || PURPOSES.test(text);
}

/** Whether a text mentions the money of a business. */
export function mentionsBusinessMoney(text: string): boolean {
  return BUSINESS.test(text);
}

/** Whether a text mentions people other than those hired. */
export function mentionsOutsiders(text: string): boolean {
  return OUTSIDERS.test(text);
}

/** Whether a text states that an amount is not the role's plain pay. */
export function isDoubtful(text: string): boolean {
  return DOUBT.test(text);
}

/** Whether a text mentions people whose stipend is their pay. */
export function mentionsStipendEarners(text: string): boolean {
  return STIPEND_EARNERS.test(text);
}
