import { z } from 'zod';
import { countrySchema } from './country.ts';
import { isoDateSchema } from './date-schema.ts';
import { durationSchema } from './duration.ts';
import { educationSchema } from './education.ts';
import { idSchema } from './id.ts';
import { CLOSED_REASONS, CONFIRMED_BY } from './enums.ts';
import { httpsUrlSchema, mailtoSchema } from './link.ts';
import { listOf } from './list-schema.ts';
import { paySchema } from './pay.ts';
import { sourceSchema } from './posting-source.ts';
import { termSchema } from './term-schema.ts';
import { textSchema } from './text-schema.ts';

/** Kinds of employment, by schema.org's `employmentType`. */
export const EMPLOYMENT = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'volunteer',
  'per-diem',
  'other',
] as const;
export type Employment = (typeof EMPLOYMENT)[number];

/** How far along a career a role is. */
export const LEVELS = [
  'intern',
  'new-grad',
  'entry',
  'mid',
  'senior',
  'staff',
  'principal',
  'manager',
  'director',
  'executive',
] as const;
export type Level = (typeof LEVELS)[number];

export const WORK_MODES = ['on-site', 'hybrid', 'remote'] as const;
export type WorkMode = (typeof WORK_MODES)[number];

export const SPONSORSHIP = ['offered', 'not-offered', 'citizens-only'] as const;
export type Sponsorship = (typeof SPONSORSHIP)[number];

/** How much of the original text was seen; `listing` is a title and a line or two. */
export const COMPLETENESS = ['full', 'truncated', 'listing'] as const;
export type Completeness = (typeof COMPLETENESS)[number];

/** Who wrote a summary. */
export const SUMMARY_BY = ['person', 'machine'] as const;

/** The frontmatter of one posting. What is left out is "not stated". */
export const postingSchema = z.strictObject({
  /** The role's title as its company gives it, without company, place or emoji. */
  title: textSchema.pipe(z.string().max(200)),
  /** Who hires: an id in `companies.yaml`. */
  company: idSchema,
  /** Kinds of employment. */
  employment: listOf(z.enum(EMPLOYMENT)).optional(),
  /** How far along a career the role is. */
  level: z.enum(LEVELS).optional(),
  /** Academic terms it is offered for: `summer-2026`. */
  terms: listOf(termSchema).optional(),
  /** Fixed dates, if the text states them; `end` is the last day. */
  sessions: listOf(
    z
      .strictObject({ start: isoDateSchema, end: isoDateSchema.optional() })
      .refine(({ start, end }) => end === undefined || end >= start, {
        error: 'must not end before it starts',
        params: { rule: 'session-order' },
      }),
  ).optional(),
  /** How long it lasts, as an ISO 8601 duration: `P12W`. */
  duration: durationSchema.optional(),
  /** Working hours a week. */
  hoursPerWeek: z.number().positive().max(168).optional(),
  /** Every place it can be done at: ids in `places.yaml`, the main one first. */
  places: listOf(idSchema).optional(),
  /** "Remote or hybrid" is both; hybrid is never remote alone. */
  workModes: listOf(z.enum(WORK_MODES)).optional(),
  /** Where applicants must be, as ISO 3166-1 alpha-2 codes. */
  applicantCountries: listOf(countrySchema).optional(),
  /** Whether a visa is sponsored; never a default. */
  sponsorship: z.enum(SPONSORSHIP).optional(),
  /** Pay as stated. */
  pay: paySchema.optional(),
  /** Degrees asked for; alternatives are several entries. */
  education: listOf(educationSchema).optional(),
  /** Fields of study that the text names. */
  fields: listOf(textSchema).optional(),
  /** Experience, only where the text gives a number. */
  experience: z.strictObject({ months: z.int().positive(), required: z.boolean() }).optional(),
  /** Skills that the text names: ids in `skills.yaml`. */
  skills: listOf(idSchema).optional(),
  /** How to apply: at this very role, on a page of all roles, or by mail. */
  apply: z
    .discriminatedUnion('kind', [
      z.strictObject({
        /** Where the link leads. */
        url: httpsUrlSchema,
        kind: z.enum(['posting', 'careers-page']),
        /** A condition: "once within the USA or Canada". */
        note: textSchema.optional(),
      }),
      z.strictObject({
        /** The mailbox, as a `mailto:` address. */
        url: mailtoSchema,
        kind: z.literal('email'),
        note: textSchema.optional(),
      }),
    ])
    .optional(),
  /** The day it was first published. */
  posted: isoDateSchema.optional(),
  /** The days on which it was published again. */
  reposted: listOf(isoDateSchema).optional(),
  /** Dated evidence that it was open. */
  confirmed: listOf(
    z.strictObject({
      /** The day of the evidence. */
      on: isoDateSchema,
      /** Whose word it is. */
      by: z.enum(CONFIRMED_BY),
    }),
  ).optional(),
  /** The last day to apply, inclusive. */
  closes: isoDateSchema.optional(),
  /** That it is closed, since when, and why. */
  closed: z.strictObject({ on: isoDateSchema, reason: z.enum(CLOSED_REASONS) }).optional(),
  /** How much of the original text was seen. */
  completeness: z.enum(COMPLETENESS),
  /** Where it was seen. */
  source: sourceSchema.optional(),
  /** One or two sentences. */
  summary: textSchema.pipe(z.string().max(300)).optional(),
  /** Who wrote the summary; a machine's is labelled. */
  summaryBy: z.enum(SUMMARY_BY).optional(),
  /** Former ids; each redirects here. */
  aliases: listOf(idSchema).optional(),
  /** Lint rules that are ignored for this posting. */
  check: z
    .strictObject({
      ignore: listOf(
        z.strictObject({
          /** The rule's id; lint reports an unknown one. */
          rule: z.string(),
          /** Why the rule does not apply here; shown on the page. */
          why: textSchema,
        }),
      ),
    })
    .optional(),
  /** `false` keeps it out of feeds and JSON-LD. */
  republish: z.boolean().default(true),
});

export type Posting = z.infer<typeof postingSchema>;
