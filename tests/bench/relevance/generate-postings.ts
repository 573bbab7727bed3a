import { addDays, type IsoDate } from '../../../src/lib/date.ts';
import type { EducationLevel } from '../../../src/model/education.ts';
import type { PayPeriod } from '../../../src/model/pay-period.ts';
import type { Employment, Level, Sponsorship, WorkMode } from '../../../src/model/posting.ts';
import type { Term } from '../../../src/model/term.ts';
import { BENCH_DAY, createRandom } from '../large-board.ts';
import { EMPLOYERS, type Employer } from './companies.ts';
import { FOREIGN_POSTINGS, type ForeignPosting } from './foreign-postings.ts';
import { AREA_LIST, toId, TOWN_LIST, type Area, type Town } from './places.ts';
import { BUILDING_ROLES } from './roles/building-roles.ts';
import { HEALTH_ROLES } from './roles/health-roles.ts';
import { OFFICE_ROLES } from './roles/office-roles.ts';
import type { Field, Role } from './roles/role.ts';
import { SERVICE_ROLES } from './roles/service-roles.ts';
import { TECHNOLOGY_ROLES } from './roles/technology-roles.ts';
import { ABOUT, APPLYING, BENEFITS, PASSING } from './sentences.ts';
import { SKILLS } from './skills.ts';

const POSTINGS = 1500;

const ROLES: readonly Role[] = [
  ...HEALTH_ROLES,
  ...BUILDING_ROLES,
  ...SERVICE_ROLES,
  ...OFFICE_ROLES,
  ...TECHNOLOGY_ROLES,
];

/** What is true of a posting, however its text puts it. Needs are graded by it. */
export interface PostingAttributes {
  /** The id of the posting, which is in its URL. */
  id: string;
  title: string;
  /** The id of the role, which is the trade. */
  role: string;
  field: Field;
  /** The id of the company. */
  company: string;
  /** The level that the title states. */
  level?: Level;
  /** The places, the main one first. */
  places: readonly (Town | Area)[];
  workModes: readonly WorkMode[];
  employment: Employment;
  hoursPerWeek?: number;
  sponsorship?: Sponsorship;
  /** Countries and groups of countries where applicants must be. */
  applicants: readonly string[];
  pay?: { min: number; max: number; currency: string; per: PayPeriod };
  /** Ids of the skills that the text names. */
  skills: readonly string[];
  degree?: EducationLevel;
  term?: Term;
  closes?: IsoDate;
  /** Whether the text says that no experience is needed. */
  open: boolean;
  /** The language of the text. */
  language: string;
  /** The URL of the page on which to apply. */
  applyUrl: string;
}

export interface GeneratedPosting {
  attributes: PostingAttributes;
  frontmatter: Readonly<Record<string, unknown>>;
  /** The text in Markdown. */
  text: string;
}

/** Sets apart roles that are frequent from those that are not. */
const SHARE_EXPONENT = 1.7;

/** How often a country has postings, compared with others. */
const COUNTRY_SHARES: Readonly<Record<string, number>> = {
  ...{ US: 34, GB: 26, CA: 9, DE: 6, AU: 5, IE: 4, FR: 3, NL: 2, NZ: 2, NO: 2, IN: 2, CH: 1.5 },
  ...{ AT: 1, BE: 1, ES: 1.2, PT: 1, IT: 1, SE: 1.4, DK: 1, FI: 1, PL: 1.2, SG: 1, JP: 1, KR: 0.8 },
  ...{ TH: 0.8, BR: 1, MX: 1, ZA: 1.2, AE: 1 },
};

const BRITISH = new Set(['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'SG', 'AE']);
const AMERICAN = new Set(['US', 'CA']);

/** Currencies with the number of units to a US dollar. */
const CURRENCIES: Readonly<Record<string, readonly [code: string, rate: number]>> = {
  ...{ US: ['USD', 1], GB: ['GBP', 0.72], CA: ['CAD', 1.2], AU: ['AUD', 1.3], NZ: ['NZD', 1.4] },
  ...{ NO: ['NOK', 9], SE: ['SEK', 8.5], DK: ['DKK', 6.4], CH: ['CHF', 1.3], IN: ['INR', 24] },
  ...{ JP: ['JPY', 105], SG: ['SGD', 1.2], PL: ['PLN', 2.6], BR: ['BRL', 2.2], ZA: ['ZAR', 8] },
  ...{ MX: ['MXN', 8], KR: ['KRW', 900], TH: ['THB', 14], AE: ['AED', 3.2] },
};
const EURO = ['EUR', 0.85] as const;

/** Countries in which pay is stated by the month. */
const MONTHLY = new Set([
  'DE',
  'AT',
  'FR',
  'ES',
  'PT',
  'IT',
  'PL',
  'BR',
  'TH',
  'MX',
  'NL',
  'BE',
  'AE',
]);

/** The marks that English texts put before amounts. */
const MARKS: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€' };

const PERIOD_WORDS = {
  hour: ['an hour', 'per hour'],
  month: ['a month', 'per month'],
  year: ['a year', 'per year', 'per annum'],
} as const satisfies Partial<Record<PayPeriod, readonly string[]>>;

/** How a title states a level, with the level and a factor of the pay. */
const GRADES: readonly (readonly [
  write: (title: string) => string,
  level: Level | undefined,
  factor: number,
])[] = [
  [(title) => `Senior ${title}`, 'senior', 1.25],
  [(title) => `Senior ${title}`, 'senior', 1.25],
  [(title) => `Sr. ${title}`, 'senior', 1.25],
  [(title) => `${title} (Senior)`, 'senior', 1.25],
  [(title) => `Junior ${title}`, 'entry', 0.75],
  [(title) => `Jr. ${title}`, 'entry', 0.75],
  [(title) => `Entry-Level ${title}`, 'entry', 0.75],
  [(title) => `Graduate ${title}`, 'new-grad', 0.75],
  [(title) => `Lead ${title}`, undefined, 1.35],
  [(title) => `Principal ${title}`, 'principal', 1.45],
  [(title) => `${title} II`, undefined, 1.1],
];

/** Titles that already state a level, or to which none can be added. */
const HAS_GRADE =
  /\b(?:Senior|Sr|Head|Lead|Principal|Assistant|Trainee|Graduate|Apprentice|Manager|Director|Intern|Chief|Part II|1st)\b|\(|\//;

const TERMS: readonly (readonly [text: string, term: Term])[] = [
  ['Summer 2026', 'summer-2026'],
  ['Fall 2026', 'fall-2026'],
  ['Winter 2027', 'winter-2027'],
];

/** The degree that postings of a field ask for, if they ask for one. */
const DEGREES: Readonly<Partial<Record<Field, readonly EducationLevel[]>>> = {
  engineering: ['bachelor', 'bachelor', 'master'],
  technology: ['bachelor'],
  data: ['bachelor', 'master', 'doctorate'],
  science: ['bachelor', 'master', 'doctorate'],
  finance: ['bachelor'],
  marketing: ['bachelor'],
};

const DEGREE_WORDS: Readonly<Record<EducationLevel, string>> = {
  secondary: 'high school diploma',
  associate: 'associate degree',
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  doctorate: 'PhD',
};

/** Applicants of remote postings, with what the text says. */
const REMOTE_AREAS: readonly (readonly [area: string, text: string])[] = [
  ['worldwide', 'You can apply from anywhere in the world.'],
  ['EU', 'Applicants must be based in the EU.'],
  ['Europe', 'Applicants must be based in Europe.'],
  ['LATAM', 'Applicants must be based in LATAM.'],
  ['North America', 'Applicants must be based in North America.'],
];

const REMOTE_SENTENCES = [
  'This role is fully remote.',
  'You work from home, and we pay for the desk.',
  'This is a remote position. We meet twice a year.',
];

/**
 * Generates the postings of the board on which relevance is measured. They are the same each time.
 */
export function generatePostings(): GeneratedPosting[] {
  const random = createRandom(1_500_014);
  const ids = new Set<string>();
  const foreign = FOREIGN_POSTINGS.flatMap((posting) =>
    posting.towns.map((town) => generateForeignPosting(posting, town, random, ids)),
  );
  const roles = listRoles(POSTINGS - foreign.length);
  return [...roles.map((role, i) => generatePosting(role, i, random, ids)), ...foreign];
}

/** A list with each role as often as its share of a number of postings. */
function listRoles(count: number): Role[] {
  const weigh = ({ share = 1 }: Role) => share ** SHARE_EXPONENT;
  const total = ROLES.reduce((sum, role) => sum + weigh(role), 0);
  let wanted = 0;
  const roles: Role[] = [];
  for (const role of ROLES) {
    wanted += weigh(role) * (count / total);
    while (roles.length < Math.round(wanted)) roles.push(role);
  }
  return roles;
}

type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('The list is empty.');
  return item;
};

/** Picks some items of a list in random order. */
function pickSome<T>(list: readonly T[], count: number, random: Random): T[] {
  return list
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item);
}

function pickWeighted<T>(list: readonly (readonly [item: T, weight: number])[], random: Random): T {
  let rest = random() * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of list) {
    rest -= weight;
    if (rest < 0) return item;
  }
  throw new Error('The list is empty.');
}

const TOWNS_BY_COUNTRY = Map.groupBy(TOWN_LIST, ({ country }) => country);

/** Picks a country and a town in it. The first towns of a country are the most frequent. */
function pickTown(random: Random): Town {
  const country = pickWeighted(Object.entries(COUNTRY_SHARES), random);
  const towns = TOWNS_BY_COUNTRY.get(country) ?? [];
  return pickWeighted(
    towns.map((town, i) => [town, 1 / (i + 2)] as const),
    random,
  );
}

function pickEmployer(role: Role, random: Random): Employer {
  const sector = pick(role.sectors, random);
  return pick(
    EMPLOYERS.filter((employer) => employer.sector === sector),
    random,
  );
}

function listTitles({ titles, british = [], american = [] }: Role, country: string): string[] {
  if (BRITISH.has(country)) return [...titles, ...british, ...british];
  if (AMERICAN.has(country)) return [...titles, ...american, ...american];
  return [...titles, ...british, ...american];
}

function createUniqueId(text: string, ids: Set<string>): string {
  const base = toId(text).slice(0, 70);
  let id = base;
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
  ids.add(id);
  return id;
}

interface Contract {
  employment: Employment;
  hoursPerWeek?: number;
  sentence: string;
}

function pickContract(role: Role, isIntern: boolean, random: Random): Contract {
  if (isIntern) return { employment: 'internship', sentence: 'This is a paid internship.' };
  const chance = random();
  if (chance < 0.2) {
    const hoursPerWeek = pick([12, 16, 20, 24], random);
    return {
      employment: 'part-time',
      hoursPerWeek,
      sentence: `This is a part-time role of ${hoursPerWeek} hours a week.`,
    };
  }
  if (chance < 0.26) {
    return { employment: 'temporary', sentence: 'This is a temporary position until autumn.' };
  }
  if (chance < 0.32 && role.remote) {
    return { employment: 'contract', sentence: 'This is a contract role for freelancers.' };
  }
  if (role.field === 'charity' && chance < 0.45) {
    return { employment: 'volunteer', sentence: 'This is a volunteer role; we pay your travel.' };
  }
  return {
    employment: 'full-time',
    sentence: pick(
      ['This is a full-time position.', 'The role is full-time and permanent.'],
      random,
    ),
  };
}

function generatePay(
  role: Role,
  country: string,
  factor: number,
  random: Random,
): PostingAttributes['pay'] {
  const [currency, rate] = CURRENCIES[country] ?? EURO;
  const [low, high] = role.pay;
  const yearly = (low + (high - low) * 0.7 * random()) * factor * rate;
  const round = (amount: number, step: number) => Math.round(amount / step) * step;
  const spread = 1 + pick([0, 0.08, 0.15, 0.25], random);
  const isHourly = role.hourly === true && (BRITISH.has(country) || AMERICAN.has(country));
  if (isHourly && country !== 'IN' && country !== 'AE') {
    const min = Math.max(round(yearly / 2080, 0.5), 11);
    return { min, max: round(min * spread, 0.5), currency, per: 'hour' };
  }
  if (MONTHLY.has(country)) {
    const min = round(yearly / 12, 100);
    return { min, max: round(min * spread, 100), currency, per: 'month' };
  }
  const step = rate > 20 ? 10_000 : 500;
  const min = round(yearly, step);
  return { min, max: round(min * spread, step), currency, per: 'year' };
}

function formatPay(pay: NonNullable<PostingAttributes['pay']>, random: Random): string {
  const digits = Number.isInteger(pay.min) && Number.isInteger(pay.max) ? 0 : 2;
  const format = (amount: number) => {
    const number = amount.toLocaleString('en', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    const mark = MARKS[pay.currency];
    return mark === undefined ? number : mark + number;
  };
  const code = MARKS[pay.currency] === undefined ? ` ${pay.currency}` : '';
  const amount =
    pay.min === pay.max
      ? `${format(pay.min)}${code}`
      : `${format(pay.min)} to ${format(pay.max)}${code}`;
  const words =
    pay.per === 'hour' || pay.per === 'month' ? PERIOD_WORDS[pay.per] : PERIOD_WORDS.year;
  return `Pay: ${amount} ${pick(words, random)}.`;
}

function generatePosting(
  role: Role,
  index: number,
  random: Random,
  ids: Set<string>,
): GeneratedPosting {
  const town = pickTown(random);
  const employer = pickEmployer(role, random);
  const titles = listTitles(role, town.country);
  const name = pick(titles, random);

  const isIntern = role.graded === true && !HAS_GRADE.test(name) && random() < 0.09;
  const [termText, term] = pick(TERMS, random);
  const isGraded = !isIntern && role.graded === true && !HAS_GRADE.test(name) && random() < 0.45;
  const [write, level, factor] = isGraded ? pick(GRADES, random) : [undefined, undefined, 1];
  const skills = pickSome(role.skills ?? [], 2 + Math.floor(random() * 3), random);
  const [mainSkill] = skills;
  const skillName = mainSkill === undefined ? undefined : SKILLS[mainSkill]?.name;

  const isRemote = role.remote === true && random() < 0.32;
  const isHybrid = !isRemote && role.remote === true && random() < 0.4;
  const contract = pickContract(role, isIntern, random);
  const tailChance = random();
  const tail = getTail(role, tailChance, random, { skillName, isRemote, contract });
  const base = isIntern
    ? pick([`${name} Intern, ${termText}`, `${name} Internship (${termText})`], random)
    : name;
  const title = `${write ? write(base) : base}${tail}`;

  const area =
    isRemote && random() < 0.4
      ? AREA_LIST.find((one) => one.country === town.country && one.region === undefined)
      : undefined;
  const region =
    random() < 0.04
      ? AREA_LIST.find((one) => one.region !== undefined && one.region === town.region)
      : undefined;
  const second =
    !isRemote && random() < 0.08
      ? pick(TOWNS_BY_COUNTRY.get(town.country) ?? [town], random)
      : town;
  const main = area ?? region ?? town;
  const places = second === town || main !== town ? [main] : [town, second];
  const placeName = main.locality ?? main.region ?? countryName(main.country);

  const remoteArea: readonly [string, string] =
    random() < 0.5
      ? [town.country, `Applicants must be based in ${countryName(town.country)}.`]
      : pick(REMOTE_AREAS, random);
  const applicants = isRemote && random() < 0.7 ? [remoteArea[0]] : [];

  const canSponsor = [
    'technology',
    'data',
    'engineering',
    'health',
    'science',
    'education',
    'hospitality',
    'agriculture',
  ].includes(role.field);
  const sponsorChance = random();
  const sponsorship: Sponsorship | undefined =
    applicants.length > 0
      ? undefined
      : canSponsor && sponsorChance < 0.12
        ? 'offered'
        : sponsorChance < 0.3
          ? 'not-offered'
          : undefined;
  const pay =
    random() < 0.75 && contract.employment !== 'volunteer'
      ? generatePay(role, town.country, isIntern ? 0.55 : factor, random)
      : undefined;
  const degree =
    !isIntern && random() < 0.4
      ? DEGREES[role.field] && pick(DEGREES[role.field] ?? [], random)
      : undefined;
  const posted = addDays(BENCH_DAY, -1 - Math.floor(random() * 40));
  const closes = random() < 0.35 ? addDays(BENCH_DAY, 5 + Math.floor(random() * 70)) : undefined;
  const workModes: WorkMode[] = isRemote
    ? ['remote']
    : isHybrid
      ? ['hybrid']
      : random() < 0.5
        ? ['on-site']
        : [];
  const id = createUniqueId(`${employer.name} ${title}`, ids);
  const applyUrl = `https://careers.fixture.example/${employer.id}/${41_000 + index}`;

  const duties = pickSome(role.duties, 4, random);
  const requirements = pickSome(role.requirements, 2, random);
  // A generator of its own, so that this sentence does not change what follows.
  const mentionRandom = createRandom(index);
  const isOpen = requirements.some((text) => /no experience/i.test(text));
  if (!isOpen && mentionRandom() < 0.5) {
    const names = pickSome(titles, 2, mentionRandom).map(shortenTitle);
    requirements.push(`You have worked as ${[...new Set(names)].join(' or ')} before.`);
  }
  const skillText = skills.map((skill) => SKILLS[skill]?.name ?? '').filter((text) => text !== '');
  const otherName = shortenTitle(pick(titles, random));
  const intro = pick(
    [
      `${employer.name} is looking for someone who knows this work and wants to do it in ${placeName}.`,
      `We are looking for a colleague (${shortenTitle(name)}) in ${placeName}.`,
      `${employer.name} has an opening in ${placeName}. You will be one of our ${otherName} colleagues.`,
      `Come and work with us in ${placeName}.`,
    ],
    random,
  );
  const place = isRemote
    ? [pick(REMOTE_SENTENCES, random), applicants.length > 0 ? remoteArea[1] : '']
    : isHybrid
      ? [`Hybrid work: two days a week in our office in ${placeName}.`]
      : workModes.length > 0
        ? [`The work is on site in ${placeName}.`]
        : [];
  const facts = [
    contract.sentence,
    ...place,
    pay ? formatPay(pay, random) : '',
    sponsorship === 'offered' ? 'We sponsor visas for this role.' : '',
    sponsorship === 'not-offered'
      ? pick(
          ['Visa sponsorship is not available for this role.', 'We are unable to sponsor visas.'],
          random,
        )
      : '',
    degree === undefined ? '' : `A ${DEGREE_WORDS[degree]} is required.`,
    closes === undefined ? '' : `Apply by ${formatDay(closes)}.`,
  ].filter((sentence) => sentence !== '');
  const lists = [
    `## ${pick(['What you will do', 'Your tasks', 'The work', 'Responsibilities'], random)}`,
    duties.map((duty) => `- ${duty}`).join('\n'),
    `## ${pick(['What you bring', 'Requirements', 'About you'], random)}`,
    [
      ...requirements,
      ...(skillText.length > 0 ? [`You have worked with ${formatList(skillText)}.`] : []),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
  ];
  const passing = pickSome(PASSING, 2 + Math.floor(random() * 3), random);
  const text = [
    `${intro} ${pick(ABOUT[employer.sector], random)}`,
    ...lists,
    passing.join(' '),
    '## What we offer',
    pickSome(BENEFITS, 3, random)
      .map((line) => `- ${line}`)
      .join('\n'),
    `## ${pick(['Details', 'Hours and pay', 'The facts'], random)}`,
    facts.join(' '),
    pick(APPLYING, random),
  ].join('\n\n');

  const attributes: PostingAttributes = {
    id,
    title,
    role: role.id,
    field: role.field,
    company: employer.id,
    ...(isIntern ? { level: 'intern' as const } : level && { level }),
    places,
    workModes,
    employment: contract.employment,
    ...(contract.hoursPerWeek !== undefined && { hoursPerWeek: contract.hoursPerWeek }),
    ...(sponsorship && { sponsorship }),
    applicants,
    ...(pay && { pay }),
    skills,
    ...(degree && { degree }),
    ...(isIntern && { term }),
    ...(closes !== undefined && { closes }),
    open: /no experience/i.test(text),
    language: 'en',
    applyUrl,
  };
  return { attributes, frontmatter: createFrontmatter(attributes, posted), text };
}

/** Removes what a title says besides the role: a unit, a grade, a subject. */
const shortenTitle = (title: string) => title.replace(/\s*\(.*\)|,.*| –.*/g, '');

function getTail(
  role: Role,
  chance: number,
  random: Random,
  {
    skillName,
    isRemote,
    contract,
  }: { skillName: string | undefined; isRemote: boolean; contract: Contract },
): string {
  if (isRemote && chance < 0.35) return pick([' (Remote)', ' – Remote'], random);
  if (contract.employment === 'part-time' && chance < 0.3) {
    return pick([' (Part-Time)', ', Part Time', ' – part-time'], random);
  }
  if (chance > 0.55 && role.tails) {
    const tail = pick(role.tails, random);
    return tail.startsWith(',') ? tail : ` ${tail}`;
  }
  const isTechnical = role.field === 'technology' || role.field === 'data';
  if (chance > 0.85 && isTechnical && skillName !== undefined) return ` (${skillName})`;
  return '';
}

function generateForeignPosting(
  { roleId, language, title, paragraphs }: ForeignPosting,
  townId: string,
  random: Random,
  ids: Set<string>,
): GeneratedPosting {
  const town = TOWN_LIST.find(({ id }) => id === townId);
  const role = ROLES.find(({ id }) => id === roleId);
  if (!town || !role) throw new Error(`There is no ${roleId} or ${townId}.`);
  const employer = pickEmployer(role, random);
  const id = createUniqueId(`${employer.name} ${role.id} ${language} ${town.id}`, ids);
  const attributes: PostingAttributes = {
    id,
    title,
    role: role.id,
    field: role.field,
    company: employer.id,
    places: [town],
    workModes: [],
    employment: 'full-time',
    applicants: [],
    skills: [],
    open: false,
    language,
    applyUrl: `https://careers.fixture.example/${employer.id}/${language}-${town.id}`,
  };
  const posted = addDays(BENCH_DAY, -1 - Math.floor(random() * 40));
  return {
    attributes,
    frontmatter: createFrontmatter(attributes, posted),
    text: paragraphs.join('\n\n'),
  };
}

function createFrontmatter(
  attributes: PostingAttributes,
  posted: IsoDate,
): Readonly<Record<string, unknown>> {
  const { title, company, employment, hoursPerWeek, level, term, places, workModes } = attributes;
  const { language, applicants, sponsorship, pay, degree, skills, closes, applyUrl } = attributes;
  return {
    title,
    company,
    employment: [employment],
    ...(level && { level }),
    ...(term && { terms: [term] }),
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    places: places.map(({ id }) => id),
    ...(workModes.length > 0 && { workModes }),
    ...(language !== 'en' && { language }),
    ...(applicants.length > 0 && { applicants }),
    ...(sponsorship && { sponsorship }),
    ...(pay && { pay }),
    ...(degree && { education: [{ level: degree, state: 'completed', required: true }] }),
    ...(skills.length > 0 && { skills }),
    apply: { url: applyUrl, kind: 'posting' },
    posted,
    ...(closes !== undefined && { closes }),
    completeness: 'full',
  };
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const countryName = (code: string) => countryNames.of(code) ?? code;

const formatDay = (day: IsoDate) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

const formatList = (names: readonly string[]) => new Intl.ListFormat('en').format(names);
