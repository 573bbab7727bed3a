import { anyOf } from '../../patterns.ts';

const { raw } = String;

const FULL_TIME = 'full[ -]?time';

const TIMES = '(?:x|×|\\*|à|at|of|@|with|and|for|,|\\()';

/** Shares of full time: the role may have fewer hours than the text names. */
export const SHARE_CUE = new RegExp(
  anyOf(
    `\\bfte\\b|\\b${FULL_TIME} equivalent|\\bhalf[ -]?time\\b|\\bhalf (?:of )?(?:an? )?${FULL_TIME}`,
    `\\d ?(?:%|per ?cent) (?:of |part|position|post|role|job|contract|appointment|employment|workload|${FULL_TIME})`,
    '\\b(?:workload|pensum|employment|working time|appointment|position|percentage)\\b[^.%]{0,24}\\d ?(?:%|per ?cent)',
    raw`\b(?:quarters?|thirds?|fifths?|half|fraction|\d) of ` +
      anyOf(`that|${FULL_TIME}|an? ${FULL_TIME}|the (?:full|regular|standard|normal)`),
  ),
  'i',
);

const TWO_WEEKS = '(?:fortnight(?:s|ly)?|bi-?weekly|every (?:two|2|second|other) weeks?)';

/** Hours of other periods, or of a number of days, which are not extracted. */
export const OTHER_PERIOD_CUE = new RegExp(
  anyOf(
    `\\b${TWO_WEEKS}\\b[^.;]{0,20}\\bhours?\\b`,
    '\\bhours? ?(?:/|per|a|each|every) ?(?:month|year|semester|term)\\b',
    `\\bdays?(?: ?(?:/|per|a|each|every) ?w(?:ee)?k)? ?${TIMES} ?(?:\\d|1[0-2])(?:[.,]\\d{1,2})?[ -]?h`,
    `\\d ?-?(?:hours?|hrs?|h)(?: (?:shifts?|days?))? ?${TIMES} ?\\w{1,5} (?:days|shifts)\\b(?!\\) (?:a|per|each|every) w)`,
    '\\b(?:two|three|four|five|six|[2-6]) (?:\\w{1,12}-hour|\\d{1,2}(?:[.,]\\d)?[ -]?h(?:ours?|r)?) (?:days|shifts)\\b',
  ),
  'i',
);

/** Words without which no text states hours. */
export const HOURS_CUE = new RegExp(
  anyOf(
    raw`\bh(?:ou)?rs?\b|\bhourly\b|\d ?-?h(?:rs?|ours?)?\b|\bhpw\b|\bfte\b|\bshifts?\b|\bpensum\b`,
    raw`\d ?%|\bper ?cent\b|\bhalf[- ]time\b|\bfortnight|\b(?:9|nine)[- ]?(?:to|-|–)[- ]?(?:5|five)\b`,
    raw`\d ?[ap]\.?m\b|\d{1,2}[:.]\d\d ?(?:-|–|to)|\bdays? (?:a|per|each) week\b|\bschedule\b|\bworkload\b`,
  ),
  'iu',
);

export const LABEL_LINE = /\b(?:weekly hours|hours (?:per|a|each) week|hours\/week)\W{0,3}$/iu;
