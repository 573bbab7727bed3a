import { anyOf } from '../../../facts/patterns.ts';
import { alternatives, sequence } from '../../shared/pattern-parts.ts';
import { signs, some, THIRD_PARTIES } from './fraud-pattern.ts';

const { raw } = String;

const APPLICANT = anyOf(
  'you|applicants?|candidates?|new (?:hires|joiners|starters|employees)|interns?',
  'trainees?|students|everyone',
);
const MUST = anyOf(
  'must|(?:will )?(?:need|have) to|needs to|has to|should|shall',
  '(?:are|is|will be|may be) (?:asked|required|expected|requested) to',
  raw`(?:['’]ll|will)(?: need to| have to| first)?|pay`,
);
/** Start of a sentence or clause with an instruction. */
const INSTRUCTION = raw`(?:^|[:;,]\s|\b(?:please|kindly)\s|\bthen\s|\bsimply\s|\bmust\sfirst\s)`;
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
/** Services for which fees are asked. */
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
/** Payment methods without refunds. */
const PAYMENT_METHOD = anyOf(
  raw`zelle|cash\s?app|venmo|paypal|western\sunion|moneygram|bitcoins?|btc|usdt`,
  raw`crypto(?:currency)?|gift\scards?`,
);
/** Costs that employers pay themselves. */
const EMPLOYER_COST = anyOf(
  sequence(
    raw`(?:background|credit|criminal|reference)[\s-](?:and\s\w{1,20}\s)?`,
    '(?:checks?|screening)',
  ),
  raw`drug[\s-](?:tests?|screening)|training|onboarding|registration|applications?`,
  'processing|enrol?lment|interviews?',
  raw`(?:starter|welcome|training)[\s-](?:kits?|packs?|packages?|materials?)`,
);
const WHOSE = '(?:the|a|an|your|their|this|our|all|any)';
/** Equipment that employers provide. */
const TOOLS = alternatives(
  sequence(
    raw`(?:starter|welcome|training|work|home[\s-]office)[\s-]`,
    '(?:kit|pack|package|materials?|equipment)',
  ),
  raw`equipment|laptop|computer|software(?:\slicen[cs]e)?`,
);
/** Help with costs, or costs paid by the employer. */
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
      raw`${INSTRUCTION}(?:pay|remit|transfer|wire|send|deposit)\s(?:us\s|me\s)?`,
      raw`(?:a|an|the|your|our|this)\s${FEE}`,
    ),
    sequence(
      raw`${INSTRUCTION}(?:pay|remit|transfer|wire|send)\s(?:us\s|me\s|over\s|just\s|only\s)?`,
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
      raw`${WHOSE}\s${some(2)}${EMPLOYER_COST}[^.!?]{0,40}\b${PAYMENT_METHOD}\b`,
    ),
    sequence(
      raw`(?:${INSTRUCTION}|\b${APPLICANT}\s${some(1)}${MUST}\s)${PAY}\s${some(5)}`,
      raw`(?:via|through|by|using|with|over)\s${PAYMENT_METHOD}\b[^.!?]{0,40}\b`,
      raw`(?:before|apply|interview|secure|confirm|start|onboarding|application|background)\b`,
    ),
    // You pay $40 for your training.
    sequence(
      raw`\b${APPLICANT}\s${some(2)}(?:pay|send|transfer|deposit)s?\s${some(2)}${SUM}\s`,
      raw`(?:for|towards?|to\scover)\s${WHOSE}\s${some(2)}${EMPLOYER_COST}\b`,
    ),
    // Candidates cover the cost of the background check.
    sequence(
      raw`\b${APPLICANT}\s${some(3)}`,
      raw`(?:covers?|bears?|pays?|pay\sfor|meets?|shoulder|fund|responsible\sfor|liable\sfor)`,
      raw`\s${WHOSE}\s${some(2)}(?:costs?|fees?|price|expenses?|charges?)\s(?:of|for)\s`,
      raw`(?:${WHOSE}\s)?${some(2)}${EMPLOYER_COST}\b`,
    ),
    sequence(
      raw`\b${APPLICANT}\s${some(3)}`,
      raw`(?:covers?|bears?|pays?(?:\sfor)?|meets?|shoulder|fund|responsible\sfor|liable\sfor)`,
      raw`\s(?:the|your|their)\s(?:own\s)?${some(1)}${EMPLOYER_COST}\s`,
      raw`(?:costs?|fees?|expenses?|charges?)\b`,
    ),
    raw`\b${APPLICANT}\s${some(1)}${MUST}\spay\sfor\s(?:the|your|their)\s(?:own\s)?${EMPLOYER_COST}\b`,
    raw`\b${APPLICANT}\spays?\sfor\s(?:your|their)\sown\s${EMPLOYER_COST}\b`,
    sequence(
      raw`(?:${SUM}\s|\b(?:cost|price|charge|expense)s?\s(?:of|for)\s(?:${WHOSE}\s)?)`,
      raw`${some(2)}${EMPLOYER_COST}`,
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
