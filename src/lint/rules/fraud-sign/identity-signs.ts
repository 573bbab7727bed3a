import { anyOf } from '../../../facts/patterns.ts';
import { alternatives, sequence } from '../../shared/pattern-parts.ts';
import { signs, some, THIRD_PARTIES } from './fraud-pattern.ts';

const { raw } = String;

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
/** Signs that the documents are for new hires or for travel. */
const AFTER_HIRING = new RegExp(
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

/** Up to `max` listed things with commas, without a change of topic. */
const listed = (max: number) =>
  raw`(?:(?!(?:on|about|for|from|into|in|that|which|when|how)\s)[\w’'&/-]{1,30},?\s){0,${max}}?`;
/** Requests to send something in writing. */
const SEND_IN_WRITING = anyOf(
  raw`${SEND}|mail`,
  sequence(
    raw`(?:reply|respond|answer|write|message|text|e-?mail|contact)\s`,
    raw`(?:(?:us|me|back|to\s\w{1,20}|here|now|directly)\s){0,2}with`,
  ),
);
/** Data that is as useful to identity thieves as a document. */
const PERSONAL_DATA = anyOf(
  raw`${DOCUMENT}|date\sof\sbirth|routing\snumbers?|selfie|mother[’']s\smaiden\sname`,
  raw`account\snumbers?`,
);
/** Paperwork of new hires, and checks of licences. */
const PAPERWORK = new RegExp(
  alternatives(
    AFTER_HIRING.source,
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
    raw`\b${SEND_IN_WRITING}\s${listed(10)}${DOCUMENT}\s(?:cop(?:y|ies)|scans?|photos?|pictures?|images?)\b`,
    // Email your CV, a letter and a copy of your passport.
    raw`\b${SEND_IN_WRITING}\s${listed(10)}${COPY}\s(?:of\s)?(?:the\s|your\s)${listed(3)}${DOCUMENT}\b`,
    // Reply with your address, passport and bank details.
    raw`\b${SEND_IN_WRITING}\s${listed(4)}your\s${listed(8)}${DOCUMENT},?\s${listed(6)}${PERSONAL_DATA}\b`,
    raw`\b${SEND_IN_WRITING}\s${listed(4)}your\s${listed(8)}${PERSONAL_DATA},?\s${listed(6)}${DOCUMENT}\b`,
    // Send your bank details to jobs@fixture.example.
    sequence(
      raw`\b${SEND_IN_WRITING}\s${listed(4)}your\s${listed(8)}${DOCUMENT}\b[^.!?@]{0,40}\s(?:to|with)\s`,
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
    AFTER_HIRING,
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
