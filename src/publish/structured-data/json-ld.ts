import type {
  AdministrativeArea,
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
import { formatEndOfDay, getDeadlineEnd } from '../../model/deadline.ts';
import type { EducationLevel } from '../../model/education.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { absolute } from '../../board/href.ts';
import { degreePhrase } from '../../board/posting-facts.ts';
import { isWorldwide, listAdmitted, type ApplicantAreas } from '../../model/applicants.ts';
import { getCountryOf, getSubdivisionName, isSubdivision } from '../../model/subdivision.ts';
import { imagePath } from '../../model/image.ts';
import { isConditional, type Pay } from '../../model/pay.ts';
import type { PayBasis } from '../../model/pay-period.ts';
import { placeKind, type Place } from '../../model/place.ts';
import type { Employment, Posting } from '../../model/posting.ts';
import { isPublishable, type PublishedBoard, type PublishedPosting } from '../feeds/feed.ts';
import { findSectionLines, groupSections, type SectionKind } from '../../text/sections.ts';

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

/** Periods of pay in the values of schema.org. Amounts for anything else have no value there. */
const UNIT: Partial<Record<PayBasis, string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
};

/** The minimum length of a description, in characters of text. */
const MIN_DESCRIPTION_LENGTH = 200;

/**
 * A posting for search engines; undefined if it lacks a required property, since none may be
 * invented. Everything in it is on the posting's page as well, in the same words.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPosting(
  published: PublishedPosting,
  context: BoardContext,
): WithContext<JobPosting> | undefined {
  if (!isPublishable(published)) return undefined;
  const { id, url, posting, company, places, skills, html, blocks } = published;
  const { posted, apply, closes, employment, sessions, duration, hoursPerWeek } = posting;
  const sections = groupSections(blocks);
  const text = sections
    .flatMap(({ heading, lines }) => [heading, ...lines])
    .filter((line) => line !== '')
    .join(' ');
  const where = getLocations(posting, places);
  const isWhole =
    posted !== undefined && apply !== undefined && text.length >= MIN_DESCRIPTION_LENGTH;
  if (!isWhole || !where) return undefined;

  const getLines = (kind: SectionKind) => findSectionLines(kind, sections).join('\n') || undefined;
  const starts = (sessions ?? []).map(({ start }) => start);
  return omitUndefined({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: posting.title,
    description: html,
    url,
    datePosted: posted,
    validThrough:
      closes && formatEndOfDay(closes, getDeadlineEnd(closes, posting.workModes, places).last),
    employmentType: single(employment?.map((kind) => EMPLOYMENT_TYPE[kind])),
    hiringOrganization: omitUndefined({
      '@type': 'Organization' as const,
      name: company.name,
      logo: company.logo === undefined ? undefined : absolute(imagePath(company.logo)),
    }),
    identifier: { '@type': 'PropertyValue', name: company.name, value: id },
    directApply: false,
    // Not among the properties of a JobPosting yet, which its types therefore lack.
    ...(posting.language !== undefined && { inLanguage: posting.language }),
    ...where,
    baseSalary: getBaseSalary(posting.pay),
    educationRequirements: single(getCredentials(posting, context)),
    experienceRequirements: posting.experience?.required
      ? {
          '@type': 'OccupationalExperienceRequirements',
          monthsOfExperience: posting.experience.months,
        }
      : undefined,
    jobStartDate: single(starts),
    jobDuration: duration,
    workHours: hoursPerWeek === undefined ? undefined : formatHours(hoursPerWeek, context),
    skills: single(skills.map(({ name }) => name)),
    responsibilities: getLines('responsibilities'),
    qualifications: getLines('qualifications'),
  });
}

function formatHours(hours: number, { messages, format }: BoardContext): string {
  return messages.posting.hoursInAll(format.number(hours));
}

/**
 * Where the work is done: for remote work alone, where applicants must be, and the towns; else all
 * places. Undefined if none of these is known.
 */
function getLocations(
  posting: Posting,
  places: readonly Place[],
):
  | Pick<
      Exclude<JobPosting, string>,
      'jobLocation' | 'jobLocationType' | 'applicantLocationRequirements'
    >
  | undefined {
  const { workModes, applicants } = posting;
  const isRemote = workModes?.length === 1 && workModes[0] === 'remote';
  if (places.length === 0 && !(isRemote && applicants)) return undefined;
  if (!isRemote) return omitUndefined({ jobLocation: single(places.map(createLocation)) });
  const towns = places.filter((place) => placeKind(place) === 'locality');
  const wholes = places.filter((place) => placeKind(place) !== 'locality');
  return omitUndefined({
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: single(
      applicants ? listRequirements(posting) : wholes.map(createRequirement),
    ),
    jobLocation: single(towns.map(createLocation)),
  });
}

/** The countries and regions of applicants; none if they may be anywhere without exception. */
function listRequirements(areas: ApplicantAreas): AdministrativeArea[] {
  if (isWorldwide(areas) && areas.applicantsExcept === undefined) return [];
  return listAdmitted(areas).map((area) =>
    isSubdivision(area)
      ? createRequirement({ country: getCountryOf(area), region: getSubdivisionName(area) })
      : createRequirement({ country: area }),
  );
}

/** A state has its country in its name, as in Google's examples. */
function createRequirement({
  region,
  country,
}: Pick<Place, 'region' | 'country'>): AdministrativeArea {
  return region === undefined
    ? { '@type': 'Country', name: country }
    : { '@type': 'State', name: `${region}, ${country}` };
}

function createLocation({ locality, region, country }: Place): SchemaPlace {
  return {
    '@type': 'Place',
    address: omitUndefined({
      '@type': 'PostalAddress' as const,
      addressLocality: locality,
      addressRegion: region,
      addressCountry: country,
    }),
  };
}

/**
 * Pay exactly as stated, without inferred amounts. Undefined if there are several statements, if
 * it holds only for some, if the period was inferred, or if the amount is not base pay for a
 * period.
 */
function getBaseSalary(statements: readonly Pay[] = []): MonetaryAmount | undefined {
  const [statement] = statements;
  if (!statement || statements.length > 1 || isConditional(statement)) return undefined;
  const { currency, per, kind, inferred = [], ...pay } = statement;
  const unitText = UNIT[per];
  if (unitText === undefined || kind === 'total-compensation') return undefined;
  const min = inferred.includes('min') ? undefined : pay.min;
  const max = inferred.includes('max') ? undefined : pay.max;
  if (inferred.includes('per') || (min === undefined && max === undefined)) return undefined;
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: omitUndefined({
      '@type': 'QuantitativeValue' as const,
      ...(min === max ? { value: min } : { minValue: min, maxValue: max }),
      unitText,
    }),
  };
}

/** The required degrees, without the preferred ones, grouped by category. */
function getCredentials(
  { education = [] }: Posting,
  context: BoardContext,
): EducationalOccupationalCredential[] {
  const required = education.filter((degree) => degree.required);
  return [...Map.groupBy(required, ({ level }) => CREDENTIAL[level])].map(
    ([credentialCategory, degrees]) => ({
      '@type': 'EducationalOccupationalCredential',
      credentialCategory,
      name: degreePhrase(degrees, context),
    }),
  );
}

/** The path to a page: the front page first, the page itself last. */
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

/** The site and its search, for the front page. */
export function webSite({ name, description, url, locale }: PublishedBoard): WithContext<WebSite> {
  // `query-input` is Google's own property, which the types of schema.org lack.
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

/**
 * JSON-LD as the content of a script element, escaped so that it cannot end the element or begin a
 * comment.
 */
export function scriptText(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A single value by itself, several as a list; undefined if there are none. */
function single<T>(values: readonly T[] | undefined): T | T[] | undefined {
  if (values === undefined || values.length < 2) return values?.[0];
  return [...values];
}

/** An object without its undefined properties. */
function omitUndefined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
