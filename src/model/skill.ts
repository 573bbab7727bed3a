import { z } from 'zod';
import { textSchema } from './text-schema.ts';

/** Kinds of skills, by which the list of skills is grouped. */
export const SKILL_KINDS = ['language', 'framework', 'tool', 'field'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** An entry of `skills.yaml`: something that postings ask applicants to know. */
export const skillSchema = z.strictObject({
  name: textSchema.describe('The name, spelt as its makers spell it: `C++`, `PyTorch`.'),
  kind: z.enum(SKILL_KINDS).describe('The kind of skill, by which the list is grouped.'),
  aliases: z
    .array(textSchema)
    .default([])
    .describe('Other spellings, for search and for the check of texts: `[CPP]`.'),
});

export type Skill = z.infer<typeof skillSchema>;
