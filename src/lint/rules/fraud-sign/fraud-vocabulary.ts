import { anyOf } from '../../../facts/patterns.ts';
import { alternatives, sequence } from '../../shared/pattern-parts.ts';

const { raw } = String;

/** A way to ask applicants for something that an employer does not ask them for. */
export interface FraudSign {
  pattern: RegExp;
  /** What the rest of the sentence must not say. */
  unless: RegExp;
}

/** A few words in between; short, so that looking for what follows stays cheap. */
const some = (most: number) => raw`(?:[\w’'&-]{1,30}\s){0,${most}}?`;

const signs = (unless: RegExp, ...patterns: readonly string[]): FraudSign[] =>
  patterns.map((pattern) => ({ pattern: new RegExp(pattern, 'giu'), unless }));

/** Whom a company works for: what they pay, write and send is the company’s business. */
const THIRD_PARTIES = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      'customers?|clients?|users?|tenants?|guests?|merchants?|members|buyers?|sellers?',
      'patients?|travell?ers?|residents?|renters?|shoppers?|borrowers?|donors?|subscribers?',
      'consumers?|leads|prospects|participants?|platforms?|products?|features?|mobile app',
      'checkout|prizes|invoices?|conferences?|patents?',
    ),
    raw`\b`,
  ),
  'i',
);

const APPLICANT = anyOf(
  'you|applicants?|candidates?|new (?:hires|joiners|starters|employees)|interns?',
  'trainees?|students|everyone',
);
const MUST = anyOf(
  'must|(?:will )?(?:need|have) to|needs to|has to|should|shall',
  '(?:are|is|will be|may be) (?:asked|required|expected|requested) to',
  raw`(?:['’]ll|will)(?: need to| have to| first)?|pay`,
);
/** The beginning of a sentence or clause that tells the reader what to do. */
const TELLING = raw`(?:^|[:;,]\s|\b(?:please|kindly)\s|\bthen\s|\bsimply\s|\bmust\sfirst\s)`;
const FEE_FOR = anyOf(
  'applications?|registration|processing|enrol?lment|joining|onboarding|training',
  'background[- ]check|visa(?: processing)?|placement|interview|certification|equipment',
  'uniform|starter[- ]kit|security|admin(?:istrati(?:on|ve))?|verification|reservation',
  'activation|refundable|non-?refundable|recruitment|document(?:ation)?',
);
const FEE = sequence(
  raw`${some(3)}${FEE_FOR}[\s-](?:and\s\w{1,20}\s)?${some(2)}`,
  raw`(?:fees?|deposit|charge|payment)\b`,
);
const SUM = anyOf(
  raw`[$€£₹¥]\s?\d(?:[\d,.]{0,12}\d)?`,
  raw`\d[\d,.]{0,10}\s?(?:usd|dollars|euros?|eur|gbp|pounds|inr|rupees|btc|usdt)\b`,
);
const COIN = '(?:bitcoins?|btc|usdt|crypto(?:currency)?|money)\\b';
const AMOUNT = `(?:${SUM}|${COIN})`;
/** The services that sums are asked for, as a fee. */
const SERVICE = anyOf(
  'application|registration|processing|enrol?lment|joining|onboarding|training',
  'background[- ]check|starter[- ]kit|placement',
);
const PAY = '(?:pay|deposit|remit|wire|transfer|send|mail)';
const NOT_MONEY = new RegExp(
  alternatives(
    THIRD_PARTIES.source,
    sequence(
      raw`\b`,
      anyOf(
        'housing|apartment|rent|lease|accommodation|budget|allowance|stipend',
        '(?:company|corporate) card',
      ),
      raw`\b`,
    ),
  ),
  'i',
);
/** How money is sent that nobody gets back. */
const WIRED = anyOf(
  raw`zelle|cash\s?app|venmo|paypal|western\sunion|moneygram|bitcoins?|btc|usdt`,
  raw`crypto(?:currency)?|gift\scards?`,
);
/** What an employer has done at its own cost before it hires. */
const OWN_COST = anyOf(
  sequence(
    raw`(?:background|credit|criminal|reference)[\s-](?:and\s\w{1,20}\s)?`,
    '(?:checks?|screening)',
  ),
  raw`drug[\s-](?:tests?|screening)|training|onboarding|registration|applications?`,
  'processing|enrol?lment|interviews?',
  raw`(?:starter|welcome|training)[\s-](?:kits?|packs?|packages?|materials?)`,
);
const WHOSE = '(?:the|a|an|your|their|this|our|all|any)';
/** Tools that a new colleague is given. */
const TOOLS = alternatives(
  sequence(
    raw`(?:starter|welcome|training|work|home[\s-]office)[\s-]`,
    '(?:kit|pack|package|materials?|equipment)',
  ),
  raw`equipment|laptop|computer|software(?:\slicen[cs]e)?`,
);
/** What is no more than help with costs, or comes out of the employer’s purse. */
const NOT_COSTS = new RegExp(
  alternatives(
    NOT_MONEY.source,
    raw`\b(?:help|let|enable|allow|assist)s?\s(?:you|them|interns|students)\b`,
    raw`\b(?:grants?|scholarships?|bursar(?:y|ies)|reimburse(?:s|d)?|on us)\b`,
  ),
  'i',
);
const NOT_GIFTS = new RegExp(
  alternatives(
    NOT_MONEY.source,
    raw`\bfor (?:the |our |your )?(?:employees?|teams?|staff|colleagues|events?|winners)\b`,
  ),
  'i',
);

export const MONEY = [
  ...signs(
    NOT_MONEY,
    // You must pay a registration fee.
    raw`\b${APPLICANT}\s${some(1)}${MUST}\s${some(1)}(?:${PAY}\s)?(?<=\b(?:pay|${PAY})\s)${FEE}`,
    sequence(
      raw`\b${APPLICANT}\s${some(1)}`,
      anyOf(
        'must|(?:will )?(?:need|have) to|needs to|has to|should',
        '(?:are|is|will be|may be) (?:asked|required|requested) to',
      ),
      raw`\s${some(1)}${PAY}\s(?:us\s|me\s|over\s|a\s|the\s|just\s|only\s)?${AMOUNT}`,
    ),
    // Pay the registration fee; send $50 to …
    sequence(
      raw`${TELLING}(?:pay|remit|transfer|wire|send|deposit)\s(?:us\s|me\s)?`,
      raw`(?:a|an|the|your|our|this)\s${FEE}`,
    ),
    sequence(
      raw`${TELLING}(?:pay|remit|transfer|wire|send)\s(?:us\s|me\s|over\s|just\s|only\s)?`,
      raw`(?:${SUM}|${COIN}\sto\s(?:us|our|the)\b)`,
    ),
    sequence(
      raw`\b`,
      anyOf(
        'apply|register|enrol|secure|reserve|confirm|hold|keep|start|begin|proceed',
        'get started',
      ),
      raw`\b[^.!?]{0,60},?\s(?:please\s)?(?:pay|send|transfer|wire|deposit)\s`,
      raw`(?:us\s|a\s|an\s|the\s|your\s)?(?:${AMOUNT}|${FEE})`,
    ),
    // An application fee of $50 is required.
    sequence(
      raw`\b${SERVICE}\s(?:fee|deposit)s?(?:\sof\s|:\s?|\s\(|\sis\s|\s=\s)(?:only\s|just\s)?`,
      raw`[$€£₹¥]?\s?\d(?:[\d,.]{0,12}\d)?(?![\d,.]*\s?%)`,
    ),
    sequence(
      raw`\b${SERVICE}\s(?:fee|deposit)s?\s(?:is|are|applies|apply|must|has to|will)\b\s?`,
      raw`(?:be\s)?(?:required|payable|due|charged|collected|deducted|paid|to be paid)?`,
      '(?<=required|payable|due|charged|collected|deducted|paid|applies|apply)',
    ),
    raw`[$€£₹¥]\s?\d[\d,.]{0,8}\s${some(1)}${SERVICE}\s(?:fee|deposit)\b`,
    sequence(
      raw`\b(?:send|enclose|include|attach)\b[^.!?]{0,60}\band\sa\s(?:\w{1,20}\s)?`,
      raw`(?:fee|deposit)\sof\s[$€£₹¥]?\s?\d(?:[\d,.]{0,12}\d)?`,
    ),
    sequence(
      raw`[$€£₹¥]\s?\d[\d,.]{0,8}\s(?:charge|fee|deposit|payment)\sfor\s(?:the|your|a)\s`,
      some(2),
      anyOf(
        raw`application|registration|training|materials?|background\scheck|kit|equipment|visa`,
        'interview',
      ),
      raw`\b`,
    ),
    sequence(
      raw`\bcosts?\s(?:only\s|just\s)?[$€£₹¥]\s?\d[\d,.]{0,8}\sto\s`,
      raw`(?:apply|register|join|enrol|start)\b`,
    ),
    sequence(
      raw`\b(?:fee|deposit)\b[^.!?]{0,50}\b`,
      raw`(?:bitcoins?|btc|usdt|zelle|cash\sapp|venmo|western\sunion|moneygram|gift\scards?)\b`,
    ),
    raw`(?:\b(?:fully|non)[\s-])?\brefundable\s${some(2)}(?:deposit|fee|payment)\b`,
    // We will mail you a check to deposit.
    sequence(
      raw`\b(?:mail|send|e-?mail|issue|give|mailed|sent|issued|given|receive|get)\s`,
      raw`(?:you\s|to you\s)?(?:a|an|the|your)\s${some(2)}(?:check|cheque)\s`,
      anyOf(
        raw`that\syou|which\syou|(?:for\syou\s)?to\s(?:deposit|cash|buy|purchase|cover|pay)`,
        raw`(?:and|then)\s(?:you\s)?(?:deposit|cash)`,
      ),
      raw`\b`,
    ),
    sequence(
      raw`\b(?:deposit|cash)\s(?:the|this|our|a)\s${some(2)}(?:check|cheque)\s`,
      raw`(?:in|into|to|at)\s(?:your|a\spersonal)\b`,
    ),
    // Buy your equipment from our vendor.
    sequence(
      raw`\b(?:buy|purchase|order|pay\sfor)\s${some(5)}`,
      raw`(?:equipment|laptop|computer|phone|software|office|kit)\s${some(4)}`,
      raw`(?:from|through|via)\s`,
      raw`(?:our|an?\sapproved|the\sapproved|a\scertified|the\scompany[’']s)\s${some(2)}`,
      raw`(?:vendor|supplier|dealer)\b`,
    ),
    sequence(
      raw`\b(?:buy|purchase|order|pay\sfor)\syour\s(?:own\s)?${some(3)}`,
      raw`(?:equipment|laptop|computer|phone|software|kit)\s${some(4)}(?:from|through|via)\s`,
      raw`our\b`,
    ),
    sequence(
      raw`\b${APPLICANT}\b[^.!?]{0,40}\b(?:buy|purchase|pay\sfor)\s(?:a|the|your|their|our)\s`,
      raw`(?:own\s)?(?:${SUM}\s)?(?:starter|welcome|training)[\s-](?:kit|pack|package)\b`,
    ),
    sequence(
      raw`\b${APPLICANT}\s${some(1)}${MUST}\spay\sfor\s(?:your|the|their)\s(?:own\s)?`,
      raw`(?:training|background\scheck|equipment|uniform|starter\skit|laptop|certification)\b`,
    ),
  ),
  ...signs(
    NOT_COSTS,
    // Send $75 for the training by Zelle.
    sequence(
      raw`(?<!\bwe\s(?:\w{1,12}\s)?)\b${PAY}\s${some(3)}${SUM}\s(?:for|towards?|to\scover)\s`,
      raw`${WHOSE}\s${some(2)}${OWN_COST}[^.!?]{0,40}\b${WIRED}\b`,
    ),
    sequence(
      raw`(?:${TELLING}|\b${APPLICANT}\s${some(1)}${MUST}\s)${PAY}\s${some(5)}`,
      raw`(?:via|through|by|using|with|over)\s${WIRED}\b[^.!?]{0,40}\b`,
      raw`(?:before|apply|interview|secure|confirm|start|onboarding|application|background)\b`,
    ),
    // You pay $40 for your training.
    sequence(
      raw`\b${APPLICANT}\s${some(2)}(?:pay|send|transfer|deposit)s?\s${some(2)}${SUM}\s`,
      raw`(?:for|towards?|to\scover)\s${WHOSE}\s${some(2)}${OWN_COST}\b`,
    ),
    // Candidates cover the cost of the background check.
    sequence(
      raw`\b${APPLICANT}\s${some(3)}`,
      raw`(?:covers?|bears?|pays?|pay\sfor|meets?|shoulder|fund|responsible\sfor|liable\sfor)`,
      raw`\s${WHOSE}\s${some(2)}(?:costs?|fees?|price|expenses?|charges?)\s(?:of|for)\s`,
      raw`(?:${WHOSE}\s)?${some(2)}${OWN_COST}\b`,
    ),
    sequence(
      raw`\b${APPLICANT}\s${some(3)}`,
      raw`(?:covers?|bears?|pays?(?:\sfor)?|meets?|shoulder|fund|responsible\sfor|liable\sfor)`,
      raw`\s(?:the|your|their)\s(?:own\s)?${some(1)}${OWN_COST}\s`,
      raw`(?:costs?|fees?|expenses?|charges?)\b`,
    ),
    raw`\b${APPLICANT}\s${some(1)}${MUST}\spay\sfor\s(?:the|your|their)\s(?:own\s)?${OWN_COST}\b`,
    raw`\b${APPLICANT}\spays?\sfor\s(?:your|their)\sown\s${OWN_COST}\b`,
    sequence(
      raw`(?:${SUM}\s|\b(?:cost|price|charge|expense)s?\s(?:of|for)\s(?:${WHOSE}\s)?)`,
      raw`${some(2)}${OWN_COST}`,
      raw`(?=[\s(]{1,2}(?:is|are|will|must|has|shall|should|to\sbe|paid|borne|[$€£₹¥\d])|,)`,
      raw`[^.!?]{0,40}\b`,
      anyOf(
        sequence(
          raw`(?:paid(?:\sfor)?|borne|covered|met|payable)\sby\s(?:the\s)?(?:successful\s)?`,
          raw`${APPLICANT}\b`,
        ),
        raw`your\s(?:own\s)?responsibility|at\syour\sown\sexpense`,
      ),
    ),
    // You must buy your own laptop for $400.
    sequence(
      raw`\b${APPLICANT}\s${some(1)}${MUST}\s${some(1)}(?:buy|purchase|order)\s${WHOSE}\s`,
      raw`${some(3)}(?:${TOOLS})\s\(?(?:for|at|costing|worth|priced\sat|of)?\s?`,
      raw`(?:only\s|just\s|about\s)?${SUM}`,
    ),
  ),
  ...signs(
    NOT_GIFTS,
    sequence(
      raw`\b`,
      anyOf(
        raw`you\s(?:will|must|need\sto|have\sto|should|are\sasked\sto)|${APPLICANT}\s${MUST}`,
        'please',
      ),
      raw`\s${some(1)}(?:buy|purchase|get|send|pick\sup)\s${some(4)}gift\scards?\b`,
    ),
    sequence(
      raw`\bgift\scards?\b[^.!?]{0,60}\b`,
      raw`(?:codes?|scratch|photos?|pictures?|to\s(?:apply|us|me|start))\b`,
    ),
    raw`^(?:buy|send)\s${some(4)}gift\scards?\b`,
  ),
];

const MESSENGER = '(?:telegram|whats\\s?app|wechat|viber|google\\shangouts|kik|zangi|signal)';
/** The messenger itself, and not something that is made with or of it. */
const VIA = sequence(
  raw`(?:on|via|through|over|by|using|in|with)\s(?:the\s|our\s|my\s)?${MESSENGER}\b(?!`,
  sequence(
    raw`\s`,
    anyOf(
      'business|apis?|bots?|integrations?|data|processing|detection|analysis|protocol',
      raw`platform|channels?\s(?:and|for)|conversations|messages|flows?`,
    ),
  ),
  ')',
);
const NUMBER = raw`\+?\(?\d[\d\s().-]{6,20}`;
const NOT_OURS = new RegExp(
  alternatives(
    THIRD_PARTIES.source,
    raw`\b(?:follow|subscribe|newsletter|community|bots?|experience with|familiarity with)\b`,
    raw`^(?:you(?:['’]ll| will)?\s)?(?:schedul|conduct|coordinat|arrang|run|lead|organi[sz])`,
  ),
  'i',
);
const LINK = alternatives(
  raw`(?<![\w-])(?:t|telegram|wa|signal)\.me\/[\w+]|chat\.whatsapp\.com\/\w`,
  raw`api\.whatsapp\.com\/send`,
);
/** A company’s own news, or a row of all the places where it has some. */
export const NOT_SOCIAL = new RegExp(
  `${NOT_OURS.source}|\\b(?:linkedin|twitter|instagram|facebook|youtube|news|blog|channel|join our)\\b`,
  'i',
);

export const MESSENGERS = [
  ...signs(
    NOT_OURS,
    raw`\bapply(?:\s(?:now|today|here|directly|only|online|for\s(?:this|the)\s\w{1,20}))?,?\s${VIA}`,
    raw`\b(?:send|submit|your|all|accept|take|receive)\s${some(3)}applications?\s${some(4)}${VIA}`,
    sequence(
      raw`\b`,
      anyOf(
        raw`contact|message|text|reach|reach\sout\sto|write|write\sto|chat\swith|chat\sto`,
        raw`talk\sto|speak\s(?:to|with)|ping|dm|add|call|touch\swith|connect\swith|reply\sto`,
        raw`respond\sto|find|hit`,
      ),
      raw`\s(?:us|me|him|her|our|the|your|my|hr|mr|mrs|ms|dr)\b[^.!?]{0,50}?\s${VIA}`,
    ),
    sequence(
      raw`\b(?:send|forward|submit|drop)\s(?:us\s|me\s)?(?:your|a|an|the)\s${some(2)}`,
      raw`(?:cv|resume|résumé|portfolio|message|text|details|documents|profile)\s[^.!?]{0,40}?`,
      VIA,
    ),
    sequence(
      raw`\b`,
      anyOf(
        raw`contact|message|text|call|interview|reach|add|write\sto|reach\sout\sto|connect\swith`,
      ),
      raw`\syou\b[^.!?]{0,40}?\s${VIA}`,
    ),
    sequence(
      raw`\byou\s(?:will|may)\sbe\s`,
      raw`(?:contacted|interviewed|messaged|added|called|reached|invited)\b[^.!?]{0,50}?\s`,
      VIA,
    ),
    sequence(
      raw`\b(?:interviews?|screening|selection|onboarding|hiring\sprocess|job\sbriefing)\b`,
      raw`[^.!?]{0,30}?\s(?:is|are|be|takes?|happens?|held|conducted|done)\b[^.!?]{0,40}?\s`,
      VIA,
    ),
    raw`\binterview\s(?:(?!candidates|applicants|people|experts)[\w-]{1,20}\s){0,2}?${VIA}`,
    raw`\b(?:get\sin\stouch|reach\sout|message|write|contact)\s${VIA}`,
    sequence(
      raw`\b(?:text|sms|whats\s?app|message)\s`,
      anyOf(
        raw`us|me|our\s\w{1,20}(?:\s\w{1,20})?|hr|him|her`,
        raw`the\s(?:recruiter|hiring\smanager|team)`,
      ),
      raw`\s(?:at\s|on\s|to\s|now\sat\s)?:?\s?${NUMBER}`,
    ),
    sequence(
      raw`\b${MESSENGER}(?:\s(?:id|handle|number|no\.?|username|account|contact|only|app))?\s?`,
      raw`[:(]?\s?(?:at\s)?(?:@\w{4,32}|\+\d[\d\s().-]{6,20})`,
    ),
  ),
  ...signs(NOT_SOCIAL, LINK),
  // Contact Jo Fixture on Telegram: a name is told by its capitals.
  {
    pattern: new RegExp(
      sequence(
        raw`\b`,
        anyOf(
          '[Cc]ontact|[Mm]essage|[Tt]ext|[Ww]rite to|[Aa]dd|DM|[Rr]each|[Rr]each out to|[Cc]all',
        ),
        raw` \p{Lu}[\w.]{1,30}(?: \p{Lu}[\w.]{0,30}){0,3}(?: \([^)]{1,30}\))? `,
        raw`(?:on|via|through|over|by|using) (?:Telegram|WhatsApp|Signal|WeChat|Viber)\b`,
        '(?! (?:Business|API|bot))',
      ),
      'gu',
    ),
    unless: NOT_OURS,
  },
];

export const MESSENGER_LINK = new RegExp(`^https?://(?:www\\.)?(?:${LINK})`, 'i');

const DOCUMENT = anyOf(
  raw`passports?|national\sid(?:entity)?(?:\scard)?|identity\s(?:card|document)s?`,
  raw`identification(?:\scard|\sdocuments?)?`,
  raw`(?:government|state)[- ](?:issued\s)?(?:photo\s)?id|photo\sid`,
  raw`id\s(?:card|document)s?|driver[’']?s?[’']?\slicen[cs]e|driving\slicen[cs]e`,
  raw`social\ssecurity\s(?:number|card)|ssn|birth\scertificate`,
  raw`bank\s(?:account\s)?(?:details|numbers?|information|statements?|login|credentials)`,
  raw`(?:credit|debit)\scard(?:\s(?:details|numbers?|information))?|aadhaar(?:\scard)?`,
  raw`pan\scard`,
);
const SEND =
  '(?:send|submit|attach|upload|include|provide|e-?mail|enclose|share|forward|supply|text|enter|give)';
const COPY = anyOf(
  raw`cop(?:y|ies)|scans?|scanned\scop(?:y|ies)|photos?|photograph|photocop(?:y|ies)`,
  raw`pictures?|images?|front\sand\sback|both\ssides`,
);
/** What an employer asks of those whom it has hired, or travels with. */
const LATER = new RegExp(
  alternatives(
    raw`${THIRD_PARTIES.source}|\b(?:their)\b`,
    sequence(
      raw`\b`,
      anyOf(
        raw`after|upon|once|following|first day|day one|(?<!\bget )hired|hire|successful`,
        'onboarding|if selected|selected candidates?|relocation|travel|start date',
      ),
      raw`\b`,
    ),
    raw`(?<!\b(?:before|prior to|without)\s(?:\w{1,12}\s){0,3})\boffer`,
  ),
  'i',
);

/** A few things in a row, with commas, and no turn to what they are about. */
const listed = (most: number) =>
  raw`(?:(?!(?:on|about|for|from|into|in|that|which|when|how)\s)[\w’'&/-]{1,30},?\s){0,${most}}?`;
/** Ways to ask for things in writing. */
const ASKED = anyOf(
  raw`${SEND}|mail`,
  sequence(
    raw`(?:reply|respond|answer|write|message|text|e-?mail|contact)\s`,
    raw`(?:(?:us|me|back|to\s\w{1,20}|here|now|directly)\s){0,2}with`,
  ),
);
/** What is as good as a document to those who borrow identities. */
const SECRET = anyOf(
  raw`${DOCUMENT}|date\sof\sbirth|routing\snumbers?|selfie|mother[’']s\smaiden\sname`,
  raw`account\snumbers?`,
);
/** Where an employer has hired already, or must see a licence. */
const PAPERWORK = new RegExp(
  alternatives(
    LATER.source,
    sequence(
      raw`\b`,
      anyOf(
        'payroll|direct deposit|paperwork|i-?9|w-?[49]|tax forms?|right to work',
        'work authori[sz]ation|orientation|new (?:hires?|starters?|joiners?|employees?)',
        'contracts?|trips?',
      ),
      raw`\b`,
    ),
  ),
  'i',
);

export const IDENTITY = [
  ...signs(
    PAPERWORK,
    // Email your passport copy.
    raw`\b${ASKED}\s${listed(10)}${DOCUMENT}\s(?:cop(?:y|ies)|scans?|photos?|pictures?|images?)\b`,
    // Email your CV, a letter and a copy of your passport.
    raw`\b${ASKED}\s${listed(10)}${COPY}\s(?:of\s)?(?:the\s|your\s)${listed(3)}${DOCUMENT}\b`,
    // Reply with your address, passport and bank details.
    raw`\b${ASKED}\s${listed(4)}your\s${listed(8)}${DOCUMENT},?\s${listed(6)}${SECRET}\b`,
    raw`\b${ASKED}\s${listed(4)}your\s${listed(8)}${SECRET},?\s${listed(6)}${DOCUMENT}\b`,
    // Send your bank details to jobs@fixture.example.
    sequence(
      raw`\b${ASKED}\s${listed(4)}your\s${listed(8)}${DOCUMENT}\b[^.!?@]{0,40}\s(?:to|with)\s`,
      anyOf(
        raw`us\b|me\b|hr\b|our\s(?:hr|recruiter|agent|manager|hiring)\b|[\w.+-]{1,64}@`,
        raw`get\s(?:hired|started|the\sjob)|secure|reserve|qualify|be\sconsidered`,
      ),
    ),
    sequence(
      raw`\bwe\s(?:will\s|do\s|also\s)?(?:need|require|ask\sfor|request)\s${listed(8)}your\s`,
      raw`${listed(8)}${DOCUMENT}\b[^.!?]{0,60}\b`,
      raw`(?:appl(?:y|ication)|interview|before|considered|register|proceed)\b`,
    ),
  ),
  ...signs(
    LATER,
    raw`\b${SEND}\s${some(6)}${COPY}\s(?:of\s)?${some(3)}(?:${DOCUMENT}|id)\b`,
    sequence(
      raw`\b${SEND}\s${some(4)}your\s${some(4)}${DOCUMENT}\b[^.!?]{0,60}\b`,
      anyOf(
        'appl(?:y|ying|ication)|cv|resume|résumé|register|registration|considered|proceed',
        raw`verification|direct\sdeposit|payroll|before|interview`,
      ),
      raw`\b`,
    ),
    sequence(
      raw`\b`,
      anyOf('apply|application|applying|cv|resume|résumé|register|considered|proceed|interview'),
      raw`\b[^.!?]{0,60}\b${SEND}\s${some(4)}your\s${some(4)}${DOCUMENT}\b`,
    ),
    sequence(
      raw`\bwe\s(?:will\s|do\s|also\s)?(?:need|require|ask\sfor|request)\s${some(3)}`,
      raw`(?:${COPY}\sof\s)?your\s${some(3)}(?:${DOCUMENT}|id)\b[^.!?]{0,60}\b`,
      raw`(?:appl(?:y|ication)|interview|before|considered|register|proceed)\b`,
    ),
    sequence(
      raw`\b(?:cv|resume|résumé|application)\b[^.!?]{0,30}?\b`,
      raw`(?:and|with|plus|together\swith|along\swith)\s(?:a\s)?(?:${COPY}\sof\s)?your\s`,
      raw`${some(3)}${DOCUMENT}\b`,
    ),
  ),
];

/** Words before a sign that turn it into its opposite. */
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
/** Words after it that do. */
export const TAKEN_BACK = new RegExp(
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
/** Where people are warned of all this. */
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
