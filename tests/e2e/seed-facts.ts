import type { FactName } from '../../src/model/fact.ts';

const NOT_STATED = 'not stated';

/** What a posting's page must show, fact by fact. */
export interface SeedFacts {
  id: string;
  title: string;
  company: string;
  state: 'Open' | 'Unconfirmed';
  facts: Record<FactName, string>;
  apply: string;
  completeness: string;
  board: string;
}

const CAREERS =
  'Apply at pinterestcareers.com The company’s careers page, not this posting’s page.';
const NO_CONDITION = `${CAREERS} Conditions: not stated.`;
const OWN_SITE = 'How to apply is not stated. It was seen on Jooble.';

const noFacts: Record<FactName, string> = {
  pay: 'Pay not stated',
  employment: NOT_STATED,
  level: NOT_STATED,
  terms: NOT_STATED,
  sessions: NOT_STATED,
  duration: NOT_STATED,
  hoursPerWeek: NOT_STATED,
  places: NOT_STATED,
  workModes: NOT_STATED,
  education: NOT_STATED,
  fields: NOT_STATED,
  experience: NOT_STATED,
  applicants: NOT_STATED,
  sponsorship: NOT_STATED,
  skills: NOT_STATED,
  posted: NOT_STATED,
  closes: NOT_STATED,
};

const SF = 'San Francisco, California';
const PA = 'Palo Alto, California';
const NY = 'New York, New York';
const SEA = 'Seattle, Washington';
const FIELDS =
  'Computer Science · Machine Learning · Natural Language Processing · Statistics · Information Sciences';
const LANGUAGES = 'Java · C++ · Python · TensorFlow · PyTorch · MLflow';
const INTERN = { employment: 'Internship', level: 'Intern' };
const MONTHLY = '$12,100 a month';

const staff = {
  company: 'Pinterest',
  state: 'Open' as const,
  apply: NO_CONDITION,
  completeness: 'not seen, only its listing',
  board: 'A technology job board',
};
const staffFacts = { ...noFacts, level: 'Staff', posted: '4 March 2026' };
const jooble = {
  state: 'Unconfirmed' as const,
  apply: OWN_SITE,
  completeness: 'not seen, only its listing',
  board: 'Jooble',
};

/** The thirteen postings of the example board, with the facts that their pages must show. */
export const SEEDS: readonly SeedFacts[] = [
  {
    id: 'pinterest-phd-ml-internship-2026-usa',
    title: 'PhD Machine Learning Internship 2026',
    company: 'Pinterest',
    state: 'Unconfirmed',
    facts: {
      ...noFacts,
      ...INTERN,
      pay: MONTHLY,
      terms: 'Summer 2026',
      sessions: '18 May – 7 August 2026 15 June – 4 September 2026',
      duration: '12 weeks',
      places: [SF, PA, NY, SEA].join(' '),
      workModes: 'Remote · Hybrid',
      applicants: 'United States only',
      education: 'PhD, in progress',
      fields: FIELDS,
      skills: `${LANGUAGES} · Hadoop · Spark`,
    },
    apply: `${CAREERS} Apply once within the USA or Canada.`,
    completeness: 'complete',
    board: 'Built In Los Angeles',
  },
  {
    id: 'pinterest-masters-ml-intern-atg-fall-2026',
    title: 'Master’s Machine Learning Intern (ATG), Fall 2026',
    company: 'Pinterest',
    state: 'Unconfirmed',
    facts: {
      ...noFacts,
      ...INTERN,
      terms: 'Fall 2026',
      duration: '12 weeks',
      hoursPerWeek: '40 a week',
      places: [SF, PA, SEA, NY].join(' '),
      workModes: 'Remote · On site',
      education: 'Master’s, in progress',
      fields: FIELDS,
      skills: LANGUAGES,
    },
    apply: NO_CONDITION,
    completeness: 'complete',
    board: 'LinkedIn',
  },
  {
    id: 'pinterest-phd-ml-intern-atg-fall-2026',
    title: 'PhD Fall Machine Learning Intern (ATG — Visual, Multimodal, and Recommender Systems)',
    company: 'Pinterest',
    state: 'Unconfirmed',
    facts: {
      ...noFacts,
      ...INTERN,
      pay: MONTHLY,
      terms: 'Fall 2026',
      sessions: '21 September – 11 December 2026',
      duration: '12 weeks',
      hoursPerWeek: '40 a week',
      places: [SF, PA, SEA, NY].join(' '),
      workModes: 'Remote · Hybrid',
      applicants: 'United States only',
      education: 'PhD, in progress',
      fields: FIELDS,
      skills: `${LANGUAGES} · Computer Vision · Visual Search · User Understanding · Recommendation Systems · Reinforcement Learning · ML efficiency optimization · Generative AI · Large Language Models`,
    },
    apply: NO_CONDITION,
    completeness: 'complete',
    board: 'Jooble',
  },
  {
    id: 'pinterest-ml-intern-fall-2026-toronto',
    title: 'Machine Learning Intern Fall 2026',
    company: 'Pinterest',
    state: 'Open',
    facts: {
      ...noFacts,
      ...INTERN,
      terms: 'Fall 2026',
      places: 'Toronto, Ontario',
      workModes: 'Hybrid',
      education: 'Master’s or PhD, in progress',
      fields: FIELDS,
      skills: `${LANGUAGES} · Hadoop · Spark`,
      posted: '27 March 2026',
    },
    apply: `${CAREERS} Apply once.`,
    completeness: 'cut off by the source',
    board: 'A board that says “Confirmed live”',
  },
  {
    id: 'pinterest-phd-new-grad-ml-engineer-2026-usa',
    title: 'PhD University Grad Machine Learning Engineer 2026',
    company: 'Pinterest',
    state: 'Open',
    facts: {
      ...noFacts,
      level: 'New graduate',
      places: [SF, PA, SEA].join(' '),
      education: 'PhD, completed',
      fields: FIELDS,
      skills: `${LANGUAGES} · Hadoop · Spark`,
      posted: '4 March 2026',
    },
    apply: `${CAREERS} Apply once within the USA or Canada.`,
    completeness: 'cut off by the source',
    board: 'A technology job board',
  },
  {
    ...staff,
    id: 'pinterest-sr-staff-swe-3p-measurement',
    title: 'Sr. Staff Software Engineer, 3P Measurement',
    facts: { ...staffFacts, places: SEA },
  },
  {
    ...staff,
    id: 'pinterest-sr-staff-swe-conversion-visibility',
    title: 'Sr. Staff Software Engineer, Conversion Visibility',
    facts: { ...staffFacts, places: SEA },
  },
  {
    ...staff,
    id: 'pinterest-sr-staff-quantitative-product-researcher-monetization',
    title: 'Sr. Staff Quantitative Product Researcher, Monetization',
    facts: {
      ...staffFacts,
      places: SF,
      workModes: 'Remote',
      applicants: 'United States only',
    },
  },
  {
    ...staff,
    id: 'pinterest-sr-staff-swe-programmatic-ads',
    title: 'Sr. Staff Software Engineer, Programmatic Ads',
    facts: { ...staffFacts, places: [SF, PA, SEA].join(' ') },
  },
  {
    ...jooble,
    id: 'astranis-antenna-intern-fall-2026',
    title: 'Antenna Intern, Fall 2026',
    company: 'Astranis Space Technologies',
    facts: {
      ...noFacts,
      ...INTERN,
      pay: '$29 an hour',
      terms: 'Fall 2026',
      education: 'Bachelor’s, in progress (preferred)',
    },
  },
  {
    ...jooble,
    id: 'astranis-production-quality-intern-fall-2026',
    title: 'Production Quality Intern, Fall 2026',
    company: 'Astranis Space Technologies',
    facts: {
      ...noFacts,
      ...INTERN,
      pay: '$29 an hour',
      terms: 'Fall 2026',
      places: 'California',
    },
  },
  {
    ...jooble,
    id: 'apple-senior-mle-system-experience-personalization',
    title: 'Senior Machine Learning Engineer, System Experience Personalization',
    company: 'Apple',
    facts: {
      ...noFacts,
      pay: '$181,100–$272,100',
      level: 'Senior',
      education: 'Master’s or PhD, completed',
      fields: 'Machine Learning',
    },
  },
  {
    ...jooble,
    id: 'philo-senior-mle-recommendation-systems',
    title: 'Senior Machine Learning Engineer (Recommendation Systems)',
    company: 'Philo',
    facts: { ...noFacts, pay: '$200,000–$237,000', level: 'Senior' },
  },
];
