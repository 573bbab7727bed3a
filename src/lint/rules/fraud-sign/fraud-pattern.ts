import { anyOf } from '../../../facts/patterns.ts';
import { sequence } from '../../shared/pattern-parts.ts';

const { raw } = String;

/** Wording that asks applicants for something that employers do not ask for. */
export interface FraudSign {
  pattern: RegExp;
  /** Words that make the sentence harmless. */
  unless: RegExp;
}

/** Up to `max` words in between. They are bounded, so that searching stays fast. */
export const some = (max: number) => raw`(?:[\w’'&-]{1,30}\s){0,${max}}?`;

/** Signs with the same harmless words. */
export const signs = (unless: RegExp, ...patterns: readonly string[]): FraudSign[] =>
  patterns.map((pattern) => ({ pattern: new RegExp(pattern, 'giu'), unless }));

/** People and things that a company deals with; what they pay or send is its regular business. */
export const THIRD_PARTIES = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      'customers?|clients?|users?|tenants?|guests?|merchants?|members|buyers?|sellers?',
      'patients?|travell?ers?|residents?|renters?|shoppers?|borrowers?|donors?|subscribers?',
      'consumers?|leads|prospects|participants?|platforms?|products?|features?|mobile app',
      'checkout|prizes|invoices?|conferences?|patents?',
    ),
    raw`\b`,
  ),
  'i',
);
