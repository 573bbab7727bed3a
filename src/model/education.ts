import { z } from 'zod';

/** Degrees, lowest first. */
export const EDUCATION_LEVELS = [
  'secondary',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** Whether an applicant is still studying for the degree or has it. */
export const EDUCATION_STATES = ['pursuing', 'completed'] as const;
export type EducationState = (typeof EDUCATION_STATES)[number];

/** One degree that a posting asks for; alternatives are several entries. */
export const educationSchema = z.strictObject({
  level: z.enum(EDUCATION_LEVELS).describe('The degree.'),
  state: z
    .enum(EDUCATION_STATES)
    .describe(
      'Whether applicants are studying for the degree (“working towards a PhD”) or have it (“PhD required”).',
    ),
  required: z.boolean().describe('Whether the degree is required or only preferred.'),
});

export type Education = z.infer<typeof educationSchema>;
