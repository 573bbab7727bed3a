/** A way to ask applicants for something that an employer does not ask them for. */
export interface FraudSign {
  pattern: RegExp;
  /** What the rest of the sentence must not say. */
  unless: RegExp;
}

/** A few words in between; short, so that looking for what follows stays cheap. */
const some = (most: number) => String.raw`(?:[\w’'&-]{1,30}\s){0,${most}}?`;

const signs = (unless: RegExp, ...patterns: readonly string[]): FraudSign[] =>
  patterns.map((pattern) => ({ pattern: new RegExp(pattern, 'giu'), unless }));

/** Whom a company works for: what they pay, write and send is the company’s business. */
const THIRD_PARTIES =
  /\b(?:customers?|clients?|users?|tenants?|guests?|merchants?|members|buyers?|sellers?|patients?|travell?ers?|residents?|renters?|shoppers?|borrowers?|donors?|subscribers?|consumers?|leads|prospects|participants?|platforms?|products?|features?|mobile app|checkout|prizes|invoices?|conferences?|patents?)\b/i;

const APPLICANT =
  '(?:you|applicants?|candidates?|new (?:hires|joiners|starters|employees)|interns?|trainees?|students|everyone)';
const MUST =
  "(?:must|(?:will )?(?:need|have) to|needs to|has to|should|shall|(?:are|is|will be|may be) (?:asked|required|expected|requested) to|(?:['’]ll|will)(?: need to| have to| first)?|pay)";
/** The beginning of a sentence or clause that tells the reader what to do. */
const TELLING = String.raw`(?:^|[:;,]\s|\b(?:please|kindly)\s|\bthen\s|\bsimply\s|\bmust\sfirst\s)`;
const FEE_FOR =
  '(?:applications?|registration|processing|enrol?lment|joining|onboarding|training|background[- ]check|visa(?: processing)?|placement|interview|certification|equipment|uniform|starter[- ]kit|security|admin(?:istrati(?:on|ve))?|verification|reservation|activation|refundable|non-?refundable|recruitment|document(?:ation)?)';
const FEE = String.raw`${some(3)}${FEE_FOR}[\s-](?:and\s\w{1,20}\s)?${some(2)}(?:fees?|deposit|charge|payment)\b`;
const SUM = String.raw`(?:[$€£₹¥]\s?\d(?:[\d,.]{0,12}\d)?|\d[\d,.]{0,10}\s?(?:usd|dollars|euros?|eur|gbp|pounds|inr|rupees|btc|usdt)\b)`;
const COIN = '(?:bitcoins?|btc|usdt|crypto(?:currency)?|money)\\b';
const AMOUNT = `(?:${SUM}|${COIN})`;
/** The services that sums are asked for, as a fee. */
const SERVICE =
  '(?:application|registration|processing|enrol?lment|joining|onboarding|training|background[- ]check|starter[- ]kit|placement)';
const PAY = '(?:pay|deposit|remit|wire|transfer|send|mail)';
const NOT_MONEY = new RegExp(
  `${THIRD_PARTIES.source}|\\b(?:housing|apartment|rent|lease|accommodation|budget|allowance|stipend|(?:company|corporate) card)\\b`,
  'i',
);
/** How money is sent that nobody gets back. */
const WIRED =
  '(?:zelle|cash\\s?app|venmo|paypal|western\\sunion|moneygram|bitcoins?|btc|usdt|crypto(?:currency)?|gift\\scards?)';
/** What an employer has done at its own cost before it hires. */
const OWN_COST =
  '(?:(?:background|credit|criminal|reference)[\\s-](?:and\\s\\w{1,20}\\s)?(?:checks?|screening)|drug[\\s-](?:tests?|screening)|training|onboarding|registration|applications?|processing|enrol?lment|interviews?|(?:starter|welcome|training)[\\s-](?:kits?|packs?|packages?|materials?))';
const WHOSE = '(?:the|a|an|your|their|this|our|all|any)';
/** Tools that a new colleague is given. */
const TOOLS =
  '(?:starter|welcome|training|work|home[\\s-]office)[\\s-](?:kit|pack|package|materials?|equipment)|equipment|laptop|computer|software(?:\\slicen[cs]e)?';
/** What is no more than help with costs, or comes out of the employer’s purse. */
const NOT_COSTS = new RegExp(
  `${NOT_MONEY.source}|\\b(?:help|let|enable|allow|assist)s?\\s(?:you|them|interns|students)\\b|\\b(?:grants?|scholarships?|bursar(?:y|ies)|reimburse(?:s|d)?|on us)\\b`,
  'i',
);
const NOT_GIFTS = new RegExp(
  `${NOT_MONEY.source}|\\bfor (?:the |our |your )?(?:employees?|teams?|staff|colleagues|events?|winners)\\b`,
  'i',
);

export const MONEY = [
  ...signs(
    NOT_MONEY,
    // You must pay a registration fee.
    String.raw`\b${APPLICANT}\s${some(1)}${MUST}\s${some(1)}(?:${PAY}\s)?(?<=\b(?:pay|${PAY})\s)${FEE}`,
    String.raw`\b${APPLICANT}\s${some(1)}(?:must|(?:will )?(?:need|have) to|needs to|has to|should|(?:are|is|will be|may be) (?:asked|required|requested) to)\s${some(1)}${PAY}\s(?:us\s|me\s|over\s|a\s|the\s|just\s|only\s)?${AMOUNT}`,
    // Pay the registration fee; send $50 to …
    String.raw`${TELLING}(?:pay|remit|transfer|wire|send|deposit)\s(?:us\s|me\s)?(?:a|an|the|your|our|this)\s${FEE}`,
    String.raw`${TELLING}(?:pay|remit|transfer|wire|send)\s(?:us\s|me\s|over\s|just\s|only\s)?(?:${SUM}|${COIN}\sto\s(?:us|our|the)\b)`,
    String.raw`\b(?:apply|register|enrol|secure|reserve|confirm|hold|keep|start|begin|proceed|get started)\b[^.!?]{0,60},?\s(?:please\s)?(?:pay|send|transfer|wire|deposit)\s(?:us\s|a\s|an\s|the\s|your\s)?(?:${AMOUNT}|${FEE})`,
    // An application fee of $50 is required.
    String.raw`\b${SERVICE}\s(?:fee|deposit)s?(?:\sof\s|:\s?|\s\(|\sis\s|\s=\s)(?:only\s|just\s)?[$€£₹¥]?\s?\d(?:[\d,.]{0,12}\d)?(?![\d,.]*\s?%)`,
    String.raw`\b${SERVICE}\s(?:fee|deposit)s?\s(?:is|are|applies|apply|must|has to|will)\b\s?(?:be\s)?(?:required|payable|due|charged|collected|deducted|paid|to be paid)?(?<=required|payable|due|charged|collected|deducted|paid|applies|apply)`,
    String.raw`[$€£₹¥]\s?\d[\d,.]{0,8}\s${some(1)}${SERVICE}\s(?:fee|deposit)\b`,
    String.raw`\b(?:send|enclose|include|attach)\b[^.!?]{0,60}\band\sa\s(?:\w{1,20}\s)?(?:fee|deposit)\sof\s[$€£₹¥]?\s?\d(?:[\d,.]{0,12}\d)?`,
    String.raw`[$€£₹¥]\s?\d[\d,.]{0,8}\s(?:charge|fee|deposit|payment)\sfor\s(?:the|your|a)\s${some(2)}(?:application|registration|training|materials?|background\scheck|kit|equipment|visa|interview)\b`,
    String.raw`\bcosts?\s(?:only\s|just\s)?[$€£₹¥]\s?\d[\d,.]{0,8}\sto\s(?:apply|register|join|enrol|start)\b`,
    String.raw`\b(?:fee|deposit)\b[^.!?]{0,50}\b(?:bitcoins?|btc|usdt|zelle|cash\sapp|venmo|western\sunion|moneygram|gift\scards?)\b`,
    String.raw`(?:\b(?:fully|non)[\s-])?\brefundable\s${some(2)}(?:deposit|fee|payment)\b`,
    // We will mail you a check to deposit.
    String.raw`\b(?:mail|send|e-?mail|issue|give|mailed|sent|issued|given|receive|get)\s(?:you\s|to you\s)?(?:a|an|the|your)\s${some(2)}(?:check|cheque)\s(?:that\syou|which\syou|(?:for\syou\s)?to\s(?:deposit|cash|buy|purchase|cover|pay)|(?:and|then)\s(?:you\s)?(?:deposit|cash))\b`,
    String.raw`\b(?:deposit|cash)\s(?:the|this|our|a)\s${some(2)}(?:check|cheque)\s(?:in|into|to|at)\s(?:your|a\spersonal)\b`,
    // Buy your equipment from our vendor.
    String.raw`\b(?:buy|purchase|order|pay\sfor)\s${some(5)}(?:equipment|laptop|computer|phone|software|office|kit)\s${some(4)}(?:from|through|via)\s(?:our|an?\sapproved|the\sapproved|a\scertified|the\scompany[’']s)\s${some(2)}(?:vendor|supplier|dealer)\b`,
    String.raw`\b(?:buy|purchase|order|pay\sfor)\syour\s(?:own\s)?${some(3)}(?:equipment|laptop|computer|phone|software|kit)\s${some(4)}(?:from|through|via)\sour\b`,
    String.raw`\b${APPLICANT}\b[^.!?]{0,40}\b(?:buy|purchase|pay\sfor)\s(?:a|the|your|their|our)\s(?:own\s)?(?:${SUM}\s)?(?:starter|welcome|training)[\s-](?:kit|pack|package)\b`,
    String.raw`\b${APPLICANT}\s${some(1)}${MUST}\spay\sfor\s(?:your|the|their)\s(?:own\s)?(?:training|background\scheck|equipment|uniform|starter\skit|laptop|certification)\b`,
  ),
  ...signs(
    NOT_COSTS,
    // Send $75 for the training by Zelle.
    String.raw`(?<!\bwe\s(?:\w{1,12}\s)?)\b${PAY}\s${some(3)}${SUM}\s(?:for|towards?|to\scover)\s${WHOSE}\s${some(2)}${OWN_COST}[^.!?]{0,40}\b${WIRED}\b`,
    String.raw`(?:${TELLING}|\b${APPLICANT}\s${some(1)}${MUST}\s)${PAY}\s${some(5)}(?:via|through|by|using|with|over)\s${WIRED}\b[^.!?]{0,40}\b(?:before|apply|interview|secure|confirm|start|onboarding|application|background)\b`,
    // You pay $40 for your training.
    String.raw`\b${APPLICANT}\s${some(2)}(?:pay|send|transfer|deposit)s?\s${some(2)}${SUM}\s(?:for|towards?|to\scover)\s${WHOSE}\s${some(2)}${OWN_COST}\b`,
    // Candidates cover the cost of the background check.
    String.raw`\b${APPLICANT}\s${some(3)}(?:covers?|bears?|pays?|pay\sfor|meets?|shoulder|fund|responsible\sfor|liable\sfor)\s${WHOSE}\s${some(2)}(?:costs?|fees?|price|expenses?|charges?)\s(?:of|for)\s(?:${WHOSE}\s)?${some(2)}${OWN_COST}\b`,
    String.raw`\b${APPLICANT}\s${some(3)}(?:covers?|bears?|pays?(?:\sfor)?|meets?|shoulder|fund|responsible\sfor|liable\sfor)\s(?:the|your|their)\s(?:own\s)?${some(1)}${OWN_COST}\s(?:costs?|fees?|expenses?|charges?)\b`,
    String.raw`\b${APPLICANT}\s${some(1)}${MUST}\spay\sfor\s(?:the|your|their)\s(?:own\s)?${OWN_COST}\b`,
    String.raw`\b${APPLICANT}\spays?\sfor\s(?:your|their)\sown\s${OWN_COST}\b`,
    String.raw`(?:${SUM}\s|\b(?:cost|price|charge|expense)s?\s(?:of|for)\s(?:${WHOSE}\s)?)${some(2)}${OWN_COST}(?=[\s(]{1,2}(?:is|are|will|must|has|shall|should|to\sbe|paid|borne|[$€£₹¥\d])|,)[^.!?]{0,40}\b(?:(?:paid(?:\sfor)?|borne|covered|met|payable)\sby\s(?:the\s)?(?:successful\s)?${APPLICANT}\b|your\s(?:own\s)?responsibility|at\syour\sown\sexpense)`,
    // You must buy your own laptop for $400.
    String.raw`\b${APPLICANT}\s${some(1)}${MUST}\s${some(1)}(?:buy|purchase|order)\s${WHOSE}\s${some(3)}(?:${TOOLS})\s\(?(?:for|at|costing|worth|priced\sat|of)?\s?(?:only\s|just\s|about\s)?${SUM}`,
  ),
  ...signs(
    NOT_GIFTS,
    String.raw`\b(?:you\s(?:will|must|need\sto|have\sto|should|are\sasked\sto)|${APPLICANT}\s${MUST}|please)\s${some(1)}(?:buy|purchase|get|send|pick\sup)\s${some(4)}gift\scards?\b`,
    String.raw`\bgift\scards?\b[^.!?]{0,60}\b(?:codes?|scratch|photos?|pictures?|to\s(?:apply|us|me|start))\b`,
    String.raw`^(?:buy|send)\s${some(4)}gift\scards?\b`,
  ),
];

const MESSENGER = '(?:telegram|whats\\s?app|wechat|viber|google\\shangouts|kik|zangi|signal)';
/** The messenger itself, and not something that is made with or of it. */
const VIA = String.raw`(?:on|via|through|over|by|using|in|with)\s(?:the\s|our\s|my\s)?${MESSENGER}\b(?!\s(?:business|apis?|bots?|integrations?|data|processing|detection|analysis|protocol|platform|channels?\s(?:and|for)|conversations|messages|flows?))`;
const NUMBER = String.raw`\+?\(?\d[\d\s().-]{6,20}`;
const NOT_OURS = new RegExp(
  `${THIRD_PARTIES.source}|\\b(?:follow|subscribe|newsletter|community|bots?|experience with|familiarity with)\\b|^(?:you(?:['’]ll| will)?\\s)?(?:schedul|conduct|coordinat|arrang|run|lead|organi[sz])`,
  'i',
);
const LINK = String.raw`(?<![\w-])(?:t|telegram|wa|signal)\.me\/[\w+]|chat\.whatsapp\.com\/\w|api\.whatsapp\.com\/send`;
/** A company’s own news, or a row of all the places where it has some. */
export const NOT_SOCIAL = new RegExp(
  `${NOT_OURS.source}|\\b(?:linkedin|twitter|instagram|facebook|youtube|news|blog|channel|join our)\\b`,
  'i',
);

export const MESSENGERS = [
  ...signs(
    NOT_OURS,
    String.raw`\bapply(?:\s(?:now|today|here|directly|only|online|for\s(?:this|the)\s\w{1,20}))?,?\s${VIA}`,
    String.raw`\b(?:send|submit|your|all|accept|take|receive)\s${some(3)}applications?\s${some(4)}${VIA}`,
    String.raw`\b(?:contact|message|text|reach|reach\sout\sto|write|write\sto|chat\swith|chat\sto|talk\sto|speak\s(?:to|with)|ping|dm|add|call|touch\swith|connect\swith|reply\sto|respond\sto|find|hit)\s(?:us|me|him|her|our|the|your|my|hr|mr|mrs|ms|dr)\b[^.!?]{0,50}?\s${VIA}`,
    String.raw`\b(?:send|forward|submit|drop)\s(?:us\s|me\s)?(?:your|a|an|the)\s${some(2)}(?:cv|resume|résumé|portfolio|message|text|details|documents|profile)\s[^.!?]{0,40}?${VIA}`,
    String.raw`\b(?:contact|message|text|call|interview|reach|add|write\sto|reach\sout\sto|connect\swith)\syou\b[^.!?]{0,40}?\s${VIA}`,
    String.raw`\byou\s(?:will|may)\sbe\s(?:contacted|interviewed|messaged|added|called|reached|invited)\b[^.!?]{0,50}?\s${VIA}`,
    String.raw`\b(?:interviews?|screening|selection|onboarding|hiring\sprocess|job\sbriefing)\b[^.!?]{0,30}?\s(?:is|are|be|takes?|happens?|held|conducted|done)\b[^.!?]{0,40}?\s${VIA}`,
    String.raw`\binterview\s(?:(?!candidates|applicants|people|experts)[\w-]{1,20}\s){0,2}?${VIA}`,
    String.raw`\b(?:get\sin\stouch|reach\sout|message|write|contact)\s${VIA}`,
    String.raw`\b(?:text|sms|whats\s?app|message)\s(?:us|me|our\s\w{1,20}(?:\s\w{1,20})?|hr|him|her|the\s(?:recruiter|hiring\smanager|team))\s(?:at\s|on\s|to\s|now\sat\s)?:?\s?${NUMBER}`,
    String.raw`\b${MESSENGER}(?:\s(?:id|handle|number|no\.?|username|account|contact|only|app))?\s?[:(]?\s?(?:at\s)?(?:@\w{4,32}|\+\d[\d\s().-]{6,20})`,
  ),
  ...signs(NOT_SOCIAL, LINK),
  // Contact Jo Fixture on Telegram: a name is told by its capitals.
  {
    pattern:
      /\b(?:[Cc]ontact|[Mm]essage|[Tt]ext|[Ww]rite to|[Aa]dd|DM|[Rr]each|[Rr]each out to|[Cc]all) \p{Lu}[\w.]{1,30}(?: \p{Lu}[\w.]{0,30}){0,3}(?: \([^)]{1,30}\))? (?:on|via|through|over|by|using) (?:Telegram|WhatsApp|Signal|WeChat|Viber)\b(?! (?:Business|API|bot))/gu,
    unless: NOT_OURS,
  },
];

export const MESSENGER_LINK = new RegExp(`^https?://(?:www\\.)?(?:${LINK})`, 'i');

const DOCUMENT = String.raw`(?:passports?|national\sid(?:entity)?(?:\scard)?|identity\s(?:card|document)s?|identification(?:\scard|\sdocuments?)?|(?:government|state)[- ](?:issued\s)?(?:photo\s)?id|photo\sid|id\s(?:card|document)s?|driver[’']?s?[’']?\slicen[cs]e|driving\slicen[cs]e|social\ssecurity\s(?:number|card)|ssn|birth\scertificate|bank\s(?:account\s)?(?:details|numbers?|information|statements?|login|credentials)|(?:credit|debit)\scard(?:\s(?:details|numbers?|information))?|aadhaar(?:\scard)?|pan\scard)`;
const SEND =
  '(?:send|submit|attach|upload|include|provide|e-?mail|enclose|share|forward|supply|text|enter|give)';
const COPY = String.raw`(?:cop(?:y|ies)|scans?|scanned\scop(?:y|ies)|photos?|photograph|photocop(?:y|ies)|pictures?|images?|front\sand\sback|both\ssides)`;
/** What an employer asks of those whom it has hired, or travels with. */
const LATER = new RegExp(
  `${THIRD_PARTIES.source}|\\b(?:their)\\b|\\b(?:after|upon|once|following|first day|day one|(?<!\\bget )hired|hire|successful|onboarding|if selected|selected candidates?|relocation|travel|start date)\\b|(?<!\\b(?:before|prior to|without)\\s(?:\\w{1,12}\\s){0,3})\\boffer`,
  'i',
);

/** A few things in a row, with commas, and no turn to what they are about. */
const listed = (most: number) =>
  String.raw`(?:(?!(?:on|about|for|from|into|in|that|which|when|how)\s)[\w’'&/-]{1,30},?\s){0,${most}}?`;
/** Ways to ask for things in writing. */
const ASKED = String.raw`(?:${SEND}|mail|(?:reply|respond|answer|write|message|text|e-?mail|contact)\s(?:(?:us|me|back|to\s\w{1,20}|here|now|directly)\s){0,2}with)`;
/** What is as good as a document to those who borrow identities. */
const SECRET = String.raw`(?:${DOCUMENT}|date\sof\sbirth|routing\snumbers?|selfie|mother[’']s\smaiden\sname|account\snumbers?)`;
/** Where an employer has hired already, or must see a licence. */
const PAPERWORK = new RegExp(
  `${LATER.source}|\\b(?:payroll|direct deposit|paperwork|i-?9|w-?[49]|tax forms?|right to work|work authori[sz]ation|orientation|new (?:hires?|starters?|joiners?|employees?)|contracts?|trips?)\\b`,
  'i',
);

export const IDENTITY = [
  ...signs(
    PAPERWORK,
    // Email your passport copy.
    String.raw`\b${ASKED}\s${listed(10)}${DOCUMENT}\s(?:cop(?:y|ies)|scans?|photos?|pictures?|images?)\b`,
    // Email your CV, a letter and a copy of your passport.
    String.raw`\b${ASKED}\s${listed(10)}${COPY}\s(?:of\s)?(?:the\s|your\s)${listed(3)}${DOCUMENT}\b`,
    // Reply with your address, passport and bank details.
    String.raw`\b${ASKED}\s${listed(4)}your\s${listed(8)}${DOCUMENT},?\s${listed(6)}${SECRET}\b`,
    String.raw`\b${ASKED}\s${listed(4)}your\s${listed(8)}${SECRET},?\s${listed(6)}${DOCUMENT}\b`,
    // Send your bank details to jobs@fixture.example.
    String.raw`\b${ASKED}\s${listed(4)}your\s${listed(8)}${DOCUMENT}\b[^.!?@]{0,40}\s(?:to|with)\s(?:us\b|me\b|hr\b|our\s(?:hr|recruiter|agent|manager|hiring)\b|[\w.+-]{1,64}@|get\s(?:hired|started|the\sjob)|secure|reserve|qualify|be\sconsidered)`,
    String.raw`\bwe\s(?:will\s|do\s|also\s)?(?:need|require|ask\sfor|request)\s${listed(8)}your\s${listed(8)}${DOCUMENT}\b[^.!?]{0,60}\b(?:appl(?:y|ication)|interview|before|considered|register|proceed)\b`,
  ),
  ...signs(
    LATER,
    String.raw`\b${SEND}\s${some(6)}${COPY}\s(?:of\s)?${some(3)}(?:${DOCUMENT}|id)\b`,
    String.raw`\b${SEND}\s${some(4)}your\s${some(4)}${DOCUMENT}\b[^.!?]{0,60}\b(?:appl(?:y|ying|ication)|cv|resume|résumé|register|registration|considered|proceed|verification|direct\sdeposit|payroll|before|interview)\b`,
    String.raw`\b(?:apply|application|applying|cv|resume|résumé|register|considered|proceed|interview)\b[^.!?]{0,60}\b${SEND}\s${some(4)}your\s${some(4)}${DOCUMENT}\b`,
    String.raw`\bwe\s(?:will\s|do\s|also\s)?(?:need|require|ask\sfor|request)\s${some(3)}(?:${COPY}\sof\s)?your\s${some(3)}(?:${DOCUMENT}|id)\b[^.!?]{0,60}\b(?:appl(?:y|ication)|interview|before|considered|register|proceed)\b`,
    String.raw`\b(?:cv|resume|résumé|application)\b[^.!?]{0,30}?\b(?:and|with|plus|together\swith|along\swith)\s(?:a\s)?(?:${COPY}\sof\s)?your\s${some(3)}${DOCUMENT}\b`,
  ),
];

/** Words before a sign that turn it into its opposite. */
export const NEGATED =
  /\b(?:no(?!\.?\s?[:+@])|not|never|none|nor|neither|without|cannot|free of|avoid|don[’']?t|doesn[’']?t|won[’']?t|isn[’']?t)\b|n[’']t\b|\b(?:we|company|employer|team) (?:will |also |can |even )?(?:pay|pays|cover|covers)\b/i;
/** Words after it that do. */
export const TAKEN_BACK =
  /^[^.!?;]{0,60}\b(?:waived|covered by|paid by (?:us|the (?:company|employer))|reimbursed by|on us|at our (?:cost|expense)|never|is (?:a|always a) (?:scam|fraud))\b/i;
/** Where people are warned of all this. */
export const WARNING =
  /\b(?:beware|scams?|scammers?|fraudsters?|fraudulent|recruitment fraud|phishing|impersonat\w*|fake (?:jobs?|offers?|recruiters?|postings?)|suspicious|(?:will|do|does|would) (?:never|not) (?:ask|request|charge|contact|require)|never asks?)\b/i;
