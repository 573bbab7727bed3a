import type { Employment } from '../../../model/posting.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const LIMITED = anyOf(
  raw`contract|fixed|limited|temp\b|tempor|interim|until|through|term\b|terms\b|cover\b|project`,
  raw`\d[- ]?(?:month|year|week)|(?:one|two|three|four|five|six|nine|ten|twelve|eighteen)[- ](?:month|year|week)`,
  'months|weeks|duration|season|summer|winter|freelanc|self-employ|consult|hourly|agency|gig|initial|extension|renew|postdoc|post-doc|fellow',
);
/** Words without which a text names no contract. */
export const CONTRACT =
  /contract|fixed|limited|term\b|freelanc|self-employ|consult|casual|zero|sessional|agency|\d[- ]?(?:month|year|week)|(?:one|two|three|four|five|six|nine|ten|twelve|eighteen)[- ](?:month|year|week)/iu;
const SHARE = raw`hour|\bfte\b|percent|per cent|\d ?%|\d ?(?:am|pm)\b|\d[.:]\d\d|shift|days? (?:a|per|each|of)|days?\/|days? week|weekend`;

/** Words without which no text states a kind of employment. */
export const EMPLOYMENT_CUES: Readonly<Record<Employment, RegExp>> = {
  'full-time': new RegExp(
    raw`full|\btime\b|permanent|open[- ]ended|monday|mon\b|weekday|direct[- ]hire|${SHARE}|salar|annum|a year|benefits`,
    'iu',
  ),
  'part-time': new RegExp(
    raw`part\b|part-|half|\btime\b|evening|saturday|sunday|morning|afternoon|casual|flexible|${SHARE}|job[- ]?share`,
    'iu',
  ),
  contract: new RegExp(LIMITED, 'iu'),
  temporary: new RegExp(LIMITED, 'iu'),
  internship:
    /\bintern(?:s|ships?)?\b|\bco-?ops?\b|placement|trainee|praktik|apprentic|work experience|(?:summer|working) student|student (?:job|role|position|worker|assistant)/iu,
  volunteer: /volunt|unpaid|pro bono|give (?:your|of your|some) time|trustee|unremunerated/iu,
  'per-diem':
    /diem|\bprn\b|as[- ]needed|on[- ]call|daily|a day|per day|casual|bank|supply|zero|relief|substitut/iu,
  other: /./u,
};

/** Words about a role that is limited in time: beside them, "permanent" may be about another. */
export const LIMITED_IN_TIME = new RegExp(
  anyOf(
    raw`(?:fixed|limited|short)[- ]term|tempor|\btemps?\b|interim|cover\b|initial|until|contractor`,
    raw`(?:\d|one|two|three|four|five|six|nine|ten|twelve|eighteen)[- ](?:month|year)s?[- ](?:\p{L}{1,12}\s)?(?:contract|position|post|role)`,
    'or contract|seasonal|freelanc',
  ),
  'iu',
);

/** Words about pay, which volunteers do not receive. */
export const PAID =
  /\bpaid (?:position|role|job|post)\b|\bsalary\b|\bwages?\b|\b(?:per|an) (?:hour|annum)\b/iu;
