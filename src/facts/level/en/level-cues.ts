import { anyOf } from '../../patterns.ts';

const { raw } = String;

/**
 * Words without which no text states a level, in any form: the experience that it asks for, whom
 * the role reports to, or what it is responsible for.
 */
export const LEVEL_CUES = new RegExp(
  anyOf(
    raw`intern|co-?op|senior|\bsr\b|junior|\bjr\b|entry|grad|early|staff|principal|director|chief|head\b`,
    raw`manag|executive|\bmid\b|mid-|vice|\bvp\b|placement|student|trainee|apprentic|[a-z][- ]level\b|level:|seniority`,
    raw`experience|years?\b|report|responsib|supervis|lead|mentor|strateg|expert|assist`,
    raw`train(?:ee|ing|ed)\b|train you|learn|beginner|school|grade|band|scale|oversee|degree|ph\.?d|postdoc|professor|associate`,
  ),
  'iu',
);
