import { z } from 'zod';
import { textUpTo } from './text-schema.ts';

/** Upper bounds, far above what a board needs. */
const MAX_GROUPS = 1000;
const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 80;

const groupSchema = z
  .array(textUpTo(MAX_NAME_LENGTH).describe('A name: `RN`, `registered nurse`.'))
  .min(2, { error: 'must have two names or more; add another name for the same, or remove it' })
  .max(MAX_NAMES, { error: `must have at most ${MAX_NAMES} names; split it into several groups` })
  .describe('Names of the same work or thing. Search finds a posting with one of them by all.');

/** The content of `synonyms.yaml`: groups of names, in addition to those of the software. */
export const synonymsSchema = z
  .array(groupSchema)
  .max(MAX_GROUPS, { error: `must have at most ${MAX_GROUPS} groups` })
  .superRefine((groups, context) => {
    const known = new Map<string, readonly [group: number, index: number]>();
    groups.forEach((names, group) => {
      names.forEach((name, index) => {
        const key = name.toLowerCase().replace(/\s+/gu, ' ');
        const before = known.get(key);
        known.set(key, before ?? [group, index]);
        if (!before) return;
        const message =
          before[0] === group
            ? 'must not be twice in a group; remove one'
            : `must be in one group only, but is also in [${before[0]}]; join the groups, or remove it from one`;
        context.addIssue({ code: 'custom', message, path: [group, index] });
      });
    });
  })
  .describe('Groups of names, each a list.');

/** Names of the same work or thing. */
export type SynonymGroup = readonly string[];
