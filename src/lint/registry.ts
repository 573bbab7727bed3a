import { CONTRADICTIONS } from './rules/contradictions.ts';
import {
  closedBeforePosted,
  confirmedBeforePosted,
  deadlineBeforePosted,
} from './rules/dates-against-posted.ts';
import { datesUnordered } from './rules/dates-unordered.ts';
import { factLeftOut } from './rules/fact-left-out.ts';
import { factUnsupported } from './rules/fact-unsupported.ts';
import { dateInFuture, unconfirmedLong } from './rules/freshness.ts';
import type { Rule } from './rule.ts';
import { termSessions } from './rules/term-sessions.ts';
import { titleContradicted } from './rules/title-contradicted.ts';
import { payImplausible } from './rules/pay-implausible.ts';
import { textCutOff } from './rules/text-cut-off.ts';
import { textEntity } from './rules/text-entity.ts';
import { textChrome } from './rules/text-chrome.ts';
import { textMojibake } from './rules/text-mojibake.ts';
import { textInvisible } from './rules/text-invisible.ts';
import { textWhitespace } from './rules/text-whitespace.ts';
import { nameLookalike } from './rules/name-lookalike.ts';
import { titleShouting } from './rules/title-shouting.ts';
import { sectionEmpty } from './rules/section-empty.ts';
import { linkText } from './rules/link-text.ts';
import { fraudSign } from './rules/fraud-sign.ts';

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
