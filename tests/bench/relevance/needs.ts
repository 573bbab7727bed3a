import type { Need } from './need.ts';
import { FACT_NEEDS } from './needs/fact-needs.ts';
import { ROLE_AND_TITLE_NEEDS } from './needs/role-needs.ts';
import { WORD_NEEDS } from './needs/word-needs.ts';

/** What people type, in the mix of real use: most needs are one to three words. */
export const NEEDS: readonly Need[] = [...ROLE_AND_TITLE_NEEDS, ...FACT_NEEDS, ...WORD_NEEDS];
