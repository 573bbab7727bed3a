import type { Passage } from '../../../text/passage.ts';
import type { Slice } from '../../../text/sentences.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Words of sentences that require skills, or describe what the work is done with. */
const SKILL_WORDS = new RegExp(
  raw`\b` +
    anyOf(
      raw`experience|proficien\w+|knowledge|knowing|know|familiar\w*|skills?|skilled|fluen\w+`,
      raw`expertise|expert|background|competen\w+|mastery|mastered|understanding|exposure`,
      raw`comfortable|command of|hands-on|us(?:e|es|ed|ing)|build\w*|built|develop\w*|writ\w+`,
      raw`cod(?:e|ing)|program\w*|stack|languages?|frameworks?|librar\w+|tools?|tooling`,
      raw`technolog\w+|such as|including|work\w* (?:with|in|on)|deploy\w*|implement\w*|design\w*`,
      raw`run\w* on|maintain\w*|train\w*|optimi[sz]\w+|automat\w+|migrat\w+|manag\w+|queries`,
      'scripts?',
    ) +
    raw`\b`,
  'iu',
);
const SKILL_HEADING = new RegExp(
  raw`\b` +
    anyOf(
      raw`qualif\w+|require\w+|skills?|stack|technolog\w+|tools?|tooling|experience|you have`,
      'you bring|you know|looking for|must[- ]haves?|nice[- ]to[- ]haves?|preferred|bonus',
      raw`languages?|frameworks?|proficien\w+|expertise|competenc\w+`,
    ) +
    raw`\b`,
  'iu',
);

/** Words with which a name is a customer, a maker or a way to apply. */
const OTHER_USE = new RegExp(
  raw`\b` +
    anyOf(
      raw`customers?|clients?|partners?|investors?|competitors?|acqui\w+|alumni|founded|founders?`,
      'companies|company|follow us|find us|our blog|apply|applying|application process',
      raw`applications? (?:through|via|on)|interview\w*|recruit\w+|hiring|former\w*|previously`,
      raw`headquarter\w*|invested|backed`,
    ) +
    raw`\b`,
  'iu',
);
const NOT_ASKED_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      "no|not|without|unlike|rather than|instead of|don['’]t (?:need|use|have)|never|away from",
      raw`replac\w+|migrat\w+ from|moving from|off`,
    ) +
    raw`\s(?:[\w-]{1,15}\s){0,3}$`,
  'iu',
);
const NOT_ASKED_AFTER =
  /^[^.;]{0,40}\b(?:(?:is|are) not|isn['’]t|aren['’]t|not) (?:required|needed|necessary|used)\b/iu;
const MAKER_AFTER = new RegExp(
  '^' +
    anyOf(
      raw` (?:repositor(?:y|ies)|profiles?|accounts?|pages?|links?)\b`,
      raw`,? (?:Inc|Ltd|GmbH|Corp|Labs|LLC)\b|['’]s? | is (?:an?|the|hiring|looking|growing)\b`,
    ),
  'u',
);
/** UTF-16 units of a heading or lead that count. */
const MAX_ABOVE_CHARS = 300;

/** Whether a passage is about what the applicant should know or work with. */
export function asksForSkills({ text, heading, lead }: Passage): boolean {
  if (OTHER_USE.test(text)) return false;
  return (
    SKILL_WORDS.test(text) ||
    SKILL_HEADING.test(heading.slice(0, MAX_ABOVE_CHARS)) ||
    SKILL_HEADING.test(lead.slice(-MAX_ABOVE_CHARS))
  );
}

/** Whether a name is that of a maker, or of something that is expressly not required. */
export function isNotAskedFor({ text }: Passage, { start, end }: Slice): boolean {
  const after = text.slice(end, end + 80);
  return (
    NOT_ASKED_BEFORE.test(text.slice(Math.max(0, start - 60), start)) ||
    NOT_ASKED_AFTER.test(after) ||
    MAKER_AFTER.test(after)
  );
}
