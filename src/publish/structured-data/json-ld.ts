import type {
  BreadcrumbList,
  EducationalOccupationalCredential,
  JobPosting,
  MonetaryAmount,
  Place as SchemaPlace,
  SearchAction,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Education, EducationLevel } from '../../model/education.ts';
import type { Pay } from '../../model/pay.ts';
import type { PayPeriod } from '../../model/pay-period.ts';
import type { Place } from '../../model/place.ts';
import type { Employment, Posting } from '../../model/posting.ts';
import { isPublishable, type PublishedBoard, type PublishedPosting } from '../feeds/feed.ts';
import { findSectionLines, groupSections, type SectionKind } from '../../text/sections.ts';

/** What of a posting's markup is words, as its page says it. */
export interface JobMessages {
  /** Degrees as the facts card says them: `PhD, under way`. */
  education: (education: readonly Education[]) => string;
  /** `40 hours a week` */
  hours?: string;
}

/** Google for Jobs' values of `employmentType`. */
const EMPLOYMENT_TYPE: Record<Employment, string> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
  volunteer: 'VOLUNTEER',
  'per-diem': 'PER_DIEM',
  other: 'OTHER',
};

/** Google for Jobs' values of `credentialCategory`. */
const CREDENTIAL: Record<EducationLevel, string> = {
  secondary: 'high school',
  associate: 'associate degree',
  bachelor: 'bachelor degree',
  master: 'postgraduate degree',
  doctorate: 'postgraduate degree',
};

const UNIT: Record<PayPeriod, string> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
};

/** The least text, in characters, that is worth calling a posting's description. */
const LEAST_TEXT = 200;

/**
 * A posting for search engines, or nothing where the page lacks something that they ask for: no structured data
 * rather than invented structured data. All that it says is on the posting's page as well.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPosting(
  published: PublishedPosting,
  words: JobMessages,
): WithContext<JobPosting> | undefined {
  if (!isPublishable(published)) return undefined;
  const { id, url, posting, company, places, skills, html, blocks } = published;
  const { posted, apply, closes, employment, sessions, duration } = posting;
  const sections = groupSections(blocks);
  const text = sections
    .flatMap(({ heading, lines }) => [heading, ...lines])
    .filter((line) => line !== '')
    .join(' ');
  const where = locations(posting, places);
  const isWhole = posted !== undefined && apply !== undefined && text.length >= LEAST_TEXT;
  if (!isWhole || !where) return undefined;

  const said = (kind: SectionKind) => findSectionLines(kind, sections).join('\n') || undefined;
  const starts = (sessions ?? []).map(({ start }) => start);
  return defined({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: posting.title,
    description: html,
    url,
    datePosted: posted,
    // The deadline's day is the last to apply, and it ends last at UTC−12.
    validThrough: closes && `${closes}T23:59:59-12:00`,
    employmentType: single(employment?.map((kind) => EMPLOYMENT_TYPE[kind])),
    hiringOrganization: { '@type': 'Organization', name: company.name },
    identifier: { '@type': 'PropertyValue', name: company.name, value: id },
    directApply: false,
    ...where,
    baseSalary: posting.pay && baseSalary(posting.pay),
    educationRequirements: single(credentials(posting, words.education)),
    experienceRequirements: posting.experience?.required
      ? {
          '@type': 'OccupationalExperienceRequirements',
          monthsOfExperience: posting.experience.months,
        }
      : undefined,
    jobStartDate: single(starts),
    jobDuration: duration,
    workHours: words.hours,
    skills: single(skills.map(({ name }) => name)),
    responsibilities: said('responsibilities'),
    qualifications: said('qualifications'),
  });
}

/** Where the work is done, or where applicants must be when it is done anywhere; nothing when neither is known. */
function locations(
  { workModes, applicantCountries }: Posting,
  places: readonly Place[],
):
  | Pick<
      Exclude<JobPosting, string>,
      'jobLocation' | 'jobLocationType' | 'applicantLocationRequirements'
    >
  | undefined {
  if (places.length > 0) return defined({ jobLocation: single(places.map(location)) });
  const onlyRemote = workModes?.length === 1 && workModes[0] === 'remote';
  if (!onlyRemote || !applicantCountries) return undefined;
  return defined({
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: single(
      applicantCountries.map((name) => ({ '@type': 'Country' as const, name })),
    ),
  });
}

function location({ locality, region, country }: Place): SchemaPlace {
  return {
    '@type': 'Place',
    address: defined({
      '@type': 'PostalAddress' as const,
      addressLocality: locality,
      addressRegion: region,
      addressCountry: country,
    }),
  };
}

/** Pay exactly as stated: no amount that was inferred, and nothing where its period was. */
function baseSalary({ currency, per, inferred = [], ...pay }: Pay): MonetaryAmount | undefined {
  const min = inferred.includes('min') ? undefined : pay.min;
  const max = inferred.includes('max') ? undefined : pay.max;
  if (inferred.includes('per') || (min === undefined && max === undefined)) return undefined;
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: defined({
      '@type': 'QuantitativeValue' as const,
      ...(min === max ? { value: min } : { minValue: min, maxValue: max }),
      unitText: UNIT[per],
    }),
  };
}

/** The degrees that are asked for, not those that are only welcome; each kind once. */
function credentials(
  { education = [] }: Posting,
  nameOf: JobMessages['education'],
): EducationalOccupationalCredential[] {
  const required = education.filter((degree) => degree.required);
  return [...Map.groupBy(required, ({ level }) => CREDENTIAL[level])].map(
    ([credentialCategory, degrees]) => ({
      '@type': 'EducationalOccupationalCredential',
      credentialCategory,
      name: nameOf(degrees),
    }),
  );
}

/** A page's way from the front page, the front page first and the page itself last. */
export function breadcrumbs(
  steps: readonly { name: string; url: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: url,
    })),
  };
}

/** The board as a site that can be searched, for its front page. */
export function webSite({ name, description, url, locale }: PublishedBoard): WithContext<WebSite> {
  // Google's own addition to the action, which schema.org's types leave to annotations.
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url}search/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    description,
    url,
    inLanguage: locale,
    potentialAction: search,
  };
}

/** JSON-LD as the content of a script element: nothing in it can end the element or begin a comment. */
export function scriptText(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One value by itself, several as a list, none as nothing. */
function single<T>(values: readonly T[] | undefined): T | T[] | undefined {
  if (values === undefined || values.length < 2) return values?.[0];
  return [...values];
}

/** An object without the properties that have no value. */
function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
