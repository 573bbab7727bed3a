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

/** One degree that is asked for; alternatives are several entries. */
export const educationSchema = z.strictObject({
  /** The degree. */
  level: z.enum(EDUCATION_LEVELS),
  /** "Working towards a PhD" is `pursuing`; "PhD required" is `completed`. */
  state: z.enum(EDUCATION_STATES),
  /** Whether it has to be there, or is only preferred. */
  required: z.boolean(),
});

export type Education = z.infer<typeof educationSchema>;
