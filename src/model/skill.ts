import { z } from 'zod';
import { textSchema } from './text-schema.ts';

/** What sort of thing a skill is; the list of skills is grouped by it. */
export const SKILL_KINDS = ['language', 'framework', 'tool', 'field'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** Something a posting asks its reader to know, under the name its makers give it. */
export const skillSchema = z.strictObject({
  /** The name as its makers write it: `C++`, `PyTorch`. */
  name: textSchema,
  /** What sort of thing it is. */
  kind: z.enum(SKILL_KINDS),
  /** Other ways to write it, for search and for reading postings. */
  aliases: z.array(textSchema).default([]),
});

export type Skill = z.infer<typeof skillSchema>;
