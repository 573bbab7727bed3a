import { anyOf } from '../../../facts/patterns.ts';
import { alternatives, sequence } from '../../shared/pattern-parts.ts';
import { signs, some, THIRD_PARTIES } from './fraud-pattern.ts';

const { raw } = String;

const MESSENGER = '(?:telegram|whats\\s?app|wechat|viber|google\\shangouts|kik|zangi|signal)';
/** The messenger itself, not a product that is built with it. */
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
/** A company's news, or a list of its channels. */
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
  // Contact Jo Fixture on Telegram. Only capitals show that it is a name, so case matters.
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
