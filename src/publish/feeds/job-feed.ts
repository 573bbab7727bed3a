import type { BoardContext } from '../../board/board-context.ts';
import { payLine } from '../../board/pay-facts.ts';
import { degreePhrase } from '../../board/posting-facts.ts';
import { cdata, escapeHtml, xmlDocument, type Cdata, type XmlElements } from '../../lib/xml.ts';
import type { Employment, Posting, WorkMode } from '../../model/posting.ts';
import { isAreaGroup } from '../../model/area-group.ts';
import { getCountryOf, isSubdivision } from '../../model/subdivision.ts';
import { isPublishable, type PublishedBoard, type PublishedPosting } from './feed.ts';
import { lastUpdated, rfc822 } from './rss.ts';
import { getNoon } from './noon.ts';

/** The place of work of one element of the feed. */
interface JobLocation {
  /** Distinguishes the element from the others of its posting. */
  id: string;
  city?: string | undefined;
  state?: string | undefined;
  country: string;
}

/** The format's names of the kinds of employment. */
const JOB_TYPES: Record<Employment, string> = {
  'full-time': 'fulltime',
  'part-time': 'parttime',
  contract: 'contract',
  temporary: 'temporary',
  internship: 'internship',
  volunteer: 'volunteer',
  'per-diem': 'perdiem',
  other: 'other',
};

/**
 * The postings that feeds may carry, in the XML format of job search engines
 * (https://docs.indeed.com/indeed-apply/xml-feed). Pay, degrees and experience have the wording of
 * the pages.
 *
 * A job of the format has one place, so a posting is one `job` for each of its places. The first
 * has the posting's id as its `referencenumber`, the others `<id>--<place id>`, which no posting
 * can have as its id. The number of a place stays the same if places are added after it; it changes
 * only with a new main place. All jobs of a posting share its id as `requisitionid`.
 */
export function jobFeed(
  board: PublishedBoard,
  postings: readonly PublishedPosting[],
  context: BoardContext,
): string {
  const publishable = postings.filter(isPublishable);
  const updated = lastUpdated(publishable);
  return xmlDocument({
    source: {
      publisher: board.name,
      publisherurl: board.url,
      lastBuildDate: updated === undefined ? undefined : rfc822(updated),
      job: publishable.flatMap((one) => createJobs(one, context)),
    },
  });
}

function createJobs(published: PublishedPosting, context: BoardContext): XmlElements[] {
  const { id } = published;
  const locations = getLocations(published);
  return locations.length === 0
    ? [createJob(published, id, undefined, context)]
    : locations.map((location, i) =>
        createJob(published, i === 0 ? id : `${id}--${location.id}`, location, context),
      );
}

/**
 * The places of a posting; for remote work without a place, the countries and regions of
 * applicants. Groups of countries are left out, because a job for each country would repeat the
 * posting many times.
 */
function getLocations({ posting, places }: PublishedPosting): JobLocation[] {
  if (places.length > 0) {
    return places.map(({ id, locality, region, regionCode, country }) => ({
      id,
      city: locality,
      state: regionCode ?? region,
      country,
    }));
  }
  const { applicants = [] } = posting;
  if (getOnlyMode(posting) !== 'remote' || applicants.some(isAreaGroup)) return [];
  return applicants.map((area) => ({
    id: area.toLowerCase(),
    state: isSubdivision(area) ? area.slice(3) : undefined,
    country: getCountryOf(area),
  }));
}

function createJob(
  published: PublishedPosting,
  reference: string,
  location: JobLocation | undefined,
  context: BoardContext,
): XmlElements {
  const { id, url, posting, date, company, skills, description, html } = published;
  const { pay = [], education, experience, employment } = posting;
  const isPayInferred = pay.some(({ inferred }) => inferred !== undefined);
  const fields = skills.filter(({ kind }) => kind === 'field').map(({ name }) => name);
  return {
    '@xml:lang': posting.language,
    title: cdata(posting.title),
    date: toElement(date && getNoon(date)),
    referencenumber: cdata(reference),
    requisitionid: cdata(id),
    url: cdata(url),
    company: cdata(company.name),
    city: toElement(location?.city),
    state: toElement(location?.state),
    country: toElement(location?.country),
    description: cdata(html === '' ? `<p>${escapeHtml(description)}</p>` : html),
    // The format cannot mark a part as inferred, so only pay that was fully stated is included.
    salary: toElement(isPayInferred ? undefined : payLine(published, context, Infinity)),
    education: toElement(education && degreePhrase(education, context)),
    jobtype: toElement(employment?.map((kind) => JOB_TYPES[kind]).join(', ')),
    category: toElement(fields.length > 0 ? fields.join(', ') : undefined),
    experience: toElement(experience && formatExperience(experience, context)),
    remotetype: toElement(getRemoteType(posting)),
  };
}

/** An element with a text; undefined if there is none. */
function toElement(text: string | undefined): Cdata | undefined {
  return text === undefined ? undefined : cdata(text);
}

function formatExperience(
  { months, required }: NonNullable<Posting['experience']>,
  { messages, format }: BoardContext,
): string {
  return messages.posting.experience(format.months(months), required);
}

function getOnlyMode({ workModes }: Posting): WorkMode | undefined {
  return workModes?.length === 1 ? workModes[0] : undefined;
}

/** The format's name of the work mode. It has none for a choice of several modes. */
function getRemoteType(posting: Posting): string | undefined {
  switch (getOnlyMode(posting)) {
    case 'remote':
      return 'Fully remote';
    case 'hybrid':
      return 'Hybrid remote';
    default:
      return undefined;
  }
}
