import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Words without which no text states an amount of experience. */
export const EXPERIENCE_CUE =
  /years?|\byrs?\b|months?|decade|\byoe\b|\bpqe\b|seasons?|summers?|semesters?/iu;

/** Experience that is always part of a longer one: `leading a team`, `with Go`. */
export const ALWAYS_PART = new RegExp(
  raw`^\s?[,(]?\s?(?:(?:in|of|at|as)\s(?:an?\s)?)?` +
    anyOf(
      raw`with|lead|supervis\p{L}{2,4}|manag\p{L}{2,4}|mentor\p{L}{0,4}|coach\p{L}{0,4}|running`,
      'directing|leading',
    ) +
    raw`(?!\p{L})`,
  'iu',
);

/** Words that narrow experience down: `in fintech`. */
export const NARROWER =
  /^\s?[,(]?\s?(?:in|as|of|on|at|using|within|across|being|\p{L}{2,15}ing)(?!\p{L})/iu;

/** Words that describe a career without a number of years. */
export const CAREER =
  /\bexperienced?\b|\bexp\b|\bseasoned\b|\bveteran\b|\bcareer\b|\bbackground\b|\btrack record\b|\bdecades?\b|\bpqe\b/iu;
