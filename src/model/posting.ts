import { z } from 'zod';
import { areaSchema } from './applicants.ts';
import { AREA_GROUPS } from './area-group.ts';
import { isoDateSchema } from './date-schema.ts';
import { durationSchema } from './duration.ts';
import { educationSchema } from './education.ts';
import { referenceTo, idSchema } from './id.ts';
import { CLOSED_REASONS, CONFIRMED_BY } from './enums.ts';
import { languageSchema } from './language.ts';
import { httpsUrlSchema, mailtoSchema } from './link.ts';
import { listOf } from './list-schema.ts';
import { paySchema } from './pay.ts';
import { sourceSchema } from './posting-source.ts';
import { termSchema } from './term-schema.ts';
import { textSchema, textUpTo } from './text-schema.ts';

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
    start: isoDateSchema.describe('The first day of the session: `2026-05-18`.'),
    end: isoDateSchema.optional().describe('The last day of the session.'),
  })
  .refine(({ start, end }) => end === undefined || end >= start, {
    error: 'must not end before it starts',
    params: { rule: 'session-order' },
  });

const experienceSchema = z.strictObject({
  months: z.int().positive().describe('How much experience, in months: `24` for two years.'),
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
    .describe('How that is known: its `source` lists it, its `link` works, or a `person` asked.'),
});

const closedSchema = z.strictObject({
  on: isoDateSchema.describe('The day on which it closed.'),
  reason: z
    .enum(CLOSED_REASONS)
    .describe(
      'Why it closed; `gone` means that it disappeared from its source without a stated reason.',
    ),
});

/** The frontmatter of a posting. A field that is left out is shown as “not stated”. */
export const postingSchema = z.strictObject({
  title: textUpTo(200).describe(
    'The title of the role as the company states it, without company, place or emoji; at most 200 characters.',
  ),
  company: referenceTo('companies').describe('The employer: an id in `companies.yaml`.'),
  employment: listOf(z.enum(EMPLOYMENT))
    .optional()
    .describe('The kinds of employment, as a list: `[internship]`.'),
  level: z
    .enum(LEVELS)
    .optional()
    .describe('The career level, if the title or the text states it.'),
  terms: listOf(termSchema)
    .optional()
    .describe('The academic terms of the role, as season and year: `summer-2026`.'),
  sessions: listOf(sessionSchema)
    .optional()
    .describe('The sessions in which the role takes place, if the text gives their dates.'),
  duration: durationSchema
    .optional()
    .describe(
      'The length of the role: `P12W` for twelve weeks, `P6M` for six months, `P1Y` for a year.',
    ),
  hoursPerWeek: z
    .number()
    .positive()
    .max(168)
    .optional()
    .describe('The working hours per week: `37.5`.'),
  places: listOf(referenceTo('places'))
    .optional()
    .describe(
      'The places of work, the main one first: ids in `places.yaml`, such as `[seattle-wa-us]`.',
    ),
  workModes: listOf(z.enum(WORK_MODES))
    .optional()
    .describe(
      'The possible work modes; “remote or hybrid” is both, and hybrid alone is not remote.',
    ),
  language: languageSchema
    .optional()
    .describe(
      'The language of the title and the text as a BCP 47 tag, if it is not that of the board: `de`.',
    ),
  applicants: listOf(areaSchema)
    .optional()
    .describe(
      `Where applicants must be, as the text states it: countries (\`US\`), regions (\`US-TX\`, \`GB-ENG\`), or groups of countries (${AREA_GROUPS.map((group) => `\`${group}\``).join(', ')}).`,
    ),
  applicantsExcept: listOf(areaSchema)
    .optional()
    .describe('Which of those are left out: `[US-CA]` for “not in California”.'),
  sponsorship: z
    .enum(SPONSORSHIP)
    .optional()
    .describe('Whether the employer sponsors a visa; left out unless the text states it.'),
  pay: paySchema
    .optional()
    .describe(
      'The pay as stated, with a `min`, a `max` or both: `{ min: 21, max: 24, currency: USD, per: hour }`. A list, if different amounts hold for different people.',
    ),
  education: listOf(educationSchema)
    .optional()
    .describe('The degrees that the text asks for; each alternative is an entry.'),
  fields: listOf(textSchema)
    .optional()
    .describe('The fields of study that the text names: `[Statistics, Computer Science]`.'),
  experience: experienceSchema
    .optional()
    .describe('The experience that the text asks for, only if it gives a number.'),
  skills: listOf(referenceTo('skills'))
    .optional()
    .describe('The skills that the text names: ids in `skills.yaml`, such as `[python, cpp]`.'),
  apply: applySchema.optional().describe('How to apply.'),
  posted: isoDateSchema
    .optional()
    .describe('The day on which it was first published: `2026-03-27`.'),
  reposted: listOf(isoDateSchema)
    .optional()
    .describe('The days on which it was published again: `[2026-04-20]`.'),
  confirmed: listOf(confirmationSchema)
    .optional()
    .describe('The days on which it was known to be open: `[{ on: 2026-04-02, by: link }]`.'),
  closes: isoDateSchema
    .optional()
    .describe('The last day to apply, inclusive, where the job is: `2026-05-01`.'),
  closed: closedSchema
    .optional()
    .describe('When it closed, and why: `{ on: 2026-05-02, reason: filled }`.'),
  completeness: z
    .enum(COMPLETENESS)
    .describe(
      'How much of the original text is known: all of it (`full`), the beginning (`truncated`), or a title and a line or two (`listing`).',
    ),
  source: sourceSchema.optional().describe('Where the posting was found.'),
  summary: textUpTo(300)
    .optional()
    .describe('A summary in one or two sentences, at most 300 characters.'),
  summaryBy: z
    .enum(SUMMARY_BY)
    .optional()
    .describe('The author of the summary; a machine’s summary is labelled.'),
  aliases: listOf(idSchema)
    .optional()
    .describe('Former ids, whose URLs redirect to the posting: `[former-file-name]`.'),
  check: z
    .strictObject({
      ignore: listOf(
        z.strictObject({
          rule: z
            .string()
            .describe('The id of the rule, which `npm run check` prints: `pay-contradicted`.'),
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
