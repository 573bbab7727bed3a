import { z } from 'zod';
import { EDUCATION_LEVELS, EDUCATION_STATES } from '../../model/education.ts';
import { CLOSED_REASONS, CONFIRMED_BY } from '../../model/enums.ts';
import { PAY_KINDS } from '../../model/pay.ts';
import { PAY_BASES } from '../../model/pay-period.ts';
import {
  COMPLETENESS,
  EMPLOYMENT,
  LEVELS,
  SPONSORSHIP,
  SUMMARY_BY,
  WORK_MODES,
} from '../../model/posting.ts';
import type { PublishedPosting } from './feed.ts';

/** A calendar day, with the format of JSON Schema. */
const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description, format: 'date' });

const text = (description: string) => z.string().describe(description);

/** A list that is left out if it is empty. */
const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).min(1).describe(description).optional();

const companySchema = z.object({
  id: text('The id on this board.'),
  name: text('The name, spelt as the company spells it.'),
  url: text('The home page.').optional(),
});

const placeSchema = z.object({
  id: text('The id on this board.'),
  locality: text('The town; missing if the place is a whole region or country.').optional(),
  region: text('The full name of the state, province or region.').optional(),
  regionCode: text('The abbreviation of the region in postal addresses.').optional(),
  country: text('The country, as an ISO 3166-1 alpha-2 code.'),
});

const skillSchema = z.object({
  id: text('The id on this board.'),
  name: text('The name, spelt as its makers spell it.'),
});

const sessionSchema = z.object({
  start: day('The first day.'),
  end: day('The last day.').optional(),
});

const paySchema = z.object({
  min: z
    .number()
    .describe('The lowest amount; equal to max if a single amount is stated.')
    .optional(),
  max: z
    .number()
    .describe('The highest amount; missing if only “from” an amount is stated.')
    .optional(),
  currency: text('The currency, as an ISO 4217 code.'),
  per: z
    .enum(PAY_BASES)
    .describe(
      'The period of the amount; total for the whole engagement, unit for a piece of work.',
    ),
  unit: text('The piece of work, if per is unit.').optional(),
  places: list(
    z.string(),
    'The ids of the places for which the amount holds; missing if it holds for all.',
  ),
  for: text('For whom the amount holds; missing if for everybody.').optional(),
  kind: z
    .enum(PAY_KINDS)
    .describe(
      'What the amount includes: base pay (the default), or commissions and bonuses as well.',
    )
    .optional(),
  inferred: list(
    z.enum(['min', 'max', 'currency', 'per']),
    'The parts that the text does not state and a person inferred.',
  ),
  note: text('A condition or remark.').optional(),
});

const educationSchema = z.object({
  level: z.enum(EDUCATION_LEVELS).describe('The degree.'),
  state: z
    .enum(EDUCATION_STATES)
    .describe('Whether applicants are still studying for the degree or have it.'),
  required: z.boolean().describe('Whether it is required or only preferred.'),
});

const experienceSchema = z.object({
  months: z.int().describe('The amount, in months.'),
  required: z.boolean().describe('Whether it is required or only preferred.'),
});

const applySchema = z.object({
  url: text('Where to apply: an https URL, or a mailto URL for applications by e-mail.'),
  kind: z
    .enum(['posting', 'careers-page', 'email'])
    .describe('Whether the URL is for this role, a page of all roles or an e-mail address.'),
  note: text('A condition of applying.').optional(),
});

const confirmationSchema = z.object({
  on: day('The day of the evidence.'),
  by: z
    .enum(CONFIRMED_BY)
    .describe('The source of the evidence: the posting’s source, its link or a person.'),
});

const closedSchema = z.object({
  on: day('The day on which it closed.'),
  reason: z.enum(CLOSED_REASONS).describe('Why it closed.'),
});

const sourceSchema = z.object({
  board: text('The name of the board or site.'),
  url: text('The page on that site.').optional(),
  captured: day('The day on which the page was read.').optional(),
  id: text('The source’s own key for the posting.').optional(),
});

const evidenceSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.enum(['posted', 'reposted']).describe('It was published, or published again.'),
      on: day('The day of the evidence.'),
    }),
    z.object({
      kind: z.literal('confirmed').describe('It was known to be open.'),
      on: day('The day of the evidence.'),
      by: z.enum(CONFIRMED_BY).describe('The source of the evidence.'),
    }),
  ])
  .describe('The newest dated sign that it is open.');

const closingSchema = z
  .discriminatedUnion('because', [
    z.object({
      because: z.literal('closed').describe('It was closed.'),
      on: day('The day on which it closed.'),
      reason: z.enum(CLOSED_REASONS).describe('Why it closed.'),
    }),
    z.object({
      because: z
        .enum(['deadline', 'last-start'])
        .describe('Its deadline or last start has passed.'),
      on: day('The day of that.'),
    }),
    z.object({
      because: z.literal('term-begun').describe('The last term it is offered for has begun.'),
      on: day('The day by which the term has begun everywhere.'),
      term: text('The term.'),
    }),
  ])
  .describe('Why it is closed.');

const stateSchema = z
  .discriminatedUnion('name', [
    z.object({
      name: z.literal('open').describe('There is recent evidence that it is open.'),
      evidence: evidenceSchema,
    }),
    z.object({
      name: z
        .literal('unconfirmed')
        .describe(
          'There is no evidence that it is closed, and no recent evidence that it is open.',
        ),
      evidence: evidenceSchema.optional(),
    }),
    z.object({
      name: z.literal('closed').describe('It accepts no more applications.'),
      closing: closingSchema,
    }),
  ])
  .describe('Its state on the day of the board, with the dated reason.');

/**
 * The public record of a posting, for JSON, Markdown and feeds. The fields are those of the
 * frontmatter, with references resolved. A field that is missing is not stated.
 */
export const publicPostingSchema = z.object({
  id: text('The id of the posting, which never changes.'),
  url: z.url().describe('The page of the posting, whose URL never changes.'),
  title: text('The title of the role as the company states it.'),
  company: companySchema.describe('The employer.'),
  state: stateSchema,
  asOf: day('The day of the state, which may have changed since; the dates tell when.'),
  employment: list(
    z.enum(EMPLOYMENT),
    'The kinds of employment, after schema.org’s employmentType.',
  ),
  level: z.enum(LEVELS).describe('The career level.').optional(),
  terms: list(
    z.string().regex(/^(winter|spring|summer|fall)-\d{4}$/),
    'The academic terms of the role, as season and year.',
  ),
  sessions: list(sessionSchema, 'The fixed dates of the role.'),
  duration: text('The length of the role, as an ISO 8601 duration.').optional(),
  hoursPerWeek: z.number().describe('The working hours per week.').optional(),
  places: list(placeSchema, 'The places of work, the main one first.'),
  workModes: list(z.enum(WORK_MODES), 'The possible work modes; hybrid alone is not remote.'),
  language: text(
    'The language of the title and the text, as a BCP 47 tag; missing if it is the board’s.',
  ).optional(),
  applicants: list(
    z.string(),
    'Where applicants must be: countries as ISO 3166-1 alpha-2 codes, regions as ISO 3166-2 codes, or groups of countries by their usual names (EU, EMEA, worldwide).',
  ),
  applicantsExcept: list(z.string(), 'Which of those are left out, in the same form.'),
  sponsorship: z.enum(SPONSORSHIP).describe('Whether the employer sponsors a visa.').optional(),
  pay: z
    .union([paySchema, z.array(paySchema).min(2)])
    .describe('The pay as stated; a list if different amounts hold for different people.')
    .optional(),
  education: list(educationSchema, 'The degrees that the text asks for; several are alternatives.'),
  fields: list(z.string(), 'The fields of study that the text names.'),
  experience: experienceSchema.describe('The experience that the text asks for.').optional(),
  skills: list(skillSchema, 'The skills that the text names.'),
  apply: applySchema.describe('How to apply.').optional(),
  posted: day('The day of first publication.').optional(),
  reposted: list(day('A day.'), 'The days on which it was published again.'),
  confirmed: list(confirmationSchema, 'Dated evidence that it was open.'),
  closes: day('The last day to apply, inclusive, where the job is.').optional(),
  closed: closedSchema.describe('Since when it is closed, and why.').optional(),
  completeness: z.enum(COMPLETENESS).describe('How much of the original text is known.'),
  source: sourceSchema.describe('Where the posting was found.').optional(),
  summary: text('One or two sentences about it.').optional(),
  summaryBy: z.enum(SUMMARY_BY).describe('The author of the summary.').optional(),
  aliases: list(z.string(), 'Former ids, whose URLs redirect to the posting.'),
  republish: z
    .boolean()
    .describe('Whether others may republish it; if false, only this board shows it.'),
});

export type PublicPosting = z.infer<typeof publicPostingSchema>;

/** The public record of a posting, without the fields that the schema lacks. */
export function publicPosting(published: PublishedPosting): PublicPosting {
  let record = records.get(published);
  if (!record) {
    record = createRecord(published);
    records.set(published, record);
  }
  return record;
}

/** Several files have the same record, so that each is made once. */
const records = new WeakMap<PublishedPosting, PublicPosting>();

function createRecord(published: PublishedPosting): PublicPosting {
  const { id, url, posting, company, places, skills, state, asOf } = published;
  return publicPostingSchema.parse({
    ...posting,
    id,
    url,
    state,
    asOf,
    company,
    // One statement stands alone, as in the frontmatter.
    pay: posting.pay?.length === 1 ? posting.pay[0] : posting.pay,
    // A list that is not stated is left out.
    places: places.length > 0 ? places : undefined,
    skills: skills.length > 0 ? skills : undefined,
  });
}
