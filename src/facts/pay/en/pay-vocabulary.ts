/**
 * What a word says of the money beside it: that it is pay; that somebody is paid, perhaps for this role; that it
 * is other money; or that it is a stipend, which may be either.
 */
export type MoneyWord = 'pay' | 'paid' | 'other' | 'stipend';

const words = (list: string) => list.trim().replace(/\s+/g, '|');

/** What "pay" and "paid" begin that is not the role's pay. */
const NOT_PAID = `(?!\\s(?:attention|off|down|back|later|for (?!this|the (?:role|position|job)|our|an? |your (?:role|work|time))|equity|gap|parity|time|leave|vacation|holidays?|parental|maternity|sick|lunch|breaks?|search|media|social|ads?|advertising|marketing|acquisition|subscri|volunteer|days?|trials?|tests?|training|interviews?|take-home|assessments?|projects?|out|weekly|bi-?weekly|monthly|every|twice)\\b)`;
const NO_ROLES_PAY =
  "(?<!\\b(?:apple|google|samsung|amazon|fair|overtime|holiday|sick|severance|parental|maternity|paternity|vacation|redundancy|call|standby|deferred|workers?[’']?|unemployment|executive) )";
const PERIODIC = 'hourly|daily|day|weekly|monthly|annual|annuali[sz]ed|yearly';

const PAY = [
  `${NO_ROLES_PAY}(?:salar(?:y|ies)(?! (?:sacrifice|packaging|exchange|advance|cap)\\b)|compensation(?! (?:claims?|software|plan)\\b)|pay${NOT_PAID})`,
  'wages?|remuneration|payrate|payscale|comp(?= ?[:=]| (?:range|is|for|band))|ote|on[- ]target earnings',
  'earnings',
  `(?:${PERIODIC}|pay|base|salary|contract|starting|hiring|target|expected|posted|full)(?: (?:base|pay|salary|hiring|target|contract))? (?:rates?|ranges?)`,
  '(?<!\\b(?:interest|tax|exchange|conversion|occupancy|billing|bill|error|click|discount) )rates?(?=\\s?:| (?:for (?:this|the) (?:role|position|job|post|work|contract|internship) )?(?:is|of pay|starts|ranges?)\\b)',
  '(?<!\\b(?:customer|client|user|knowledge|code|data|donor|fan|home|member|subscriber|install(?:ed)?|asset) )base(?=\\s?[:=$£€(]| (?:of|is|range|plus)\\b|$)',
  'compensated|hourly(?=:)|range (?:for this|for the) (?:role|position|job|internship)',
].join('|');

const IS_PAID = [
  `(?:pays|paid|paying)${NOT_PAID}`,
  `(?<=\\b(?:we|to|will|[’']ll|also|can|may|they|who|that|customers|users|clients|people|members|\\w{2}s) )pay${NOT_PAID}`,
  'mak(?:e|es|ing)(?= (?:up to |around |about |roughly |between |from )?(?:[$£€]|$))',
  'earn(?:s|ing)?(?! (?:your|trust|points|rewards|their)\\b)',
].join('|');
/** Who is paid, or pays, when it is this role's pay; or nobody, as in `Earn $25 an hour`. */
const WHO =
  /^\W*(?:get )?$|\b(?:you|we|it|this|hourly|interns?|fellows?|students?|trainees?|apprentices?|residents?|employees?|associates?|candidates?|applicants?|hires?|role|position|job|post|internships?|co-?ops?|program(?:me)?|fellowship|opportunity|company)\b/iu;
/** So far before the verb. */
const WHO_WITHIN = 60;

/** Money beside pay that is not pay. */
const BESIDE_PAY = [
  words(`
    bonus(?:es)? sign(?:ing|[-\\s]?on) rsus? stock shares? vest(?:s|ing|ed)? espp
    commissions? allowances? reimburs\\w* vouchers? perks? rewards? incentives? tips
    overtime differentials? relocation relocat\\w+ referrals? refer(?:s|red)? retention severance
    budgets?(?!\\sfor\\sthis) subsid\\w+ credits? gifts? discounts? tuition scholarships? insurance(?=\\s(?:of|up|worth|coverage))
    deductibles? premiums? coverage contributions? hsa fsa matching donat\\w+ fundrais\\w+ funding raised raise
    prizes? profit[-\\s]sharing per\\sdiem fees? deposit surcharge penalt\\w+ fines grants?(?![-\\s]funded)
  `),
  '(?<!pay )equity(?! research)|401\\s?\\(?k|403\\s?\\(?b|(?:employer|company) match|match(?:es|ed)? (?=up|of|your|\\d)',
  "(?:(?:overtime|holiday|sick|severance|parental|maternity|paternity|vacation|redundancy|call|standby|deferred|workers?[’']?|unemployment) (?:pay|compensation))",
  'salary (?:sacrifice|packaging|exchange|advance|cap)',
  // `4x salary` and `8% of your base salary` measure something else.
  '(?<=(?:\\d ?[x×]|%|times|percent) (?:of )?)(?:(?:your|their|base|annual|basic) ){0,2}(?:salary|pay)',
  "(?:we|will|[’']ll|also) (?:also )?(?:pay for|cover)|to cover|covers|spend on",
].join('|');

const STIPEND =
  'stipends?|bursar(?:y|ies)|studentship|honorarium|(?:living|subsistence|training) allowance|pocket money';

const MONEY_WORD = new RegExp(
  `(?<![\\w-])(?:(?<stipend>${STIPEND})|(?<other>${BESIDE_PAY})|(?<paid>${IS_PAID})|(?<pay>${PAY}))(?![\\w-])`,
  'giu',
);

/** What a benefit is for: money for it is not pay. */
const PURPOSE =
  '(?:relocation|moving|housing|home|accommodation|lodging|rent|meals?|lunch|food|snacks?|grocer\\w+|wellness|wellbeing|well-being|health\\w*|gym|fitness|lifestyle|learning|education\\w*|' +
  'development|training|conferences?|courses?|certifications?|books?|office|workspace|workstation|equipment|hardware|laptop|desk|wfh|work[- ]from[- ]home|remote[- ]work|internet|wi-?fi|phone|mobile|cell|commut\\w+|' +
  'transit|transport\\w*|travel|parking|bike|cycl\\w+|mileage|fuel|childcare|child|family|fertility|ivf|adoption|pets?|uniforms?|clothing|boots?|tools?|technology|tech|visa|flights?|airfare|utilit\\w+|entertainment|holiday)';
const PURPOSES = new RegExp(`\\b${PURPOSE}\\b`, 'iu');
const FOR_PURPOSE = new RegExp(
  `^[\\s)]{0,2}(?:per \\w+ |a \\w+ |monthly |annual(?:ly)? |yearly |(?:for|towards?|on|in|of) (?:your |their |any |all |an? )?)?(?:\\w+ )?${PURPOSE}\\b`,
  'iu',
);

const PURPOSE_LABEL = new RegExp(`\\b${PURPOSE}(?: \\w+)?\\)?\\s?[:–—-]\\s*$`, 'iu');

/** Money of the company's business and of others. */
const BUSINESS = new RegExp(
  `\\b(?:${words(`
    revenues? arr gmv aum valuation valued worth turnover profits? portfolios? quotas? transactions? deals? assets invest\\w+ investors? debts? loans? mortgages?
    costs? pric(?:e|es|ed|ing) savings? saved? sales spend(?:ing)? market(?:place)? lawsuits? settlements? claims? insurance charit\\w+ economy billion million
    cashback payouts? payments? invoices? subscriptions? purchases? orders? procurement grants?
  `)})\\b`,
  'iu',
);
/** People whose money is not this role's pay. */
const OUTSIDERS =
  /\b(?:customers|clients|users|subscribers|members|families|households|patients|merchants|sellers|creators|suppliers|vendors|alumni|(?<!new )graduates|borrowers|homeowners|taxpayers|freelancers|donors|competitors|other (?:companies|employers|firms|places))\b/iu;

/** Words by which an amount of pay is not this role's plain pay. */
const DOUBT =
  /\b(?:ote|on[- ]target|total (?:\w+ )?(?:comp|compensation|rewards|package|earnings|target)|all[- ]in|(?:includ|inclus)(?:es|ing|ive)|average|avg|median|mean|typically|typical(?! (?:base|starting|hiring|pay|salary|hourly|annual|compensation)\b)|visa|threshold|minimum wage|living wage|for example|e\.g|example|alumni|top (?:performers?|earners?|reps?)|potential|realistic|uncapped|earnings|could|previously|formerly|if (?:your|you (?:earn|make|refer|stay|hit|reach))|last year|took home|trial|test (?:task|project)|assignment|interview|everyone|(?:every|all|each)(?: \w+)? (?:employees?|staff|workers?|people|members?)|equivalent (?:to|of)|pro[- ]?rata|fte|lump sum|one[- ]time)\b/iu;

/** The people whose stipend is their pay. */
const STIPENDIARIES =
  /\b(?:intern(?:s|ship|ships)?|fellow(?:s|ships?)?|students?|trainees?|apprentices?|ph\.?d|doctoral|postdoc\w*|co-?ops?|volunteers?|participants?|scholars?)\b/iu;

/** The words about money in a text, in order. */
export function moneyWordsIn(text: string): { word: MoneyWord; start: number; end: number }[] {
  return [...text.matchAll(MONEY_WORD)].map((match) => ({
    word: wordOf(match, text),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function wordOf({ groups = {}, index, 0: said }: RegExpExecArray, text: string): MoneyWord {
  if (groups['other'] !== undefined) return 'other';
  if (groups['pay'] !== undefined) return 'pay';
  if (groups['paid'] !== undefined) {
    return WHO.test(text.slice(Math.max(0, index - WHO_WITHIN), index)) ? 'pay' : 'paid';
  }
  const modified = PURPOSES.test(
    text.slice(Math.max(0, index - 40), index).replace(/^.*[,;:]/mu, ''),
  );
  const end = index + said.length;
  return modified || isForPurpose(text.slice(end, end + 40)) ? 'other' : 'stipend';
}

/** Whether words after an amount, or after a word for money, say that it is to be spent on something. */
export function isForPurpose(text: string): boolean {
  return FOR_PURPOSE.test(text);
}

/** Whether words before an amount label it as money for something: `Housing: `. */
export function isPurposeLabel(text: string): boolean {
  return PURPOSE_LABEL.test(text);
}

/** Whether a text speaks of the company's money, or of something that benefits are for. */
export function isOfOtherMoney(text: string): boolean {
  return BUSINESS.test(text) || PURPOSES.test(text);
}

/** Whether a text speaks of the money of a business. */
export function isOfBusiness(text: string): boolean {
  return BUSINESS.test(text);
}

/** Whether a text speaks of people who are not those hired. */
export function isOfOutsiders(text: string): boolean {
  return OUTSIDERS.test(text);
}

/** Whether a text says that an amount is not the role's plain pay. */
export function isDoubtful(text: string): boolean {
  return DOUBT.test(text);
}

/** Whether a text speaks of people whose stipend is their pay. */
export function isOfStipendiaries(text: string): boolean {
  return STIPENDIARIES.test(text);
}
