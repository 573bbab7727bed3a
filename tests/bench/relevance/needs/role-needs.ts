import {
  all,
  any,
  country,
  createNeeds,
  employment,
  field,
  level,
  not,
  region,
  role,
  skill,
  titled,
  town,
  type Condition,
  type Grading,
} from '../need.ts';

const developer = role(
  'software-engineer',
  'frontend-developer',
  'backend-developer',
  'fullstack-developer',
  'mobile-developer',
);
const driver = role('lorry-driver', 'delivery-driver', 'bus-driver', 'train-driver');

const ROLE_NEEDS = createNeeds('role', [
  [
    'nurse',
    { 3: role('nurse'), 1: role('dental-nurse', 'veterinary-nurse', 'midwife', 'care-assistant') },
  ],
  [
    'chef',
    { 3: all(role('chef'), titled(/chef/i)), 2: role('chef'), 1: role('kitchen-porter', 'baker') },
  ],
  ['electrician', { 3: role('electrician') }],
  ['plumber', { 3: titled(/plumb/i), 2: role('plumber'), 1: role('hvac-technician') }],
  [
    'accountant',
    {
      3: role('accountant'),
      1: role('bookkeeper', 'auditor', 'payroll-specialist', 'financial-analyst'),
    },
  ],
  [
    'teacher',
    {
      3: role('teacher'),
      2: titled(/teacher/i),
      1: role('teaching-assistant', 'tutor', 'lecturer'),
    },
  ],
  [
    'receptionist',
    {
      3: titled(/receptionist/i),
      2: role('receptionist', 'hotel-receptionist'),
      1: role('administrator'),
    },
  ],
  ['barista', { 3: titled(/barista/i), 2: role('barista'), 1: role('waiter', 'bartender') }],
  ['welder', { 3: role('welder') }],
  [
    'pharmacist',
    { 3: all(role('pharmacist'), titled(/pharmacist|chemist/i)), 2: role('pharmacist') },
  ],
  ['midwife', { 3: role('midwife'), 1: role('nurse') }],
  ['librarian', { 3: titled(/librarian/i), 2: role('librarian') }],
  ['recruiter', { 3: role('recruiter'), 1: role('hr-adviser') }],
  ['journalist', { 3: role('journalist'), 1: role('editor', 'copywriter') }],
  [
    'photographer',
    { 3: titled(/photographer/i), 2: role('photographer'), 1: role('video-editor') },
  ],
  [
    'hairdresser',
    {
      3: all(role('hairdresser'), titled(/hair|barber|cosmetolog/i)),
      2: role('hairdresser'),
      1: role('beauty-therapist'),
    },
  ],
  ['pilot', { 3: role('pilot'), 1: role('cabin-crew') }],
  [
    'architect',
    {
      3: all(titled(/\barchitect\b/i), not(titled(/landscape/i))),
      2: role('architect'),
      1: role('town-planner', 'quantity-surveyor'),
    },
  ],
  [
    'firefighter',
    { 3: all(role('firefighter'), titled(/firefighter|captain/i)), 2: role('firefighter') },
  ],
  ['paralegal', { 3: role('paralegal'), 1: role('solicitor') }],
  [
    'psychologist',
    { 3: titled(/psychologist/i), 2: role('psychologist'), 1: role('social-worker') },
  ],
  ['cashier', { 3: role('cashier'), 2: titled(/cashier/i), 1: role('sales-assistant') }],
  ['florist', { 3: role('florist') }],
  ['optician', { 3: titled(/optician/i), 2: role('optician') }],
  ['data', { 3: titled(/\bdata\b/i), 2: field('data'), 1: skill('sql') }],
  [
    'marketing',
    {
      3: role('marketing-manager'),
      2: titled(/marketing/i),
      1: role('public-relations', 'copywriter'),
    },
  ],
  ['warehouse', { 3: role('warehouse-operative'), 2: role('forklift-operator') }],
  ['driver', { 3: driver, 2: titled(/\bdriver\b/i), 1: role('forklift-operator') }],
  [
    'sales',
    {
      3: any(role('sales-representative'), titled(/\bsales\b/i)),
      2: field('sales'),
      1: role('sales-assistant'),
    },
  ],
  ['payroll', { 3: role('payroll-specialist'), 1: role('bookkeeper', 'accountant') }],
]);

const TWO_WORD_NEEDS = createNeeds('role of two words', [
  [
    'software engineer',
    {
      3: role('software-engineer'),
      2: developer,
      1: role('devops-engineer', 'qa-tester', 'data-engineer', 'ml-engineer', 'game-developer'),
    },
  ],
  [
    'project manager',
    {
      3: titled(/project manager/i),
      2: role('project-manager'),
      1: role('product-manager', 'site-manager'),
    },
  ],
  [
    'data scientist',
    {
      3: titled(/data scientist|applied scientist/i),
      2: role('data-scientist'),
      1: role('ml-engineer', 'data-analyst'),
    },
  ],
  [
    'delivery driver',
    { 3: role('delivery-driver'), 1: role('lorry-driver', 'postal-worker', 'bus-driver') },
  ],
  [
    'social worker',
    {
      3: all(role('social-worker'), titled(/social worker|LCSW/i)),
      2: role('social-worker'),
      1: role('care-assistant'),
    },
  ],
  ['care assistant', { 3: role('care-assistant'), 1: any(role('nurse'), titled(/animal care/i)) }],
  [
    'security guard',
    {
      3: all(role('security-guard'), not(titled(/CCTV|loss/i))),
      2: role('security-guard'),
      1: role('police-officer'),
    },
  ],
  [
    'graphic designer',
    {
      3: titled(/(graphic|visual|brand) designer/i),
      2: role('graphic-designer'),
      1: role('ux-designer'),
    },
  ],
  ['teaching assistant', { 3: role('teaching-assistant'), 1: role('teacher', 'nursery-nurse') }],
  [
    'police officer',
    {
      3: all(role('police-officer'), not(titled(/dispatcher|PCSO/i))),
      2: role('police-officer'),
      1: role('security-guard'),
    },
  ],
  [
    'business analyst',
    {
      3: titled(/business (systems )?analyst/i),
      2: role('business-analyst'),
      1: role('data-analyst'),
    },
  ],
  [
    'product manager',
    {
      3: all(role('product-manager'), titled(/product manager/i)),
      2: role('product-manager'),
      1: role('project-manager'),
    },
  ],
  ['mechanical engineer', { 3: role('mechanical-engineer'), 1: field('engineering') }],
  [
    'machine learning',
    {
      3: all(role('ml-engineer'), titled(/machine|deep|\b(ML|AI)\b/i)),
      2: any(role('ml-engineer'), skill('machine-learning', 'deep-learning')),
      1: role('data-scientist'),
    },
  ],
  ['video editor', { 3: titled(/(video|film) editor|videographer/i), 1: role('video-editor') }],
  ['human resources', { 3: role('hr-adviser'), 1: role('recruiter', 'payroll-specialist') }],
  ['customer service', { 3: role('customer-service'), 1: role('helpdesk', 'account-manager') }],
  ['store manager', { 3: role('store-manager'), 1: role('restaurant-manager', 'sales-assistant') }],
  [
    'data entry',
    { 3: titled(/data entry/i), 2: role('data-entry-clerk'), 1: role('administrator') },
  ],
  ['sous chef', { 3: titled(/sous chef/i), 1: role('chef') }],
  ['tax accountant', { 3: titled(/tax accountant/i), 1: role('accountant') }],
  ['dental nurse', { 3: role('dental-nurse'), 1: role('dentist', 'nurse') }],
  ['yoga teacher', { 3: titled(/yoga/i), 1: role('personal-trainer') }],
  [
    'site manager',
    {
      3: titled(/site (manager|supervisor)|construction (manager|superintendent)/i),
      2: role('site-manager'),
      1: role('quantity-surveyor', 'civil-engineer'),
    },
  ],
  ['technical writer', { 3: role('technical-writer'), 1: role('copywriter', 'editor') }],
  ['fire safety', { 3: titled(/fire safety/i), 2: role('firefighter') }],
  ['wind turbine technician', { 3: titled(/wind turbine/i), 2: role('maintenance-technician') }],
]);

/** A role at a place. The role elsewhere is related, and so is a similar role at the place. */
const roleAt = (wanted: Condition, place: Condition, similar: Condition = wanted): Grading => ({
  3: all(wanted, place),
  1: any(wanted, all(similar, place)),
});

const PLACE_NEEDS = createNeeds('role and place', [
  ['nurse chicago', roleAt(role('nurse'), town('Chicago'), field('health', 'care'))],
  ['nurse sydney', roleAt(role('nurse'), town('Sydney'), field('health', 'care'))],
  ['teacher leeds', roleAt(role('teacher'), town('Leeds'), field('education'))],
  [
    'software engineer berlin',
    {
      ...roleAt(role('software-engineer'), town('Berlin'), field('technology')),
      2: all(developer, town('Berlin')),
    },
  ],
  ['chef brisbane', roleAt(role('chef'), town('Brisbane'), field('hospitality'))],
  ['driver london', roleAt(driver, town('London', 'GB'))],
  ['accountant new york', roleAt(role('accountant'), town('New York'), field('finance'))],
  ['sales assistant toronto', roleAt(role('sales-assistant'), town('Toronto'), field('retail'))],
  ['baker new york', roleAt(role('baker'), town('New York'))],
  [
    'ux designer london',
    roleAt(role('ux-designer'), town('London', 'GB'), role('graphic-designer')),
  ],
  ['data engineer munich', roleAt(role('data-engineer'), town('München'), field('data'))],
  ['gardener london', roleAt(role('gardener'), town('London', 'GB'))],
  ['cleaner graz', roleAt(role('cleaner'), town('Graz'))],
  ['project manager leeds', roleAt(role('project-manager'), town('Leeds'))],
  ['electrician dublin', roleAt(role('electrician'), town('Dublin'), field('building'))],
  [
    'lab technician san francisco',
    roleAt(role('lab-technician'), town('San Francisco'), field('science')),
  ],
  ['waiter hobart', roleAt(role('waiter'), town('Hobart'), field('hospitality'))],
  ['care assistant bristol', roleAt(role('care-assistant'), town('Bristol'), field('care'))],
  ['teacher germany', roleAt(role('teacher'), country('DE'))],
  [
    'software engineer canada',
    {
      3: all(role('software-engineer'), country('CA')),
      2: all(developer, country('CA')),
      1: role('software-engineer'),
    },
  ],
  ['chef australia', roleAt(role('chef'), country('AU'), field('hospitality'))],
  ['nurse texas', roleAt(role('nurse'), region('Texas'), field('health'))],
  ['bristol midwife', roleAt(role('midwife'), town('Bristol'), field('health'))],
  [
    'hotel receptionist buffalo',
    roleAt(role('hotel-receptionist'), town('Buffalo'), field('hospitality')),
  ],
  ['florist boston', roleAt(role('florist'), town('Boston'))],
  ['marketing dublin', roleAt(role('marketing-manager'), town('Dublin'), field('marketing'))],
]);

const SKILL_NEEDS = createNeeds('role and skill', [
  [
    'python developer',
    {
      3: any(titled(/python developer/i), all(developer, skill('python'))),
      1: any(developer, all(field('data'), skill('python'))),
    },
  ],
  [
    'java developer',
    {
      3: any(titled(/java developer/i), all(developer, skill('java'))),
      1: role('software-engineer'),
    },
  ],
  [
    'react developer',
    {
      3: all(developer, skill('react', 'react-native')),
      1: role('frontend-developer', 'fullstack-developer'),
    },
  ],
  [
    'autocad engineer',
    {
      3: all(field('engineering'), skill('autocad')),
      1: any(skill('autocad'), field('engineering')),
    },
  ],
  [
    'quickbooks bookkeeper',
    {
      3: all(role('bookkeeper'), skill('quickbooks')),
      1: any(role('bookkeeper'), skill('quickbooks')),
    },
  ],
  [
    'c++ engineer',
    {
      3: all(any(developer, role('game-developer', 'aerospace-engineer')), skill('cpp')),
      2: titled(/c\+\+/i),
      1: developer,
    },
  ],
  ['kubernetes', { 3: skill('kubernetes'), 1: role('devops-engineer') }],
  ['salesforce', { 3: skill('salesforce') }],
  [
    'power bi analyst',
    {
      3: all(skill('power-bi'), titled(/analyst/i)),
      2: skill('power-bi'),
      1: role('data-analyst', 'financial-analyst'),
    },
  ],
  ['figma', { 3: skill('figma'), 1: role('ux-designer', 'graphic-designer') }],
  [
    'first aid coach',
    {
      3: all(role('sports-coach', 'personal-trainer'), skill('first-aid')),
      1: any(role('sports-coach'), skill('first-aid')),
    },
  ],
  [
    'sap accountant',
    {
      3: all(role('accountant'), skill('sap')),
      1: any(role('accountant'), all(field('finance'), skill('sap'))),
    },
  ],
]);

const LEVEL_NEEDS = createNeeds('level', [
  [
    'senior accountant',
    {
      3: all(role('accountant'), level('senior')),
      1: any(role('accountant'), all(field('finance'), level('senior'))),
    },
  ],
  [
    'junior developer',
    {
      3: all(developer, level('entry')),
      2: all(developer, level('new-grad', 'intern')),
      1: any(developer, all(field('technology', 'data'), level('entry'))),
    },
  ],
  [
    'sr accountant',
    {
      3: all(role('accountant'), level('senior')),
      1: any(role('accountant'), all(field('finance'), level('senior'))),
    },
  ],
  ['entry level', { 3: level('entry'), 2: level('new-grad'), 1: level('intern') }],
  ['trainee', { 3: titled(/trainee/i), 2: titled(/apprentice/i), 1: level('intern') }],
  [
    'principal engineer',
    {
      3: all(level('principal'), titled(/engineer|developer/i)),
      1: any(level('principal'), titled(/principal/i)),
    },
  ],
  [
    'lead developer',
    { 3: all(developer, titled(/\blead\b/i)), 1: any(developer, titled(/\blead\b/i)) },
  ],
  [
    'graduate engineer',
    {
      3: all(titled(/graduate/i), titled(/engineer/i)),
      2: all(field('engineering', 'technology'), level('new-grad', 'entry')),
      1: level('new-grad'),
    },
  ],
  [
    'apprentice electrician',
    {
      3: all(role('electrician'), titled(/apprentice/i)),
      1: any(role('electrician'), titled(/apprentice/i)),
    },
  ],
  ['internship', { 3: employment('internship') }],
  [
    'entry level data analyst',
    {
      3: all(role('data-analyst'), level('entry')),
      2: all(role('data-analyst'), level('new-grad', 'intern')),
      1: any(role('data-analyst'), all(field('data'), level('entry'))),
    },
  ],
  [
    'senior full stack',
    {
      3: all(role('fullstack-developer'), level('senior')),
      1: any(role('fullstack-developer'), all(developer, level('senior'))),
    },
  ],
]);

const ENDING_NEEDS = createNeeds('endings', [
  [
    'coaches',
    { 3: all(role('sports-coach'), not(titled(/coach driver/i))), 1: role('personal-trainer') },
  ],
  ['libraries', { 3: role('librarian') }],
  ['welding', { 3: role('welder') }],
  ['translation', { 3: role('translator') }],
  ['accounting', { 3: role('accountant'), 2: role('bookkeeper'), 1: field('finance') }],
  [
    'teaching',
    {
      3: any(role('teacher', 'teaching-assistant'), titled(/teaching|teacher/i)),
      2: role('lecturer', 'tutor'),
    },
  ],
  ['plumbing', { 3: role('plumber'), 1: role('hvac-technician') }],
  ['photography', { 3: role('photographer') }],
  ['hairdressing', { 3: role('hairdresser') }],
  ['gardening', { 3: role('gardener'), 1: role('forester') }],
  ['counselling', { 3: role('psychologist') }],
  ['physiotherapy', { 3: role('physiotherapist') }],
  ['dentistry', { 3: role('dentist'), 1: role('dental-nurse') }],
  ['carpentry', { 3: role('carpenter') }],
  ['journalism', { 3: role('journalist'), 1: role('editor') }],
  ['chemistry', { 3: any(role('chemist'), titled(/chemistry/i)) }],
  ['midwives', { 3: role('midwife') }],
  ['bookkeeping', { 3: role('bookkeeper'), 1: role('accountant') }],
  ['recruitment', { 3: role('recruiter'), 1: role('hr-adviser') }],
  ['pharmacies', { 3: role('pharmacist') }],
  ['electricians', { 3: role('electrician') }],
  ['waitresses', { 3: role('waiter') }],
  ['policies', { 3: role('policy-officer') }],
]);

export const ROLE_AND_TITLE_NEEDS = [
  ...ROLE_NEEDS,
  ...TWO_WORD_NEEDS,
  ...PLACE_NEEDS,
  ...SKILL_NEEDS,
  ...LEVEL_NEEDS,
  ...ENDING_NEEDS,
];
