/** A field that a maintainer probably meant by another name. */
export interface MeantField {
  /** Its path, relative to the place of the unknown one: `closes`, `apply.url`. */
  field: string;
  /** Its values for `true` and `false`, if the unknown field is a yes or no. */
  values?: Readonly<{ true?: unknown; false?: unknown }>;
  /** What a number has to be multiplied by. */
  factor?: number;
}

const named = (...fields: string[]): MeantField[] => fields.map((field) => ({ field }));

/**
 * Other names of fields, in lower case without hyphens and underscores, with the fields that they
 * may mean. Only fields that the file can have at that place are suggested.
 */
export const OTHER_NAMES: Readonly<Record<string, readonly MeantField[]>> = {
  // What the role is, and where
  jobtitle: named('title'),
  role: named('title'),
  position: named('title'),
  headline: named('title', 'tagline'),
  employer: named('company'),
  organization: named('company'),
  organisation: named('company'),
  companyname: named('company', 'name'),
  type: named('employment', 'kind', 'reason'),
  jobtype: named('employment'),
  employmenttype: named('employment'),
  contracttype: named('employment'),
  internship: [{ field: 'employment', values: { true: ['internship'] } }],
  fulltime: [{ field: 'employment', values: { true: ['full-time'] } }],
  parttime: [{ field: 'employment', values: { true: ['part-time'] } }],
  seniority: named('level'),
  experiencelevel: named('level'),
  careerlevel: named('level'),
  semester: named('terms'),
  season: named('terms'),
  term: named('terms'),
  dates: named('sessions'),
  length: named('duration'),
  weeks: named('duration'),
  hours: named('hoursPerWeek'),
  weeklyhours: named('hoursPerWeek'),
  workinghours: named('hoursPerWeek'),
  location: named('places', 'locality'),
  locations: named('places'),
  city: named('locality', 'places'),
  town: named('locality', 'places'),
  country: named('places'),
  office: named('places'),
  state: named('region', 'places'),
  province: named('region', 'places'),
  statecode: named('regionCode'),
  provincecode: named('regionCode'),
  abbreviation: named('regionCode', 'aliases'),
  countrycode: named('country'),
  lat: named('latitude'),
  lng: named('longitude'),
  lon: named('longitude'),
  long: named('longitude'),
  remote: [{ field: 'workModes', values: { true: ['remote'] } }],
  hybrid: [{ field: 'workModes', values: { true: ['hybrid'] } }],
  onsite: [{ field: 'workModes', values: { true: ['on-site'] } }],
  workplace: named('workModes'),
  workplacetype: named('workModes'),
  workmode: named('workModes'),
  // Who can apply, and how
  eligibility: named('applicants'),
  countries: named('applicants'),
  visa: [{ field: 'sponsorship', values: { true: 'offered', false: 'not-offered' } }],
  visasponsorship: [{ field: 'sponsorship', values: { true: 'offered', false: 'not-offered' } }],
  degree: named('education', 'level'),
  degrees: named('education'),
  major: named('fields'),
  majors: named('fields'),
  fieldsofstudy: named('fields'),
  years: [{ field: 'months', factor: 12 }, { field: 'experience' }],
  yearsofexperience: named('experience'),
  tags: named('skills', 'aliases'),
  keywords: named('skills', 'aliases'),
  technologies: named('skills'),
  stack: named('skills'),
  category: named('kind', 'skills'),
  group: named('kind'),
  url: named('apply.url', 'source.url', 'url'),
  link: named('apply.url', 'url'),
  href: named('apply.url', 'url'),
  applyurl: named('apply.url'),
  applylink: named('apply.url'),
  applicationurl: named('apply.url'),
  email: named('apply.url', 'report.email'),
  applyemail: named('apply.url'),
  // Pay
  salary: named('pay'),
  wage: named('pay'),
  wages: named('pay'),
  compensation: named('pay'),
  stipend: named('pay'),
  payrange: named('pay'),
  salaryrange: named('pay'),
  hourlyrate: named('pay'),
  condition: named('for'),
  who: named('for'),
  whom: named('for'),
  minimum: named('min'),
  maximum: named('max'),
  amount: named('min'),
  value: named('min'),
  period: named('per'),
  interval: named('per'),
  frequency: named('per'),
  // Days
  date: named('posted', 'on'),
  published: [{ field: 'posted' }, { field: 'draft', values: { false: true } }],
  publishedat: named('posted'),
  publishdate: named('publishOn', 'posted'),
  dateposted: named('posted'),
  postedon: named('posted'),
  created: named('posted'),
  createdat: named('posted'),
  pubdate: named('posted'),
  updated: named('reposted'),
  updatedat: named('reposted'),
  verified: named('confirmed'),
  scheduled: named('publishOn'),
  publishat: named('publishOn'),
  deadline: named('closes'),
  applyby: named('closes'),
  duedate: named('closes'),
  expires: named('closes'),
  expirydate: named('closes'),
  validthrough: named('closes'),
  closing: named('closes'),
  closingdate: named('closes'),
  closedon: named('closed.on', 'on'),
  filled: named('closed'),
  from: named('start', 'min'),
  begin: named('start'),
  begins: named('start'),
  startdate: named('start', 'sessions', 'terms'),
  till: named('end'),
  until: named('end'),
  to: named('end', 'max'),
  enddate: named('end', 'sessions'),
  day: named('on'),
  hidden: [{ field: 'draft', values: { true: true, false: false } }],
  unlisted: [{ field: 'draft', values: { true: true, false: false } }],
  // Where it came from
  origin: named('source'),
  via: named('source.board'),
  sourceurl: named('source.url'),
  excerpt: named('summary'),
  abstract: named('summary'),
  redirects: named('aliases'),
  redirectfrom: named('aliases'),
  formerids: named('aliases'),
  ignore: named('check.ignore'),
  // Companies, skills, guides and the board
  website: named('url', 'apply.url'),
  homepage: named('url'),
  web: named('url'),
  careersurl: named('careers'),
  jobspage: named('careers'),
  description: named('about'),
  bio: named('about'),
  title: named('name'),
  displayname: named('name'),
  sitename: named('name'),
  synonyms: named('aliases'),
  alias: named('aliases'),
  alternatives: named('aliases'),
  subtitle: named('tagline'),
  slogan: named('tagline'),
  siteurl: named('url'),
  baseurl: named('url'),
  domain: named('url'),
  language: named('locale'),
  lang: named('language', 'locale'),
  locale: named('language'),
  inlanguage: named('language'),
  today: named('asOf'),
  banner: named('notice'),
  contact: named('report.email'),
  mail: named('report.email'),
  issues: named('report.issues'),
  repo: named('repository'),
  github: named('repository'),
  color: named('accent'),
  colour: named('accent'),
  accentcolor: named('accent'),
  accentcolour: named('accent'),
  primarycolor: named('accent'),
  themecolor: named('accent'),
};

/** Names that people give to the text of a Markdown file, in the form of {@link OTHER_NAMES}. */
export const TEXT_NAMES: ReadonlySet<string> = new Set(
  'description body text content details responsibilities requirements qualifications benefits markdown'.split(
    ' ',
  ),
);

/** Names that people give to the id, in the form of {@link OTHER_NAMES}. */
export const ID_NAMES: ReadonlySet<string> = new Set('id slug permalink uid key'.split(' '));

/** Names of things that no content file records, in the form of {@link OTHER_NAMES}. */
export const UNUSED_NAMES: ReadonlySet<string> = new Set(
  'zip zipcode postcode postalcode address street timezone'.split(' '),
);

/** Values of fields with several parts, for messages that have nothing better to show. */
const EXAMPLES: Readonly<Record<string, string>> = {
  pay: '{ min: 20, max: 25, currency: USD, per: hour }',
  places: '[seattle-wa-us]',
  skills: '[python]',
  sessions: '[{ start: 2026-05-18, end: 2026-08-07 }]',
  terms: '[summer-2026]',
  duration: 'P12W',
  education: '[{ level: bachelor, state: pursuing, required: true }]',
  experience: '{ months: 24, required: true }',
  apply:
    '{ url: "https://company.example/jobs/1", kind: posting }, or { url: "mailto:jobs@company.example", kind: email }',
  confirmed: '[{ on: 2026-04-01, by: person }]',
  closed: '{ on: 2026-05-02, reason: filled }',
  source: '{ board: Some Board, url: "https://board.example/1" }',
  check: '{ ignore: [{ rule: pay-contradicted, why: The company confirmed it. }] }',
  report: '{ email: jobs@board.example }',
};

/** A value that a field can have; undefined if its form is plain. */
export function findExample(field: string): string | undefined {
  return Object.hasOwn(EXAMPLES, field) ? EXAMPLES[field] : undefined;
}
