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

/** Kinds of employment, after schema.org's `employmentType`. */
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

/** Career levels, lowest first. */
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

/** How much of the original text is known; `listing` is a title and a line or two. */
export const COMPLETENESS = ['full', 'truncated', 'listing'] as const;
export type Completeness = (typeof COMPLETENESS)[number];

/** The author of a summary. */
export const SUMMARY_BY = ['person', 'machine'] as const;

const sessionSchema = z
  .strictObject({
    start: isoDateSchema.describe('The first day of the session.'),
    end: isoDateSchema.optional().describe('The last day of the session.'),
  })
  .refine(({ start, end }) => end === undefined || end >= start, {
    error: 'must not end before it starts',
    params: { rule: 'session-order' },
  });

const experienceSchema = z.strictObject({
  months: z.int().positive().describe('How much experience, in months.'),
  required: z.boolean().describe('Whether the experience is required or only preferred.'),
});

const applicationNoteSchema = textSchema
  .optional()
  .describe('A condition for applicants, such as “only from within the USA or Canada”.');

const APPLY_URL =
  'The page on which to apply; for `email`, `mailto:` and the e-mail address for applications.';
const APPLY_KIND =
  'Whether the URL is a page about this role, a page that lists all roles, or an e-mail address.';

const applySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    url: httpsUrlSchema.describe(APPLY_URL),
    kind: z.enum(['posting', 'careers-page']).describe(APPLY_KIND),
    note: applicationNoteSchema,
  }),
  z.strictObject({
    url: mailtoSchema.describe(APPLY_URL),
    kind: z.literal('email').describe(APPLY_KIND),
    note: applicationNoteSchema,
  }),
]);

const confirmationSchema = z.strictObject({
  on: isoDateSchema.describe('The day on which it was known to be open.'),
  by: z
    .enum(CONFIRMED_BY)
    .describe('How that is known: from the posting’s source, from its link, or from a person.'),
});

const closedSchema = z.strictObject({
  on: isoDateSchema.describe('The day on which it closed.'),
  reason: z.enum(CLOSED_REASONS).describe('Why it closed.'),
});

/** The frontmatter of a posting. A field that is left out is shown as “not stated”. */
export const postingSchema = z.strictObject({
  title: textSchema
    .pipe(z.string().max(200))
    .describe(
      'The title of the role as the company states it, without company, place or emoji; at most 200 characters.',
    ),
  company: idSchema.describe('The employer: an id in `companies.yaml`.'),
  employment: listOf(z.enum(EMPLOYMENT)).optional().describe('The kinds of employment.'),
  level: z.enum(LEVELS).optional().describe('The career level.'),
  terms: listOf(termSchema)
    .optional()
    .describe('The academic terms of the role, as season and year: `summer-2026`.'),
  sessions: listOf(sessionSchema)
    .optional()
    .describe('The sessions in which the role takes place, if the text gives their dates.'),
  duration: durationSchema
    .optional()
    .describe('The length of the role, as an ISO 8601 duration: `P12W`.'),
  hoursPerWeek: z.number().positive().max(168).optional().describe('The working hours per week.'),
  places: listOf(idSchema)
    .optional()
    .describe('The places of work, the main one first: ids in `places.yaml`.'),
  workModes: listOf(z.enum(WORK_MODES))
    .optional()
    .describe(
      'The possible work modes; “remote or hybrid” is both, and hybrid alone is not remote.',
    ),
  applicantCountries: listOf(countrySchema)
    .optional()
    .describe('The countries where applicants must be, as ISO 3166-1 alpha-2 codes.'),
  sponsorship: z
    .enum(SPONSORSHIP)
    .optional()
    .describe('Whether the employer sponsors a visa; left out unless the text states it.'),
  pay: paySchema.optional().describe('The pay as stated. It has a `min`, a `max` or both.'),
  education: listOf(educationSchema)
    .optional()
    .describe('The degrees that the text asks for; each alternative is an entry.'),
  fields: listOf(textSchema).optional().describe('The fields of study that the text names.'),
  experience: experienceSchema
    .optional()
    .describe('The experience that the text asks for, only if it gives a number.'),
  skills: listOf(idSchema)
    .optional()
    .describe('The skills that the text names: ids in `skills.yaml`.'),
  apply: applySchema.optional().describe('How to apply.'),
  posted: isoDateSchema.optional().describe('The day on which it was first published.'),
  reposted: listOf(isoDateSchema).optional().describe('The days on which it was published again.'),
  confirmed: listOf(confirmationSchema)
    .optional()
    .describe('The days on which it was known to be open.'),
  closes: isoDateSchema.optional().describe('The last day to apply, inclusive.'),
  closed: closedSchema.optional().describe('When it closed, and why.'),
  completeness: z
    .enum(COMPLETENESS)
    .describe(
      'How much of the original text is known: all of it, the beginning, or a title and a line or two.',
    ),
  source: sourceSchema.optional().describe('Where the posting was found.'),
  summary: textSchema
    .pipe(z.string().max(300))
    .optional()
    .describe('A summary in one or two sentences, at most 300 characters.'),
  summaryBy: z
    .enum(SUMMARY_BY)
    .optional()
    .describe('The author of the summary; a machine’s summary is labelled.'),
  aliases: listOf(idSchema).optional().describe('Former ids, whose URLs redirect to the posting.'),
  check: z
    .strictObject({
      ignore: listOf(
        z.strictObject({
          rule: z.string().describe('The id of the rule.'),
          why: textSchema.describe('Why the rule does not apply; the posting’s page shows it.'),
        }),
      ).describe('Rules that do not apply to the posting.'),
    })
    .optional()
    .describe('Settings of the content check for the posting.'),
  draft: z
    .boolean()
    .optional()
    .describe('Set it to `true` while you write: only `npm run dev` shows the posting.'),
  publishOn: isoDateSchema
    .optional()
    .describe(
      'The day on which to publish it; before, only `npm run dev` shows it. Without `posted` and `source`, it is also the day on which it was first published.',
    ),
  republish: z
    .boolean()
    .default(true)
    .describe('Set it to `false` to keep the posting out of feeds and structured data.'),
});

export type Posting = z.infer<typeof postingSchema>;
