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

/** Sentences about the state of a posting. */
export const state = {
  names: { open: 'Open', unconfirmed: 'Unconfirmed', closed: 'Closed' } satisfies Record<
    StateName,
    string
  >,
  /** The dated evidence that a posting is open. */
  open: (posted: string | undefined, newest: OpenSignal, on: string) => {
    const first = posted === undefined ? 'Posting date not stated' : `Posted ${posted}`;
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
    board === undefined ? 'It has no date.' : `Seen on ${board}, without a date.`,
  stale: (evidence: OpenSignal, on: string, age: string | undefined) => {
    const known =
      evidence.kind === 'confirmed'
        ? `Last confirmed live ${on} by ${CONFIRMED[evidence.by]}`
        : `${evidence.kind === 'posted' ? 'Posted' : 'Posted again'} ${on}`;
    return `${[known, age].filter(Boolean).join(', ')}; nothing newer is known.`;
  },
  /** Why and when a posting will close. */
  closes: (closing: Closing, on: string, term: string) => {
    switch (closing.because) {
      case 'deadline':
        return `Applications close ${on}.`;
      case 'last-start':
        return `This board will close it after ${on}, its last start date.`;
      case 'term-begun':
        return `This board will close it on ${on}, once ${term} is under way.`;
      case 'closed':
        return '';
    }
  },
  closed: (closing: Closing, on: string, term: string) => {
    switch (closing.because) {
      case 'closed':
        return `${CLOSED[closing.reason]} on ${on}.`;
      case 'deadline':
        return `The deadline was ${on}.`;
      case 'last-start':
        return `Its last start date was ${on}.`;
      case 'term-begun':
        return `${term} had begun by ${on}.`;
    }
  },
  /** Why a posting is closed, in a word or two, next to the date in a list. */
  closedShort: {
    deadline: 'Deadline passed',
    'last-start': 'Already started',
    'term-begun': 'Already started',
  } satisfies Record<Exclude<Closing['because'], 'closed'>, string>,
  closedBy: CLOSED,
  /** The state on a preview image. */
  openOn: (day: string) => `Open on ${day}`,
  closedOn: (day: string) => `Closed ${day}`,
  /** Labels of a posting that is not published yet. */
  draft: 'Draft',
  scheduled: (day: string) => `To be published on ${day}`,
  closedKeeps: 'This page stays, so links to it still work.',
};

/** Messages of a posting’s page. */
export const posting = {
  allPostings: 'All postings',
  allClosed: 'Closed postings',
  facts: 'Facts',
  notStated: 'not stated',
  evidenceInText: (fact: string) => `${fact}: evidence in the text`,
  numbered: (words: string, n: string) => `${words}, ${n}`,
  evidenceLegend: 'links to the evidence in the text',
  notChecked: 'Not checked against the text, which is not in English.',
  fromSource: 'from the source, not in the text',
  fromSourceUnclear: 'from the source',
  notInText: 'not in the text',
  partly: (values: string, remark: string) => `${values}: ${remark}`,
  textSaysOtherwise: 'the text says otherwise',
  textMaySayOtherwise: 'the text may say otherwise',
  equivalents: (amounts: string) => `≈ ${amounts}`,
  assumption: (hours: string, months: string) =>
    `for comparison, at ${hours} hours and ${months} months a year`,
  assumptionByHours: (hours: string) => `for comparison, at ${hours} hours a week`,
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
    applicants: 'Applicants',
    sponsorship: 'Visa',
    skills: 'Skills',
    posted: 'Posted',
    closes: 'Deadline',
  } satisfies Record<FactName, string>,
  payNotStated: 'Pay not stated',
  payPeriodInferred: (period: string) => `The text gives no pay period; “${period}” is inferred.`,
  payCurrencyInferred: (currency: string) =>
    `The text gives no currency; “${currency}” is inferred.`,
  /** What an amount includes that is not base pay. */
  totalCompensation: 'with commissions and bonuses',
  payMinInferred: 'The lower amount is inferred.',
  payMaxInferred: 'The upper amount is inferred.',
  hours: (n: string) => `${n} a week`,
  hoursInAll: (n: string) => `${n} hours a week`,
  starts: (day: string) => `from ${day}`,
  postedAgain: (day: string) => `again ${day}`,
  experience: (length: string, required: boolean) => (required ? length : `${length}, preferred`),
  degree: (levels: string, state: string) => `${levels}, ${state}`,
  preferred: (degree: string) => `${degree} (preferred)`,
  applyAt: (host: string) => `Apply at ${host}`,
  applyBy: (address: string) => `Apply by e-mail to ${address}`,
  careersPage: 'The company’s careers page, not this posting’s page.',
  noCondition: 'Conditions: not stated.',
  applyNotStated: 'How to apply is not stated.',
  applySource: (board: string) => `It was seen on ${board}.`,
  applyCareers: (company: string) => `${company} lists its openings on its own site:`,
  copyLink: 'Copy link',
  qrCode: 'QR code',
  qrCodeOf: 'QR code of this page’s URL',
  share: 'Share',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link could not be copied. You can copy it from the address bar.',
  report: 'Report',
  reportByMail: 'Report by e-mail',
  reportAsIssue: 'Report as an issue',
  reportSubject: (title: string, company: string) => `Report: ${title}, ${company}`,
  reportBody: (url: string) => `Posting: ${url}\n\nWhat is wrong with it:\n`,
  summary: 'Summary',
  summaryByMachine: 'Summary, written by a machine',
  noText: 'Only these facts are known about this posting.',
  partial: {
    full: '',
    truncated: 'The source’s copy was cut off; this is the part that could be read.',
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
  ignoredCheck: 'Check ignored',
  sourceNotStated: 'not stated',
  url: 'Link to this page',
  moreAt: (company: string) => `More at ${company}`,
  seeAll: (n: number) => `See all ${n.toLocaleString('en')}`,
  postingsAt: (company: string) => `postings at ${company}`,
  similar: 'Similar postings',
  openLikeThis: 'Open postings like this one',
  related: 'Keep looking',
};
