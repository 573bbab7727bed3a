import {
  admits,
  all,
  any,
  applyUrl,
  company,
  country,
  createNeeds,
  degree,
  employment,
  field,
  group,
  hybrid,
  language,
  level,
  noExperience,
  not,
  partTime,
  pay,
  payPer,
  region,
  remote,
  role,
  roleInAnyLanguage,
  skill,
  sponsorship,
  term,
  titled,
  town,
  worldwide,
  type Condition,
  type Grading,
  type Need,
} from './need.ts';

const developer = role(
  'software-engineer',
  'frontend-developer',
  'backend-developer',
  'fullstack-developer',
  'mobile-developer',
);
const roadDriver = role('lorry-driver', 'delivery-driver', 'bus-driver');

/** A role at a place. The role elsewhere is related, and so is similar work at the place. */
const roleAt = (wanted: Condition, place: Condition, similar: Condition = wanted): Grading => ({
  3: all(wanted, place),
  1: any(wanted, all(similar, place)),
});

/** A role with one more condition. The role without it is related. */
const roleWith = (wanted: Condition, condition: Condition): Grading => ({
  3: all(wanted, condition),
  1: wanted,
});

const weeklyHours =
  (from: number, to: number): Condition =>
  ({ hoursPerWeek }) =>
    hoursPerWeek !== undefined && hoursPerWeek >= from && hoursPerWeek <= to;

const ROLE_NEEDS = createNeeds('role', [
  [
    'dentist',
    {
      3: all(role('dentist'), titled(/dentist|dental surgeon/i)),
      2: role('dentist'),
      1: role('dental-nurse'),
    },
  ],
  [
    'butcher',
    {
      3: all(role('butcher'), titled(/butcher|meat/i)),
      1: role('butcher'),
    },
  ],
  ['painter', { 3: role('painter') }],
  ['paramedic', { 3: role('paramedic') }],
  ['interpreter', { 3: titled(/interpreter/i), 1: role('translator') }],
  ['geologist', { 3: titled(/geologist/i), 1: role('environmental-scientist') }],
  ['underwriter', { 3: titled(/underwriter/i), 1: role('insurance-underwriter') }],
  ['lifeguard', { 3: titled(/lifeguard/i), 1: any(role('personal-trainer'), titled(/swimming/i)) }],
  [
    'mechanic',
    {
      3: all(role('car-mechanic'), not(titled(/bicycle/i))),
      2: titled(/mechanic\b/i),
      1: role('maintenance-technician'),
    },
  ],
  [
    'engineer',
    {
      3: titled(/engineer/i),
      2: field('engineering'),
      1: any(developer, role('devops-engineer', 'qa-tester')),
    },
  ],
  [
    'admin',
    {
      3: all(role('administrator'), titled(/admin/i)),
      2: role('administrator'),
      1: any(role('executive-assistant', 'receptionist', 'data-entry-clerk'), titled(/admin/i)),
    },
  ],
  ['legal', { 3: any(titled(/legal/i), role('solicitor', 'paralegal')), 1: titled(/court|law/i) }],
  [
    'security',
    {
      3: any(role('security-guard', 'security-analyst'), titled(/security/i)),
      1: role('police-officer'),
    },
  ],
  [
    'designer',
    {
      3: titled(/designer/i),
      2: role('graphic-designer', 'ux-designer'),
      1: titled(/design/i),
    },
  ],
]);

const TWO_WORD_NEEDS = createNeeds('role of two words', [
  ['registered nurse', { 3: role('nurse'), 1: role('veterinary-nurse', 'midwife') }],
  ['tour guide', { 3: titled(/tour guide/i), 1: role('travel-agent') }],
  [
    'legal secretary',
    {
      3: titled(/legal secretary/i),
      2: titled(/legal assistant/i),
      1: any(role('paralegal'), titled(/secretary/i)),
    },
  ],
  [
    'primary teacher',
    { 3: titled(/primary school teacher|elementary|year 4/i), 1: role('teacher') },
  ],
  ['art director', { 3: titled(/art director/i), 1: role('graphic-designer') }],
  [
    'office manager',
    {
      3: titled(/office manager/i),
      1: role('administrator', 'executive-assistant'),
    },
  ],
  ['flight attendant', { 3: role('cabin-crew') }],
  ['scrum master', { 3: titled(/scrum master/i), 1: any(skill('scrum'), role('project-manager')) }],
  [
    'account manager',
    {
      3: all(role('account-manager'), titled(/account manager/i)),
      2: role('account-manager'),
      1: role('sales-representative'),
    },
  ],
  [
    'maths teacher',
    { 3: titled(/maths? teacher/i), 2: titled(/maths tutor/i), 1: role('teacher') },
  ],
  ['forest ranger', { 3: titled(/ranger/i), 2: titled(/forest/i), 1: role('forester') }],
  [
    'quantity surveyor',
    { 3: titled(/quantity surveyor/i), 2: role('quantity-surveyor'), 1: role('site-manager') },
  ],
  ['school bus driver', { 3: titled(/school bus\b/i), 2: role('bus-driver'), 1: roadDriver }],
]);

const ROLE_PLACE_NEEDS = createNeeds('role and place', [
  ['chef singapore', roleAt(role('chef'), country('SG'), field('hospitality'))],
  ['rn boston', roleAt(role('nurse'), town('Boston'), field('health', 'care'))],
  ['warehouse manchester', roleAt(role('warehouse-operative'), town('Manchester'))],
  ['lawyer san jose', roleAt(role('solicitor'), town('San José'), field('law'))],
  ['carer edinburgh', roleAt(role('care-assistant'), town('Edinburgh'), field('care'))],
  ['nurse ireland', roleAt(role('nurse'), country('IE'), field('health', 'care'))],
  [
    'developer dublin',
    {
      3: all(developer, town('Dublin')),
      1: any(developer, all(field('technology'), town('Dublin'))),
    },
  ],
  ['hgv driver london', roleAt(role('lorry-driver'), town('London', 'GB'), roadDriver)],
  ['sales new york city', roleAt(field('sales'), town('New York'), titled(/sales/i))],
  ['seattle teacher', roleAt(role('teacher'), town('Seattle'), field('education'))],
  ['supermarket leeds', roleAt(role('cashier', 'sales-assistant', 'store-manager'), town('Leeds'))],
]);

const SKILL_NEEDS = createNeeds('role and skill', [
  [
    'golang developer',
    {
      3: all(developer, skill('go')),
      1: any(skill('go'), role('software-engineer', 'backend-developer')),
    },
  ],
  ['tableau', { 3: skill('tableau'), 1: role('data-analyst') }],
  ['revit architect', roleWith(role('architect'), skill('revit'))],
  [
    'python data',
    {
      3: all(field('data'), skill('python')),
      1: any(field('data'), skill('python')),
    },
  ],
  ['seo', { 3: any(skill('seo'), titled(/\bSEO\b/)), 1: role('marketing-manager', 'copywriter') }],
  ['aws', { 3: skill('aws'), 1: role('devops-engineer') }],
  [
    'german speaking translator',
    { 3: all(role('translator'), skill('german')), 1: role('translator') },
  ],
]);

const LEVEL_NEEDS = createNeeds('level', [
  [
    'senior software engineer',
    {
      3: all(role('software-engineer'), level('senior')),
      2: all(developer, level('senior')),
      1: any(role('software-engineer'), all(field('technology', 'data'), level('senior'))),
    },
  ],
  [
    'graduate jobs',
    { 3: any(level('new-grad'), titled(/graduate/i)), 2: level('entry'), 1: level('intern') },
  ],
  [
    'trainee driver',
    {
      3: titled(/trainee \w+ driver/i),
      1: any(role('bus-driver', 'train-driver'), titled(/trainee/i)),
    },
  ],
  [
    'junior data',
    {
      3: all(any(field('data'), titled(/\bdata\b/i)), level('entry')),
      2: all(any(field('data'), titled(/\bdata\b/i)), level('new-grad', 'intern')),
      1: any(field('data'), all(field('technology'), level('entry'))),
    },
  ],
  [
    'entry level marketing',
    {
      3: all(role('marketing-manager'), level('entry', 'new-grad')),
      2: all(field('marketing', 'media'), level('entry', 'new-grad', 'intern')),
      1: any(field('marketing'), level('entry')),
    },
  ],
  ['apprenticeship', { 3: titled(/apprentice/i), 2: titled(/trainee/i), 1: level('intern') }],
]);

const ENDING_NEEDS = createNeeds('endings', [
  ['cleaners', { 3: role('cleaner'), 1: role('housekeeper') }],
  ['nursing', { 3: any(role('nurse'), titled(/nursing/i)), 1: role('midwife', 'care-assistant') }],
  ['tutoring', { 3: all(role('tutor'), titled(/tutor/i)), 1: role('tutor', 'teaching-assistant') }],
  ['painting', { 3: role('painter') }],
  ['fundraising', { 3: role('fundraiser') }],
  [
    'secretaries',
    {
      3: titled(/secretary/i),
      2: role('administrator'),
      1: role('executive-assistant', 'paralegal'),
    },
  ],
  ['architecture', { 3: role('architect') }],
  ['auditing', { 3: role('auditor'), 1: role('accountant') }],
]);

const COMPANY_NEEDS = createNeeds('company', [
  ['parcel puffin', { 3: company('parcel-puffin') }],
  ['rosies diner', { 3: company('rosies-diner') }],
  ['sundial bank', { 3: company('sundial-bank') }],
  ['oak & ash', { 3: company('oak-and-ash-solicitors') }],
  ['willow and wren', { 3: company('willow-wren-care') }],
  ['kettle works jobs', { 3: company('kettle-works-software'), 1: company('the-copper-kettle') }],
]);

const PLACE_NEEDS = createNeeds('place', [
  ['glasgow', { 3: town('Glasgow') }],
  ['cologne', { 3: town('Köln') }],
  ['bangalore', { 3: town('Bengaluru') }],
  ['england', { 3: region('England') }],
  ['the netherlands', { 3: country('NL') }],
  ['great britain', { 3: country('GB') }],
  ['jobs in switzerland', { 3: country('CH') }],
  ['new south wales', { 3: region('New South Wales') }],
]);

const REMOTE_NEEDS = createNeeds('remote', [
  ['remote jobs uk', { 3: all(remote, any(country('GB'), admits('GB'))), 1: remote }],
  [
    'work from home customer support',
    { 3: all(remote, role('customer-service')), 1: any(remote, role('customer-service')) },
  ],
  [
    'remote hr',
    {
      3: all(remote, role('hr-adviser')),
      2: all(remote, role('recruiter')),
      1: any(remote, role('hr-adviser')),
    },
  ],
  [
    'hybrid project manager',
    {
      3: all(hybrid, role('project-manager')),
      1: any(hybrid, role('project-manager')),
    },
  ],
  [
    'wfh designer',
    {
      3: all(remote, role('ux-designer', 'graphic-designer')),
      2: all(hybrid, role('ux-designer', 'graphic-designer')),
      1: any(remote, role('ux-designer', 'graphic-designer')),
    },
  ],
]);

const EMPLOYMENT_NEEDS = createNeeds('employment', [
  [
    'part time receptionist',
    {
      3: all(partTime, role('receptionist', 'hotel-receptionist')),
      1: role('receptionist', 'hotel-receptionist'),
    },
  ],
  ['freelance', { 3: employment('contract') }],
  ['volunteer', { 3: employment('volunteer'), 1: titled(/volunteer/i) }],
  ['temp work', { 3: employment('temporary') }],
  ['16 hours a week', { 3: weeklyHours(16, 16), 1: weeklyHours(12, 20) }],
  [
    'evening cleaner',
    {
      3: all(role('cleaner'), titled(/evening/i)),
      2: all(role('cleaner'), titled(/night/i), not(titled(/morning/i))),
      1: role('cleaner'),
    },
  ],
]);

const VISA_NEEDS = createNeeds('visa', [
  [
    'visa sponsorship uk',
    {
      3: all(sponsorship('offered'), country('GB')),
      1: any(sponsorship('offered'), all(country('GB'), not(sponsorship('not-offered')))),
    },
  ],
  [
    'chef with visa',
    {
      3: all(sponsorship('offered'), role('chef')),
      1: any(
        all(sponsorship('offered'), field('hospitality')),
        all(role('chef'), not(sponsorship('not-offered'))),
      ),
    },
  ],
  [
    'sponsored engineer jobs',
    {
      3: all(sponsorship('offered'), titled(/engineer/i)),
      1: any(sponsorship('offered'), all(titled(/engineer/i), not(sponsorship('not-offered')))),
    },
  ],
]);

const PAY_NEEDS = createNeeds('pay', [
  [
    '$20/hr',
    { 3: pay('USD', 'hour', 20, 20), 2: pay('USD', 'hour', 19, 21), 1: payPer('hour', 20, 20) },
  ],
  [
    '£14 per hour',
    { 3: pay('GBP', 'hour', 14, 14), 2: pay('GBP', 'hour', 13.5, 14.5), 1: payPer('hour', 14, 14) },
  ],
  ['€3,500 a month', { 3: pay('EUR', 'month', 3500, 3500), 2: pay('EUR', 'month', 3400, 3600) }],
  [
    'developer 100k',
    {
      3: all(developer, payPer('year', 100_000, 100_000)),
      2: all(developer, payPer('year', 96_000, 104_000)),
      1: developer,
    },
  ],
]);

const OPERATOR_NEEDS = createNeeds('operators', [
  [
    'engineer -software',
    {
      3: all(titled(/engineer/i), not(titled(/software/i)), not(role('software-engineer'))),
      1: all(field('engineering'), not(titled(/software/i))),
    },
  ],
  ['barista OR waiter', { 3: role('barista', 'waiter'), 1: role('bartender') }],
  ['"customer success"', { 3: titled(/customer success/i), 1: role('account-manager') }],
  [
    'https://careers.fixture.example/sundial-bank/41714',
    { 3: applyUrl('https://careers.fixture.example/sundial-bank/41714') },
  ],
]);

const CODE_NEEDS = createNeeds('codes', [
  ['vancouver bc', { 3: town('Vancouver', 'BC'), 1: region('British Columbia') }],
  ['columbus, oh', { 3: town('Columbus', 'OH') }],
  ['IT', { 3: field('technology'), 2: titled(/\bIT\b/), 1: any(field('data'), country('IT')) }],
  [
    'nurse CA',
    {
      3: all(role('nurse'), any(region('California'), country('CA'))),
      1: any(role('nurse'), all(field('health', 'care'), region('California'))),
    },
  ],
]);

const APPLICANT_NEEDS = createNeeds('applicants', [
  [
    'remote eu',
    {
      3: all(remote, any(admits('EU'), group('EU'))),
      2: all(remote, admits('Europe')),
      1: remote,
    },
  ],
  [
    'remote canada',
    {
      3: all(remote, any(country('CA'), admits('CA'))),
      2: all(remote, worldwide),
      1: remote,
    },
  ],
]);

const SAINT_NEEDS = createNeeds('saint', [
  ['saint petersburg', { 3: town('St. Petersburg') }],
  ['st aldreda hospital', { 3: company('saint-aldredas-hospital') }],
]);

const DEGREE_NEEDS = createNeeds('degree', [
  [
    'phd chemistry',
    {
      3: all(degree('doctorate'), any(role('chemist'), titled(/chemistry/i))),
      2: any(titled(/chemistry/i), all(role('chemist'), degree('master'))),
      1: any(role('chemist'), all(degree('doctorate'), field('science'))),
    },
  ],
]);

const TERM_NEEDS = createNeeds('term', [
  ['summer internship', { 3: term('summer-2026'), 1: employment('internship') }],
  [
    'marketing internship',
    {
      3: all(employment('internship'), role('marketing-manager')),
      2: all(employment('internship'), field('marketing', 'media')),
      1: any(employment('internship'), role('marketing-manager')),
    },
  ],
]);

const SENTENCE_NEEDS = createNeeds('sentence', [
  ['where can i work as a carer', { 3: role('care-assistant'), 1: field('care') }],
  ['is there any bar work', { 3: role('bartender'), 1: role('waiter', 'barista') }],
  [
    'jobs driving a van',
    { 3: all(role('delivery-driver'), not(titled(/bicycle/i))), 1: roadDriver },
  ],
  [
    'i need job in warehouse',
    { 3: role('warehouse-operative'), 2: role('forklift-operator'), 1: field('logistics') },
  ],
  [
    'work on a farm',
    { 3: role('farm-worker'), 1: any(field('agriculture'), role('veterinarian')) },
  ],
  [
    'can I teach english',
    {
      3: titled(/english (language )?(teacher|tutor)|teacher of english/i),
      1: role('teacher', 'tutor', 'teaching-assistant'),
    },
  ],
  [
    'jobs looking after kids',
    { 3: role('nursery-nurse'), 1: role('teaching-assistant', 'social-worker') },
  ],
  [
    'office job no experience',
    { 3: all(field('office'), noExperience), 1: any(noExperience, role('administrator')) },
  ],
]);

const MISSPELT_NEEDS = createNeeds('misspelt', [
  ['enginer', { 3: titled(/engineer/i), 2: field('engineering'), 1: developer }],
  ['solicter', { 3: role('solicitor'), 1: role('paralegal') }],
  ['bookeeper', { 3: role('bookkeeper'), 1: role('accountant') }],
  ['secruity guard', { 3: role('security-guard'), 1: role('police-officer') }],
  ['resturant manager', { 3: role('restaurant-manager'), 1: role('store-manager') }],
  ['delivary driver', { 3: role('delivery-driver'), 1: roadDriver }],
  ['psycologist', { 3: titled(/psychologist/i), 2: role('psychologist') }],
  [
    'grafic designer',
    {
      3: titled(/(graphic|visual|brand) designer/i),
      2: role('graphic-designer'),
      1: titled(/designer/i),
    },
  ],
  ['maintenence', { 3: titled(/maintenance/i), 2: role('maintenance-technician') }],
  ['edinburg', { 3: town('Edinburgh') }],
  ['cleaner san fransisco', roleAt(role('cleaner'), town('San Francisco'), role('housekeeper'))],
  ['custmer service', { 3: role('customer-service'), 1: role('helpdesk', 'account-manager') }],
  ['veternary nurse', { 3: role('veterinary-nurse'), 1: role('veterinarian') }],
  [
    'javscript',
    { 3: any(skill('javascript'), titled(/javascript/i)), 1: role('frontend-developer') },
  ],
]);

const JOINED_NEEDS = createNeeds('together and apart', [
  [
    'web dev',
    {
      3: titled(/web dev/i),
      2: role('fullstack-developer', 'frontend-developer', 'backend-developer'),
      1: developer,
    },
  ],
  ['pay roll', { 3: role('payroll-specialist'), 1: role('bookkeeper', 'accountant') }],
  ['care giver', { 3: role('care-assistant') }],
  [
    'fire fighter',
    { 3: all(role('firefighter'), titled(/fighter|captain/i)), 2: role('firefighter') },
  ],
  ['healthcare', { 3: titled(/health ?care|health aide|HCA/i), 2: field('health', 'care') }],
  ['post doc', { 3: titled(/postdoc/i), 1: any(role('lecturer'), degree('doctorate')) }],
  ['dot net developer', { 3: any(titled(/\.NET/), all(developer, skill('dotnet'))), 1: developer }],
  [
    'data base administrator',
    {
      3: titled(/DBA|database administrator/i),
      2: role('database-administrator'),
      1: role('sysadmin'),
    },
  ],
  ['reactjs', { 3: skill('react'), 2: titled(/react/i), 1: role('frontend-developer') }],
]);

const OTHER_WORD_NEEDS = createNeeds('other words', [
  ['carer', { 3: role('care-assistant'), 1: role('nurse', 'nursery-nurse') }],
  ['trucker', { 3: role('lorry-driver'), 1: role('delivery-driver') }],
  ['bouncer', { 3: titled(/door supervisor/i), 2: role('security-guard') }],
  ['beautician', { 3: role('beauty-therapist'), 1: role('hairdresser') }],
  ['nanny', { 3: role('nursery-nurse'), 1: role('teaching-assistant') }],
  ['coder', { 3: developer, 1: any(role('game-developer'), field('technology')) }],
  ['air hostess', { 3: role('cabin-crew') }],
  ['real estate', { 3: role('estate-agent') }],
  ['bank teller', { 3: titled(/teller|bank (clerk|cashier)/i), 2: role('bank-teller') }],
  ['pen tester', { 3: titled(/penetration/i), 2: role('security-analyst'), 1: role('qa-tester') }],
  [
    'hospital doctor',
    {
      3: all(role('doctor'), not(titled(/general practitioner|GP|family|primary/i))),
      2: role('doctor'),
    },
  ],
  [
    'cop',
    { 3: all(role('police-officer'), not(titled(/dispatcher/i))), 2: role('police-officer') },
  ],
  ['chemist', { 3: any(role('chemist'), titled(/chemist/i)), 2: role('pharmacist') }],
  ['construction supervisor', { 3: role('site-manager'), 1: field('building') }],
  ['cna', { 3: role('care-assistant'), 1: role('nurse') }],
  [
    'fresher software',
    {
      3: all(developer, level('entry', 'new-grad')),
      2: all(developer, level('intern')),
      1: any(developer, all(field('technology'), level('entry', 'new-grad'))),
    },
  ],
]);

const BEGINNING_NEEDS = createNeeds('exact before beginning', [
  ['art', { 3: titled(/\bart(ist)?\b/i), 1: field('arts') }],
  [
    'account',
    { 3: titled(/\baccounts?\b/i), 2: role('account-manager', 'accountant', 'bookkeeper') },
  ],
  [
    'elec eng',
    { 3: role('electrical-engineer'), 1: any(role('electrician'), field('engineering')) },
  ],
  ['vet nurse', { 3: role('veterinary-nurse'), 1: role('veterinarian') }],
]);

const LETTER_NEEDS = createNeeds('letters', [
  ['zuerich', { 3: town('Zürich') }],
  ['malaga', { 3: town('Málaga') }],
  ['montreal', { 3: town('Montréal') }],
  ['malmoe', { 3: town('Malmö') }],
  ['o’fixture farms', { 3: company('ofixture-farms') }],
  ['comptable', { 3: all(roleInAnyLanguage('accountant'), language('fr')) }],
  [
    '看護師 大阪',
    {
      3: all(roleInAnyLanguage('nurse'), language('ja'), town('Osaka')),
      1: any(all(roleInAnyLanguage('nurse'), language('ja')), town('Osaka')),
    },
  ],
  ['디자이너', { 3: all(roleInAnyLanguage('graphic-designer'), language('ko')) }],
  ['บัญชี', { 3: all(roleInAnyLanguage('accountant'), language('th')) }],
]);

const SEVERAL_WORD_NEEDS = createNeeds('words that no posting has all', [
  [
    'senior welder perth',
    {
      3: all(role('welder'), town('Perth')),
      2: role('welder'),
      1: all(field('building'), town('Perth')),
    },
  ],
  [
    'senior react developer dublin',
    {
      3: all(developer, skill('react'), level('senior'), town('Dublin')),
      2: any(
        all(developer, skill('react'), level('senior')),
        all(developer, town('Dublin'), not(level('entry', 'new-grad', 'intern'))),
      ),
      1: any(all(developer, skill('react')), all(field('technology'), town('Dublin'))),
    },
  ],
  [
    'part time pharmacist cardiff',
    {
      3: all(role('pharmacist'), any(town('Cardiff'), all(partTime, country('GB')))),
      2: role('pharmacist'),
      1: all(partTime, field('health'), town('Cardiff')),
    },
  ],
  [
    'spanish court interpreter',
    {
      3: all(titled(/court interpreter/i), skill('spanish')),
      2: titled(/interpreter/i),
      1: role('translator'),
    },
  ],
]);

/**
 * Needs that are set apart: written by somebody who has not seen how search is built, and never
 * used to tune it. `need.ts` explains how to write them.
 */
export const NEEDS_APART: readonly Need[] = [
  ...ROLE_NEEDS,
  ...TWO_WORD_NEEDS,
  ...ROLE_PLACE_NEEDS,
  ...SKILL_NEEDS,
  ...LEVEL_NEEDS,
  ...ENDING_NEEDS,
  ...COMPANY_NEEDS,
  ...PLACE_NEEDS,
  ...REMOTE_NEEDS,
  ...EMPLOYMENT_NEEDS,
  ...VISA_NEEDS,
  ...PAY_NEEDS,
  ...OPERATOR_NEEDS,
  ...CODE_NEEDS,
  ...APPLICANT_NEEDS,
  ...SAINT_NEEDS,
  ...DEGREE_NEEDS,
  ...TERM_NEEDS,
  ...SENTENCE_NEEDS,
  ...MISSPELT_NEEDS,
  ...JOINED_NEEDS,
  ...OTHER_WORD_NEEDS,
  ...BEGINNING_NEEDS,
  ...LETTER_NEEDS,
  ...SEVERAL_WORD_NEEDS,
];
