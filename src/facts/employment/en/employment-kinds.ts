import type { Employment } from '../../../model/posting.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** A kind of employment, or that it is not limited in time. */
export type StatedEmployment = Employment | 'permanent';

/** Words that name kinds of employment. */
export interface Kind {
  kinds: readonly StatedEmployment[];
  pattern: string;
  /**
   * Whether the words name a kind of employment by themselves. `contract` needs `role` or a similar
   * word next to it.
   */
  standsAlone: boolean;
  /** Whether they can mean nothing but that kind. */
  certain: boolean;
}

/** `Volunteers give …`, `as a volunteer`: the people whom the posting looks for. */
const VOLUNTEERS =
  raw`(?<=^\W{0,3}(?:(?:our|all|the|new)\s)?)volunteers(?=\s(?:\p{L}{1,12}ly\s)?` +
  anyOf(
    'will|are|can|must|should|need|give|commit|work|help|serve|spend|receive|get|support|teach|meet',
    'usually|often|donate|contribute|lead|run|join|train|attend|take|make|offer',
  ) +
  raw`\b)|(?<=\bas\san?\s(?:\p{L}{1,12}\s)?)volunteer(?=[\s,]{1,2}(?:you|with|for|at|in|and)\b)`;

/** Creates a pattern of what follows the first of two kinds: `full or part time`. */
function createShortBefore(other: string): string {
  return `(?=-?\\s?(?:/|,|&|or|and|to)\\s?(?:an?\\s)?${other}[- ]?time)`;
}

/** Names of the kinds of employment. Internships are extracted as a level. */
export const EMPLOYMENT_KINDS: readonly Kind[] = [
  {
    kinds: ['full-time'],
    pattern: `full${anyOf('[- ]?time', createShortBefore('part'))}|f/t`,
    standsAlone: true,
    certain: true,
  },
  {
    kinds: ['part-time'],
    pattern: `part${anyOf('[- ]?time', createShortBefore('full'))}|p/t|(?:half|quarter)-time`,
    standsAlone: true,
    certain: true,
  },
  {
    kinds: ['part-time', 'per-diem', 'temporary', 'contract'],
    pattern: 'zero[- ]hours?|casual|bank(?=\\s(?:staff|shifts?|position|contract))|sessional',
    standsAlone: false,
    certain: true,
  },
  {
    kinds: ['contract', 'full-time'],
    pattern: 'contract[- ]to[- ](?:hire|perm(?:anent)?)|temp[- ]to[- ](?:hire|perm(?:anent)?)',
    standsAlone: true,
    certain: false,
  },
  {
    kinds: ['contract', 'temporary'],
    pattern: '(?:fixed|limited)[- ]term',
    standsAlone: true,
    certain: false,
  },
  {
    kinds: ['contract'],
    pattern: 'freelance|independent contractor',
    standsAlone: true,
    certain: false,
  },
  { kinds: ['contract'], pattern: 'contract(?:or)?', standsAlone: false, certain: true },
  {
    kinds: ['temporary', 'contract'],
    pattern: 'temporary|temp',
    standsAlone: false,
    certain: true,
  },
  { kinds: ['temporary'], pattern: 'seasonal', standsAlone: false, certain: false },
  { kinds: ['volunteer'], pattern: VOLUNTEERS, standsAlone: true, certain: false },
  { kinds: ['volunteer'], pattern: 'volunt(?:eer|ary)', standsAlone: false, certain: true },
  { kinds: ['per-diem'], pattern: 'per[- ]diem|prn', standsAlone: false, certain: true },
  {
    kinds: ['permanent', 'full-time'],
    pattern:
      '(?<!non-)permanent|direct[- ]hire|open[- ]ended|tenured|indefinite|unlimited(?!\\s(?:company|liability))',
    standsAlone: false,
    certain: true,
  },
];
