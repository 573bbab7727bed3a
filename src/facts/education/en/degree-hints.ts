import type { EducationLevel } from '../../../model/education.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/**
 * Words that may name a degree in a way that is not extracted. A text with them may state the
 * degree.
 */
export const DEGREE_HINTS: Readonly<Record<EducationLevel, readonly RegExp[]>> = {
  secondary: [
    /high[- ]?school|secondary|diploma|school[- ]leaver/iu,
    /\bGED\b|\bGCSEs?\b|\bA[- ][Ll]evels?\b/u,
  ],
  associate: [
    /associate|(?:two|2)[- ]year|community college|diploma/iu,
    /\bA\.?A?[AS]\b|\bADN\b|\bHN[CD]\b/u,
  ],
  bachelor: [
    /bachelor|baccalaureate|under-?grad|(?:four|three|4|3)[- ]year|college|first degree|hono(?:u)?rs|\b2[:.][12]\b/iu,
    /\bB\.?\s?(?:S|A|E|Sc|Eng|Tech|Com|Comm|Ed|SN|N|BA|FA|Arch|SW)\b|\bLL\.?B\b/u,
  ],
  master: [
    /\bmaster(?:['’]?s|s['’])?\b|\b(?:post-?)?graduate\b|advanced degree/iu,
    /\bM\.?\s?(?:S|A|E|Sc|Eng|BA|Tech|Phil|Ed|PH|SW|SN|FA|PA|PP|LIS|Res|Math)\b|\bLL\.?M\b/u,
  ],
  doctorate: [
    /ph\.?\s?d|doctor|d\.?\s?phil|post-?doc|\b(?:post-?)?graduate (?:degree|stud|level)|advanced degree/iu,
    /\b(?:Pharm|Psy|Ed|Eng|Sc|Au|Th)\.?\s?D\b/iu,
    new RegExp(
      raw`\b` +
        anyOf(
          raw`J\.?\s?D|M\.?D|D\.?O|D\.?V\.?M|V\.?M\.?D|D\.?N\.?P|D\.?D\.?S|D\.?M\.?D|D\.?P\.?T|O\.?D`,
          raw`D\.?B\.?A|S\.?J\.?D|Dr\.?PH|MBBS|MBChB`,
        ) +
        raw`\b`,
      'u',
    ),
  ],
};

/** Words about education. A text without one, or an abbreviation, surely requires no degree. */
export const EDUCATION_CUES = new RegExp(
  anyOf(
    raw`degree|diploma|graduat|grad\b|educat|school|college|universit|qualif|certificat|student|stud(?:y|ies|ying)`,
    raw`bachelor|master|doctor|ph\.?\s?d|mba|academic|scholar|licen[cs]|accredit|intern|professor|lecturer`,
  ),
  'iu',
);

/** What students are taught, what a university confers, and what colleagues hold. */
export const TAUGHT = new RegExp(
  raw`\b` +
    anyOf(
      raw`teach(?:es|ing)?|taught|lectur(?:e|es|ing)|curricul\w{1,3}|courses?|modules?|classes`,
      raw`confer\w{0,5}|award(?:s|ing)|grant(?:s|ing)|supervis\w{1,4}|advis(?:e|es|ing)|tutor\w{0,3}`,
      raw`instruct\w{0,3}|mentor\w{0,3}|faculty|colleagues?|theses|dissertations?|enrolment|alumni`,
      raw`(?:degree|academic|graduate|study)\sprogram(?:me)?s`,
    ) +
    raw`\b`,
  'iu',
);
/** Words after which a degree is the applicant's. */
const OF_APPLICANT = anyOf(
  'experience|certificat\\p{L}*|qualif\\p{L}*|licen[cs]\\p{L}*|must|you|your|candidates?|applicants?',
  'hold\\p{L}*|have|requir\\p{L}*|prefer\\p{L}*|need\\p{L}*|with|pursu\\p{L}*',
);
/** Words before a degree that somebody else gets: `conferring the degrees of`. */
export const TAUGHT_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      raw`confer\w{0,5}|award(?:s|ing)|grant(?:s|ing)|teach(?:es|ing)?|taught|lectur(?:es|ing)|deliver(?:s|ing)?`,
      raw`supervis(?:es?|ing|ion)|advis(?:es?|ing)|tutor(?:s|ing)?|instruct(?:s|ing)?|mentor(?:s|ing)?|curricul\w{1,3}`,
      raw`(?:we|department|school|university|college|institute|faculty|cent(?:er|re))\s(?:\w{1,12}\s)?` +
        '(?:offers?|offering|provides?|runs?|has|hosts?|trains?|educates?)',
      raw`leading\sto|leads\sto|courses?|modules?|classes`,
    ) +
    raw`\s(?:(?!${OF_APPLICANT}\s)[\p{L}\d’',/-]{1,20}\s){0,6}$`,
  'iu',
);
/** Words after it: `undergraduate curriculum`. */
export const TAUGHT_AFTER = new RegExp(
  raw`^['’]?s?(?:\s(?:and|or)\s[\p{L}’']{1,15})?[\s-](?:level\s)?` +
    anyOf(
      raw`curricul\w{1,3}|courses?|modules?|theses|thesis\ssupervision|teaching|classes|dissertations`,
      raw`level\s(?:courses|teaching)`,
    ) +
    raw`\b`,
  'iu',
);
