import {
  admits,
  all,
  any,
  company,
  country,
  createNeeds,
  degree,
  employment,
  field,
  group,
  hybrid,
  id,
  applyUrl,
  noExperience,
  not,
  onSite,
  partTime,
  pay,
  payPer,
  region,
  remote,
  role,
  sponsorship,
  term,
  titled,
  town,
  worldwide,
} from '../need.ts';

const developer = role(
  'software-engineer',
  'frontend-developer',
  'backend-developer',
  'fullstack-developer',
  'mobile-developer',
);

const COMPANY_NEEDS = createNeeds('company', [
  ['brightlane', { 3: company('brightlane'), 2: company('bright-lane-legal') }],
  ['bright lane', { 3: company('brightlane', 'bright-lane-legal') }],
  ['copper kettle', { 3: company('the-copper-kettle') }],
  ['the copper kettle', { 3: company('the-copper-kettle') }],
  [
    'isle of merrow',
    {
      3: company('isle-of-merrow-ferries', 'isle-of-merrow-hospital'),
      1: company(
        'merrow-motors',
        'merrow-civil',
        'merrow-mutual',
        'parks-of-merrow',
        'the-grand-merrow',
        'radio-merrow',
      ),
    },
  ],
  ['data fjord', { 3: company('datafjord') }],
  ['openharbor', { 3: company('openharbor') }],
  ['saint odile health', { 3: company('st-odile-health') }],
  ['nonnas table', { 3: company('nonnas-table') }],
  ['finch and fable', { 3: company('finch-fable') }],
  ['theatre du canard', { 3: company('theatre-du-canard') }],
  [
    'northmere hospital nurse',
    {
      3: all(company('northmere-hospital-trust'), role('nurse')),
      1: any(company('northmere-hospital-trust'), role('nurse')),
    },
  ],
  ['fixture steel', { 3: company('fixture-steel') }],
]);

const PLACE_NEEDS = createNeeds('place', [
  ['leeds', { 3: town('Leeds') }],
  ['UK', { 3: country('GB') }],
  ['USA', { 3: country('US') }],
  ['Deutschland', { 3: country('DE') }],
  ['europe', { 3: group('Europe') }],
  ['norway', { 3: country('NO') }],
  ['scotland', { 3: region('Scotland') }],
  ['nyc', { 3: town('New York') }],
  ['bavaria', { 3: region('Bavaria') }],
  ['oregon', { 3: region('Oregon') }],
  ['south korea', { 3: country('KR') }],
  ['holland', { 3: country('NL') }],
  ['schweiz', { 3: country('CH') }],
  ['london ontario', { 3: town('London', 'ON'), 1: any(town('London'), region('Ontario')) }],
  ['jobs in new zealand', { 3: country('NZ') }],
  ['united states', { 3: country('US') }],
  ['california', { 3: region('California') }],
]);

const REMOTE_NEEDS = createNeeds('remote', [
  ['remote', { 3: remote, 1: hybrid }],
  ['wfh', { 3: remote, 1: hybrid }],
  ['work from home', { 3: remote, 1: hybrid }],
  [
    'remote customer service',
    { 3: all(remote, role('customer-service')), 1: any(remote, role('customer-service')) },
  ],
  [
    'remote accountant',
    {
      3: all(remote, role('accountant')),
      2: all(remote, field('finance')),
      1: any(remote, role('accountant')),
    },
  ],
  [
    'remote software engineer',
    {
      3: all(remote, role('software-engineer')),
      2: all(remote, developer),
      1: any(remote, developer),
    },
  ],
  [
    'data entry work from home',
    { 3: all(remote, role('data-entry-clerk')), 1: any(remote, role('data-entry-clerk')) },
  ],
  ['hybrid', { 3: hybrid }],
  ['on site carpenter', { 3: all(onSite, role('carpenter')), 1: role('carpenter') }],
  [
    'remote europe',
    {
      3: all(remote, any(group('Europe'), admits('Europe'))),
      2: all(remote, admits('EU')),
      1: remote,
    },
  ],
  ['remote translator', { 3: all(remote, role('translator')), 1: any(remote, role('translator')) }],
]);

const EMPLOYMENT_NEEDS = createNeeds('employment', [
  ['part time', { 3: partTime }],
  [
    'part-time nurse',
    {
      3: all(partTime, role('nurse')),
      1: any(role('nurse'), all(partTime, field('health', 'care'))),
    },
  ],
  [
    'part time accountant',
    {
      3: all(partTime, role('accountant')),
      2: all(partTime, role('bookkeeper')),
      1: any(role('accountant'), all(partTime, field('finance'))),
    },
  ],
  ['temporary', { 3: employment('temporary') }],
  [
    'contract developer',
    { 3: all(employment('contract'), developer), 1: any(employment('contract'), developer) },
  ],
  ['part time jobs leeds', { 3: all(partTime, town('Leeds')), 1: any(partTime, town('Leeds')) }],
  ['weekend', { 3: titled(/weekend|saturday/i) }],
  ['night shift', { 3: titled(/night/i) }],
  ['full time chef', { 3: all(employment('full-time'), role('chef')), 1: role('chef') }],
  [
    'part time teacher',
    {
      3: all(partTime, role('teacher')),
      1: any(role('teacher'), all(partTime, field('education'))),
    },
  ],
]);

const VISA_NEEDS = createNeeds('visa', [
  ['visa sponsorship', { 3: sponsorship('offered') }],
  [
    'visa sponsorship nurse',
    {
      3: all(sponsorship('offered'), role('nurse')),
      1: any(sponsorship('offered'), all(role('nurse'), not(sponsorship('not-offered')))),
    },
  ],
  [
    'software engineer visa sponsorship',
    {
      3: all(sponsorship('offered'), role('software-engineer')),
      2: all(sponsorship('offered'), developer),
      1: any(
        sponsorship('offered'),
        all(role('software-engineer'), not(sponsorship('not-offered'))),
      ),
    },
  ],
  [
    'teacher visa sponsored',
    {
      3: all(sponsorship('offered'), role('teacher')),
      1: any(sponsorship('offered'), all(role('teacher'), not(sponsorship('not-offered')))),
    },
  ],
  ['jobs with visa', { 3: sponsorship('offered') }],
]);

const PAY_NEEDS = createNeeds('pay', [
  [
    '$25 an hour',
    { 3: pay('USD', 'hour', 25, 25), 2: pay('USD', 'hour', 24, 26), 1: payPer('hour', 25, 25) },
  ],
  ['20 per hour', { 3: payPer('hour', 20, 20), 2: payPer('hour', 19, 21) }],
  ['£30k', { 3: pay('GBP', 'year', 30_000, 30_000), 2: pay('GBP', 'year', 29_000, 31_000) }],
  ['£50k+', { 3: pay('GBP', 'year', 50_000) }],
  ['3000 a month', { 3: payPer('month', 3000, 3000), 2: payPer('month', 2900, 3100) }],
  ['€4,000 per month', { 3: pay('EUR', 'month', 4000, 4000), 2: pay('EUR', 'month', 3900, 4100) }],
  ['$100,000', { 3: pay('USD', 'year', 100_000, 100_000), 2: pay('USD', 'year', 97_000, 103_000) }],
  [
    'nurse $60,000',
    {
      3: all(role('nurse'), pay('USD', 'year', 60_000, 60_000)),
      2: all(role('nurse'), pay('USD', 'year', 57_000, 63_000)),
      1: role('nurse'),
    },
  ],
  ['£12.50 an hour', { 3: pay('GBP', 'hour', 12.5, 12.5), 2: pay('GBP', 'hour', 12, 13) }],
  [
    'software engineer 80k',
    {
      3: all(role('software-engineer'), payPer('year', 80_000, 80_000)),
      2: all(developer, payPer('year', 77_000, 83_000)),
      1: developer,
    },
  ],
]);

const OPERATOR_NEEDS = createNeeds('operators', [
  ['nurse -dental', { 3: role('nurse'), 1: role('veterinary-nurse', 'midwife', 'care-assistant') }],
  [
    'chef -pastry',
    {
      3: all(role('chef'), titled(/chef/i), not(titled(/pastry/i))),
      2: all(role('chef'), not(titled(/pastry/i))),
      1: role('kitchen-porter'),
    },
  ],
  [
    'designer not graphic',
    { 3: all(titled(/designer/i), not(titled(/graphic/i))), 1: role('ux-designer') },
  ],
  ['welder OR carpenter', { 3: role('welder', 'carpenter') }],
  ['"data engineer"', { 3: titled(/data engineer/i), 1: role('data-engineer') }],
  ['"front desk"', { 3: titled(/front desk/i), 1: role('receptionist', 'hotel-receptionist') }],
  [
    'driver -delivery london',
    {
      3: all(role('lorry-driver', 'bus-driver', 'train-driver'), town('London', 'GB')),
      1: role('lorry-driver', 'bus-driver', 'train-driver'),
    },
  ],
  [
    'plumber OR electrician dublin',
    {
      3: all(role('plumber', 'electrician'), town('Dublin')),
      1: any(role('plumber', 'electrician'), all(field('building'), town('Dublin'))),
    },
  ],
  [
    'https://fixture.example/jobs/tidewater-ai-full-stack-developer-internship-fall-2026-remote/',
    { 3: id('tidewater-ai-full-stack-developer-internship-fall-2026-remote') },
  ],
  [
    'https://careers.fixture.example/parcel-puffin/41345',
    { 3: applyUrl('https://careers.fixture.example/parcel-puffin/41345') },
  ],
]);

const CODE_NEEDS = createNeeds('codes', [
  ['portland or', { 3: town('Portland', 'OR'), 1: any(town('Portland'), region('Oregon')) }],
  ['portland me', { 3: town('Portland', 'ME'), 1: any(town('Portland'), region('Maine')) }],
  ['jobs in OR', { 3: region('Oregon') }],
  ['bloomington in', { 3: town('Bloomington', 'IN'), 1: region('Indiana') }],
  ['NO', { 3: country('NO') }],
  ['no experience', { 3: noExperience }],
  ['no experience needed', { 3: noExperience }],
  ['austin tx', { 3: town('Austin', 'TX'), 1: region('Texas') }],
  ['reading pa', { 3: town('Reading', 'PA'), 1: any(town('Reading'), region('Pennsylvania')) }],
  [
    'cambridge, MA',
    { 3: town('Cambridge', 'MA'), 1: any(town('Cambridge'), region('Massachusetts')) },
  ],
  ['it support', { 3: role('helpdesk'), 1: role('sysadmin', 'network-engineer') }],
  ['washington dc', { 3: town('Washington', 'DC') }],
]);

const APPLICANT_NEEDS = createNeeds('applicants', [
  [
    'remote latam',
    { 3: all(remote, admits('LATAM')), 1: all(remote, any(worldwide, group('LATAM'))) },
  ],
  [
    'remote germany',
    { 3: all(remote, any(country('DE'), admits('DE'))), 1: all(remote, worldwide) },
  ],
  ['work from anywhere', { 3: worldwide, 1: remote }],
  [
    'remote north america',
    { 3: all(remote, any(admits('North America'), country('US', 'CA', 'MX'))), 1: remote },
  ],
  [
    'remote brazil',
    { 3: all(remote, any(country('BR'), admits('BR'))), 1: all(remote, worldwide) },
  ],
  [
    'remote developer usa',
    {
      3: all(remote, developer, any(country('US'), admits('US'))),
      2: all(remote, developer),
      1: any(developer, all(remote, country('US'))),
    },
  ],
]);

const SAINT_NEEDS = createNeeds('saint', [
  ['saint albans', { 3: town('St Albans') }],
  ['st. albans', { 3: town('St Albans') }],
  ['saint louis', { 3: town('St. Louis') }],
  ['st denis', { 3: town('Saint-Denis') }],
  ['st crispin shoes', { 3: company('saint-crispin-shoes') }],
  ['saint piran', { 3: company('st-pirans-college') }],
]);

const DEGREE_NEEDS = createNeeds('degree', [
  ['phd', { 3: degree('doctorate'), 2: role('lecturer', 'biologist') }],
  ['masters degree', { 3: degree('master'), 1: degree('bachelor', 'doctorate') }],
  [
    'bachelor degree engineer',
    {
      3: all(degree('bachelor'), titled(/engineer/i)),
      1: any(degree('bachelor'), all(field('engineering'), titled(/engineer/i))),
    },
  ],
]);

const TERM_NEEDS = createNeeds('term', [
  ['summer 2026', { 3: term('summer-2026') }],
  ['fall internship', { 3: term('fall-2026'), 1: employment('internship') }],
  [
    'software intern winter 2027',
    {
      3: all(term('winter-2027'), developer),
      1: any(term('winter-2027'), all(employment('internship'), developer)),
    },
  ],
]);

export const FACT_NEEDS = [
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
];
