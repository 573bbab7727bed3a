import { z } from 'zod';
import { EDUCATION_LEVELS, EDUCATION_STATES } from '../../model/education.ts';
import { CLOSED_REASONS, CONFIRMED_BY } from '../../model/enums.ts';
import { PAY_PERIODS } from '../../model/pay-period.ts';
import {
  COMPLETENESS,
  EMPLOYMENT,
  LEVELS,
  SPONSORSHIP,
  SUMMARY_BY,
  WORK_MODES,
} from '../../model/posting.ts';
import type { PublishedPosting } from './feed.ts';

/** A calendar day; the schema says so to whoever reads it. */
const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description, format: 'date' });

const text = (description: string) => z.string().describe(description);

/** A list that is left out rather than empty. */
const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).min(1).describe(description).optional();

const companySchema = z.object({
  id: text('Its id on this board.'),
  name: text('Its name as it writes it.'),
  url: text('Its home page.').optional(),
});

const placeSchema = z.object({
  id: text('Its id on this board.'),
  locality: text('The town; left out where the place is a whole region or country.').optional(),
  region: text('The state, province or region, written out.').optional(),
  regionCode: text('The region’s short form, as addresses use it.').optional(),
  country: text('The country, as an ISO 3166-1 alpha-2 code.'),
});

const skillSchema = z.object({
  id: text('Its id on this board.'),
  name: text('Its name as its makers write it.'),
});

const sessionSchema = z.object({
  start: day('The first day.'),
  end: day('The last day.').optional(),
});

const paySchema = z.object({
  min: z.number().describe('The least that is offered; equal to max for one amount.').optional(),
  max: z.number().describe('The most that is offered; left out for “from” an amount.').optional(),
  currency: text('The currency, as an ISO 4217 code.'),
  per: z.enum(PAY_PERIODS).describe('What the amount is for.'),
  inferred: list(
    z.enum(['min', 'max', 'currency', 'per']),
    'The parts that the text does not state and a person concluded.',
  ),
  note: text('A condition or remark.').optional(),
});

const educationSchema = z.object({
  level: z.enum(EDUCATION_LEVELS).describe('The degree.'),
  state: z.enum(EDUCATION_STATES).describe('Whether it is still studied for or finished.'),
  required: z.boolean().describe('Whether it has to be there, or is only preferred.'),
});

const experienceSchema = z.object({
  months: z.int().describe('How long, in months.'),
  required: z.boolean().describe('Whether it has to be there, or is only preferred.'),
});

const applySchema = z.object({
  url: text('Where to apply: an https address, or a mailto one for applications by e-mail.'),
  kind: z
    .enum(['posting', 'careers-page', 'email'])
    .describe('Whether that is this very role, a page of all roles, or a mailbox.'),
  note: text('A condition of applying.').optional(),
});

const confirmationSchema = z.object({
  on: day('The day of the evidence.'),
  by: z.enum(CONFIRMED_BY).describe('Whose word it is: the source’s, its link’s or a person’s.'),
});

const closedSchema = z.object({
  on: day('The day on which it closed.'),
  reason: z.enum(CLOSED_REASONS).describe('Why it closed.'),
});

const sourceSchema = z.object({
  board: text('The board or site, by the name that readers know.'),
  url: text('The page on it.').optional(),
  captured: day('The day on which the page was read.').optional(),
  id: text('The source’s own key for the posting.').optional(),
});

const evidenceSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.enum(['posted', 'reposted']).describe('That it was published, or published again.'),
      on: day('The day of the evidence.'),
    }),
    z.object({
      kind: z.literal('confirmed').describe('That it was seen to be open.'),
      on: day('The day of the evidence.'),
      by: z.enum(CONFIRMED_BY).describe('Whose word it is.'),
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
      because: z.enum(['deadline', 'last-start']).describe('Its deadline or last start is past.'),
      on: day('That day.'),
    }),
    z.object({
      because: z.literal('term-begun').describe('The last term it is offered for has begun.'),
      on: day('The day by which the term had begun everywhere.'),
      term: text('That term.'),
    }),
  ])
  .describe('What closed it.');

const stateSchema = z
  .discriminatedUnion('name', [
    z.object({
      name: z.literal('open').describe('There is recent evidence that it is open.'),
      evidence: evidenceSchema,
    }),
    z.object({
      name: z
        .literal('unconfirmed')
        .describe('Nothing says that it is closed, nor lately that it is open.'),
      evidence: evidenceSchema.optional(),
    }),
    z.object({
      name: z.literal('closed').describe('It takes no more applications.'),
      closing: closingSchema,
    }),
  ])
  .describe('Whether it is open on the board’s day, and the dated reason.');

/**
 * The public record of a posting: what JSON, Markdown and feeds say of it. Its fields have the names of
 * the frontmatter, with references resolved; a field that is not there is not stated.
 */
export const publicPostingSchema = z.object({
  id: text('The posting’s id, for ever.'),
  url: z.url().describe('Its page, for ever.'),
  title: text('The role’s title as its company gives it.'),
  company: companySchema.describe('Who hires.'),
  state: stateSchema,
  asOf: day('The day that the state is of. It may have changed since: the dates say when.'),
  employment: list(z.enum(EMPLOYMENT), 'Kinds of employment, by schema.org’s employmentType.'),
  level: z.enum(LEVELS).describe('How far along a career the role is.').optional(),
  terms: list(
    z.string().regex(/^(winter|spring|summer|fall)-\d{4}$/),
    'Academic terms it is offered for, as a season and a year.',
  ),
  sessions: list(sessionSchema, 'Fixed dates.'),
  duration: text('How long it lasts, as an ISO 8601 duration.').optional(),
  hoursPerWeek: z.number().describe('Working hours a week.').optional(),
  places: list(placeSchema, 'Every place it can be done at, the main one first.'),
  workModes: list(z.enum(WORK_MODES), 'How it can be done; hybrid is not remote.'),
  applicantCountries: list(z.string(), 'Where applicants must be, as ISO 3166-1 alpha-2 codes.'),
  sponsorship: z.enum(SPONSORSHIP).describe('Whether a visa is sponsored.').optional(),
  pay: paySchema.describe('Pay as it was offered.').optional(),
  education: list(educationSchema, 'Degrees asked for; several are alternatives.'),
  fields: list(z.string(), 'Fields of study that the text names.'),
  experience: experienceSchema.describe('Experience asked for.').optional(),
  skills: list(skillSchema, 'Skills that the text names.'),
  apply: applySchema.describe('How to apply.').optional(),
  posted: day('The day it was first published.').optional(),
  reposted: list(day('A day.'), 'The days on which it was published again.'),
  confirmed: list(confirmationSchema, 'Dated evidence that it was open.'),
  closes: day('The last day to apply, inclusive.').optional(),
  closed: closedSchema.describe('That it is closed, since when, and why.').optional(),
  completeness: z.enum(COMPLETENESS).describe('How much of the original text was seen.'),
  source: sourceSchema.describe('Where it was seen.').optional(),
  summary: text('One or two sentences about it.').optional(),
  summaryBy: z.enum(SUMMARY_BY).describe('Who wrote the summary.').optional(),
  aliases: list(z.string(), 'Its former ids; their addresses lead to this posting.'),
  republish: z.boolean().describe('Whether it may be passed on; false: only this board shows it.'),
});

export type PublicPosting = z.infer<typeof publicPostingSchema>;

/** The public record of a posting. What the schema does not name stays inside. */
export function publicPosting(published: PublishedPosting): PublicPosting {
  let record = records.get(published);
  if (!record) {
    record = recordOf(published);
    records.set(published, record);
  }
  return record;
}

/** Several outputs hold the same record. */
const records = new WeakMap<PublishedPosting, PublicPosting>();

function recordOf(published: PublishedPosting): PublicPosting {
  const { id, url, posting, company, places, skills, state, asOf } = published;
  return publicPostingSchema.parse({
    ...posting,
    id,
    url,
    state,
    asOf,
    company,
    // A list is there only where the posting states it.
    places: places.length > 0 ? places : undefined,
    skills: skills.length > 0 ? skills : undefined,
  });
}
