import type { LocatedMention } from '../comparison.ts';
import type { RolePay } from './en/extract-pay.ts';

/** Pay that a text states, with its place in the text. */
export type PayMention = LocatedMention<RolePay>;
