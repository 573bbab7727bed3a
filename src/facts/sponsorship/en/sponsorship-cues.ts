import { anyOf } from '../../patterns.ts';

const { raw } = String;

const NEGATION =
  "(?:not|cannot|unable|never|neither|nor|ineligible|unavailable|below|(?:ca|wo|do|does|did|is|are|would)n['’]t)";

const SPONSORED = '(?:sponsor\\w*|visas?|qualif(?:y|ies)|eligible|eligibility)';

export const DENIAL = new RegExp(
  raw`\b${NEGATION}\b[^.;]{0,60}\b${SPONSORED}\b|\b${SPONSORED}\b[^.;]{0,40}\b${NEGATION}\b` +
    raw`|\bno\s(?:[\w-]{1,15}\s){0,3}(?:sponsor\w*|visas?)\b|\bineligible\b` +
    raw`|\b${NEGATION}\s(?:be\s)?` +
    anyOf(raw`one\sof|among|includ\w+|part\sof|cover\w*|extend\w*|apply|on\sthe\slist`) +
    raw`\b`,
  'iu',
);

/** Words without which no text states anything about visas or citizenship. */
export const SPONSORSHIP_CUE = new RegExp(
  anyOf(
    raw`visa|sponsor|permit|right to|authori[sz]|eligib|citizen|clearance|immigra|national`,
    raw`residen|relocat|h-?1b|green card|legally|abroad|overseas|work status|work in the`,
  ),
  'iu',
);
