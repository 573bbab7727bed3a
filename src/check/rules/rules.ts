import { CONTRADICTIONS } from './contradictions.ts';
import {
  closedBeforePosted,
  confirmedBeforePosted,
  deadlineBeforePosted,
} from './dates-against-posted.ts';
import { datesUnordered } from './dates-unordered.ts';
import { factLeftOut } from './fact-left-out.ts';
import { factUnsupported } from './fact-unsupported.ts';
import { dateInFuture, unconfirmedLong } from './freshness.ts';
import type { Rule } from './rule.ts';

/** The rules about one posting by itself. */
export const RULES: readonly Rule[] = [
  ...CONTRADICTIONS,
  closedBeforePosted,
  deadlineBeforePosted,
  datesUnordered,
  factUnsupported,
  factLeftOut,
  unconfirmedLong,
  confirmedBeforePosted,
  dateInFuture,
];
