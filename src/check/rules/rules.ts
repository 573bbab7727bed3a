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
import { termSessions } from './term-sessions.ts';
import { titleContradicted } from './title-contradicted.ts';
import { payImplausible } from './pay-implausible.ts';
import { textCutOff } from './text-cut-off.ts';
import { textEntity } from './text-entity.ts';
import { textChrome } from './text-chrome.ts';
import { textMojibake } from './text-mojibake.ts';
import { textInvisible } from './text-invisible.ts';
import { textWhitespace } from './text-whitespace.ts';
import { nameLookalike } from './name-lookalike.ts';
import { titleShouting } from './title-shouting.ts';
import { sectionEmpty } from './section-empty.ts';
import { linkText } from './link-text.ts';
import { fraudSign } from './fraud-sign.ts';

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
  termSessions,
  titleContradicted,
  payImplausible,
  textCutOff,
  textEntity,
  textChrome,
  textMojibake,
  textInvisible,
  textWhitespace,
  nameLookalike,
  titleShouting,
  sectionEmpty,
  linkText,
  fraudSign,
];
