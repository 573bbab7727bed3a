import type { ClosedReason, ConfirmedBy } from '../../model/enums.ts';
import type { FactName } from '../../model/fact.ts';
import type { Completeness } from '../../model/posting.ts';
import type { Closing } from '../../model/closing.ts';
import type { OpenSignal, StateName } from '../../model/state.ts';

const CONFIRMED: Record<ConfirmedBy, string> = {
  source: 'its source',
  link: 'its apply link',
  person: 'a person',
};

const CLOSED: Record<ClosedReason, string> = {
  filled: 'Filled',
  withdrawn: 'Withdrawn',
  expired: 'Expired',
  gone: 'Gone from its source',
  other: 'Closed',
};

/** What is said of a posting’s state in English. */
export const stateInEnglish = {
  names: { open: 'Open', unconfirmed: 'Unconfirmed', closed: 'Closed' } satisfies Record<
    StateName,
    string
  >,
  /** The dated evidence of an open posting. */
  open: (posted: string | undefined, newest: OpenSignal, on: string) => {
    const first = posted === undefined ? 'First published on a day not stated' : `Posted ${posted}`;
    switch (newest.kind) {
      case 'posted':
        return `${first}.`;
      case 'reposted':
        return `${first}, posted again ${on}.`;
      case 'confirmed':
        return `${first}, last confirmed live ${on} by ${CONFIRMED[newest.by]}.`;
    }
  },
  undated: (board: string | undefined) =>
    board === undefined ? 'It carries no date.' : `Seen on ${board}, without a date.`,
  stale: (evidence: OpenSignal, on: string, age: string | undefined) => {
    const known =
      evidence.kind === 'confirmed'
        ? `Last confirmed live ${on} by ${CONFIRMED[evidence.by]}`
        : `${evidence.kind === 'posted' ? 'Posted' : 'Posted again'} ${on}`;
    return `${[known, age].filter(Boolean).join(', ')}; nothing newer is known.`;
  },
  /** What will close a posting that is not closed yet. */
  closes: (closing: Closing, on: string, term: string) => {
    switch (closing.because) {
      case 'deadline':
        return `Applications close ${on}.`;
      case 'last-start':
        return `This board closes it after ${on}, its last start.`;
      case 'term-begun':
        return `This board closes it on ${on}, when ${term} is under way.`;
      case 'closed':
        return '';
    }
  },
  closed: (closing: Closing, on: string, term: string) => {
    switch (closing.because) {
      case 'closed':
        return `${CLOSED[closing.reason]} on ${on}.`;
      case 'deadline':
        return `Its deadline was ${on}.`;
      case 'last-start':
        return `Its last start was ${on}.`;
      case 'term-begun':
        return `${term} had begun by ${on}.`;
    }
  },
  /** Why a posting is closed, in a word or two, beside the date in a list. */
  closedShort: {
    deadline: 'Deadline passed',
    'last-start': 'Already begun',
    'term-begun': 'Already begun',
  } satisfies Record<Exclude<Closing['because'], 'closed'>, string>,
  closedBy: CLOSED,
  /** The state on a preview image. */
  openOn: (day: string) => `Open on ${day}`,
  closedOn: (day: string) => `Closed ${day}`,
  closedKeeps: 'This page stays, so links to it still work.',
};

/** What the page of a posting says in English. */
export const postingInEnglish = {
  allPostings: 'All postings',
  allClosed: 'Closed postings',
  facts: 'Facts',
  notStated: 'not stated',
  saidInText: (fact: string) => `${fact}: the words that say so`,
  numbered: (words: string, n: string) => `${words}, ${n}`,
  saidLegend: 'leads to the words that say so',
  fromSource: 'from the source, not in the text',
  notInText: 'not in the text',
  partly: (values: string, remark: string) => `${values}: ${remark}`,
  textSaysOtherwise: 'the text says otherwise',
  equivalents: (amounts: string) => `≈ ${amounts}`,
  assumption: (hours: string, months: string) =>
    `for comparison, at ${hours} hours and ${months} months a year`,
  fact: {
    pay: 'Pay',
    employment: 'Employment',
    level: 'Level',
    terms: 'Term',
    sessions: 'Dates',
    duration: 'Length',
    hoursPerWeek: 'Hours',
    places: 'Places',
    workModes: 'Work mode',
    education: 'Degree',
    fields: 'Subjects',
    experience: 'Experience',
    applicantCountries: 'Applicants',
    sponsorship: 'Visa',
    skills: 'Skills',
    posted: 'Posted',
    closes: 'Deadline',
  } satisfies Record<FactName, string>,
  payNotStated: 'Pay not stated',
  payPeriodInferred: (period: string) => `No period in the text; ${period} is inferred.`,
  payCurrencyInferred: (currency: string) => `No currency in the text; ${currency} is inferred.`,
  payMinInferred: 'The lower amount is inferred.',
  payMaxInferred: 'The upper amount is inferred.',
  hours: (n: string) => `${n} a week`,
  hoursInAll: (n: string) => `${n} hours a week`,
  starts: (day: string) => `from ${day}`,
  postedAgain: (day: string) => `again ${day}`,
  applicants: (countries: string) => `${countries} only`,
  experience: (length: string, required: boolean) => (required ? length : `${length}, preferred`),
  degree: (levels: string, state: string) => `${levels}, ${state}`,
  preferred: (degree: string) => `${degree} (preferred)`,
  applyAt: (host: string) => `Apply at ${host}`,
  applyBy: (address: string) => `Apply by e-mail to ${address}`,
  careersPage: 'The company’s careers page, not this posting’s own.',
  noCondition: 'Conditions: not stated.',
  applyNotStated: 'How to apply is not stated.',
  applySource: (board: string) => `It was seen on ${board}.`,
  applyCareers: (company: string) => `${company} lists its openings on its own site:`,
  copyLink: 'Copy link',
  qrCode: 'QR code',
  qrCodeOf: 'The address of this page as a QR code',
  share: 'Share',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link could not be copied. It is the address of this page.',
  report: 'Report',
  reportByMail: 'Report by e-mail',
  reportAsIssue: 'Report as an issue',
  reportSubject: (title: string, company: string) => `Report: ${title}, ${company}`,
  reportBody: (url: string) => `Posting: ${url}\n\nWhat is wrong with it:\n`,
  summary: 'Summary',
  summaryByMachine: 'Summary, written by a machine',
  noText: 'No more than the facts is known of this posting.',
  partial: {
    full: '',
    truncated: 'The source’s copy was cut off; what follows is what could be read.',
    listing: 'Only a listing of this posting was seen, not its text.',
  } satisfies Record<Completeness, string>,
  provenance: 'Where this comes from',
  seenOn: 'Seen on',
  seenWhen: 'Read on',
  dayNotRecorded: 'day not recorded',
  howMuch: 'Original text',
  completeness: {
    full: 'complete',
    truncated: 'cut off by the source',
    listing: 'not seen, only its listing',
  } satisfies Record<Completeness, string>,
  setAside: 'Check set aside',
  sourceNotStated: 'not stated',
  address: 'Address of this page',
  moreAt: (company: string) => `More at ${company}`,
  seeAll: (n: number) => `See all ${n.toLocaleString('en')}`,
  postingsAt: (company: string) => `postings at ${company}`,
  similar: 'Similar postings',
  openLikeThis: 'Open postings like this one',
  related: 'Keep looking',
};
