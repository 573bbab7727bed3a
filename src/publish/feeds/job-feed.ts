import type { Education } from '../../model/education.ts';
import type { Pay } from '../../model/pay.ts';
import type { Employment, Posting, WorkMode } from '../../model/posting.ts';
import { listedOn } from '../../model/state.ts';
import { isPublishable, type PublishedBoard, type PublishedPosting } from './feed.ts';
import { lastUpdated, rfc822 } from './rss.ts';
import { cdata, escapeHtml, xmlDocument, type Cdata, type XmlElements } from '../../lib/xml.ts';

/** What a job feed says in words. */
export interface JobFeedMessages {
  /** Pay as stated: `$12,100 a month`. */
  pay: (pay: Pay) => string;
  /** The degrees asked for: `PhD, under way`. */
  education: (education: readonly Education[]) => string;
  /** The experience asked for: `2 years`. */
  experience: (experience: NonNullable<Posting['experience']>) => string;
}

/** Where an element of the feed says that the work is. */
interface Where {
  /** Tells this element from the others of its posting. */
  id: string;
  city?: string | undefined;
  state?: string | undefined;
  country: string;
}

/** The format's names for kinds of employment. */
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
 * The postings that may be passed on, in the XML that job search engines take
 * (https://docs.indeed.com/indeed-apply/xml-feed).
 *
 * The format has one place a job, so a posting is one `job` for each of its places. The first has the
 * posting's id as its `referencenumber`, each other one `<id>--<place id>`, which can be no posting's id:
 * a number stays its place's own when places are added behind it, and only a new main place moves it.
 * All of them share the posting's id as `requisitionid`.
 */
export function jobFeed(
  board: PublishedBoard,
  postings: readonly PublishedPosting[],
  words: JobFeedMessages,
): string {
  const passedOn = postings.filter(isPublishable);
  const updated = lastUpdated(passedOn);
  return xmlDocument({
    source: {
      publisher: board.name,
      publisherurl: board.url,
      lastBuildDate: updated === undefined ? undefined : rfc822(updated),
      job: passedOn.flatMap((one) => jobsOf(one, words)),
    },
  });
}

function jobsOf(published: PublishedPosting, words: JobFeedMessages): XmlElements[] {
  const where = wheresOf(published);
  return where.length === 0
    ? [jobOf(published, published.id, undefined, words)]
    : where.map((one, i) =>
        jobOf(published, i === 0 ? published.id : `${published.id}--${one.id}`, one, words),
      );
}

/** The places of a posting; for work that is remote alone and names none, the countries to work from. */
function wheresOf({ posting, places }: PublishedPosting): Where[] {
  if (places.length > 0) {
    return places.map(({ id, locality, region, regionCode, country }) => ({
      id,
      city: locality,
      state: regionCode ?? region,
      country,
    }));
  }
  return onlyMode(posting) === 'remote'
    ? (posting.applicantCountries ?? []).map((country) => ({ id: country.toLowerCase(), country }))
    : [];
}

function jobOf(
  { id, url, posting, company, skills, description, html }: PublishedPosting,
  reference: string,
  where: Where | undefined,
  words: JobFeedMessages,
): XmlElements {
  const { pay, education, experience, employment } = posting;
  const listed = listedOn(posting);
  const fields = skills.filter(({ kind }) => kind === 'field').map(({ name }) => name);
  return {
    title: cdata(posting.title),
    date: said(listed && `${listed}T00:00:00Z`),
    referencenumber: cdata(reference),
    requisitionid: cdata(id),
    url: cdata(url),
    company: cdata(company.name),
    city: said(where?.city),
    state: said(where?.state),
    country: said(where?.country),
    description: cdata(html === '' ? `<p>${escapeHtml(description)}</p>` : html),
    // The format cannot mark a part as inferred, so pay is there only where all of it was stated.
    salary: said(pay && pay.inferred === undefined ? words.pay(pay) : undefined),
    education: said(education && words.education(education)),
    jobtype: said(employment?.map((kind) => JOB_TYPES[kind]).join(', ')),
    category: said(fields.length > 0 ? fields.join(', ') : undefined),
    experience: said(experience && words.experience(experience)),
    remotetype: said(remoteType(posting)),
  };
}

/** An element with that text; none when there is nothing to say. */
function said(text: string | undefined): Cdata | undefined {
  return text === undefined ? undefined : cdata(text);
}

function onlyMode({ workModes }: Posting): WorkMode | undefined {
  return workModes?.length === 1 ? workModes[0] : undefined;
}

/** The format's word for a work mode. It has none for a choice of several, so that is left out. */
function remoteType(posting: Posting): string | undefined {
  switch (onlyMode(posting)) {
    case 'remote':
      return 'Fully remote';
    case 'hybrid':
      return 'Hybrid remote';
    default:
      return undefined;
  }
}
