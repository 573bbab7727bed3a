import {
  all,
  any,
  company,
  country,
  createNeeds,
  field,
  language,
  not,
  partTime,
  region,
  role,
  roleInAnyLanguage,
  skill,
  titled,
  town,
} from '../need.ts';

const developer = role(
  'software-engineer',
  'frontend-developer',
  'backend-developer',
  'fullstack-developer',
  'mobile-developer',
);

const SENTENCE_NEEDS = createNeeds('sentence', [
  [
    'jobs for nurses near leeds',
    {
      3: all(role('nurse'), town('Leeds')),
      2: all(role('nurse'), region('England')),
      1: any(role('nurse'), all(field('health', 'care'), town('Leeds'))),
    },
  ],
  ['i am looking for work as a cook', { 3: role('chef'), 1: role('kitchen-porter', 'baker') }],
  ['who is hiring bricklayers', { 3: role('bricklayer') }],
  [
    'looking for a teaching job in portland',
    {
      3: all(role('teacher', 'teaching-assistant'), town('Portland')),
      1: any(role('teacher'), all(field('education'), town('Portland'))),
    },
  ],
  [
    'any part time work in a shop',
    {
      3: all(partTime, role('sales-assistant', 'cashier', 'florist', 'butcher')),
      2: all(partTime, field('retail')),
      1: field('retail'),
    },
  ],
  [
    'find me a cleaning job',
    { 3: role('cleaner'), 2: role('housekeeper'), 1: role('waste-collector') },
  ],
  ['vacancies in marketing', { 3: role('marketing-manager'), 1: field('marketing') }],
  ['which companies are hiring welders', { 3: role('welder') }],
  ['show all jobs in norway', { 3: country('NO') }],
  ['job openings for biologists', { 3: role('biologist'), 1: field('science') }],
  [
    'i want to work with animals',
    {
      3: role('veterinarian', 'veterinary-nurse'),
      2: titled(/herd|dairy|shepherd|ranch/i),
      1: role('farm-worker'),
    },
  ],
  ['work in a kitchen', { 3: role('chef', 'kitchen-porter'), 1: field('hospitality') }],
  ['positions available for pharmacists', { 3: role('pharmacist') }],
  [
    'driving jobs in los angeles',
    {
      3: all(role('lorry-driver', 'delivery-driver', 'bus-driver'), town('Los Angeles')),
      1: any(
        role('lorry-driver', 'delivery-driver', 'bus-driver'),
        all(field('transport', 'logistics'), town('Los Angeles')),
      ),
    },
  ],
  [
    'what is there for a data analyst in austin',
    {
      3: all(role('data-analyst'), town('Austin')),
      1: any(role('data-analyst'), all(field('data'), town('Austin'))),
    },
  ],
]);

const MISSPELT_NEEDS = createNeeds('misspelt', [
  [
    'nruse',
    { 3: role('nurse'), 1: role('dental-nurse', 'veterinary-nurse', 'midwife', 'care-assistant') },
  ],
  ['electrcian', { 3: role('electrician') }],
  ['acountant', { 3: role('accountant'), 1: field('finance') }],
  ['teachr', { 3: any(role('teacher'), titled(/teacher/i)), 1: field('education') }],
  ['recptionist', { 3: titled(/receptionist/i), 2: role('receptionist', 'hotel-receptionist') }],
  [
    'sofware engineer',
    {
      3: role('software-engineer'),
      2: developer,
      1: role('devops-engineer', 'qa-tester', 'data-engineer'),
    },
  ],
  ['plummer', { 3: role('plumber') }],
  ['pharmasist', { 3: role('pharmacist') }],
  ['physioterapist', { 3: role('physiotherapist') }],
  ['carpentar', { 3: role('carpenter') }],
  ['hairdreser', { 3: role('hairdresser') }],
  ['libarian', { 3: titled(/librarian/i), 2: role('librarian') }],
  ['jounralist', { 3: role('journalist'), 1: role('editor') }],
  ['gardner', { 3: role('gardener') }],
  ['barrista', { 3: role('barista') }],
  ['mechancal engineer', { 3: role('mechanical-engineer'), 1: field('engineering') }],
  ['pyhton', { 3: skill('python') }],
  [
    'electrician manchster',
    {
      3: all(role('electrician'), town('Manchester')),
      1: any(role('electrician'), all(field('building'), town('Manchester'))),
    },
  ],
  ['toronot', { 3: town('Toronto') }],
  ['store manger', { 3: role('store-manager'), 1: role('restaurant-manager') }],
  ['marketting', { 3: role('marketing-manager'), 1: field('marketing') }],
  ['warehose', { 3: role('warehouse-operative'), 1: role('forklift-operator') }],
  ['data scientits', { 3: titled(/data scientist/i), 2: role('data-scientist'), 1: field('data') }],
  ['vetinarian', { 3: role('veterinarian'), 1: role('veterinary-nurse') }],
  [
    'secratary',
    {
      3: titled(/secretary/i),
      2: role('administrator'),
      1: role('receptionist', 'executive-assistant'),
    },
  ],
  ['archetect', { 3: role('architect') }],
  ['fotographer', { 3: role('photographer') }],
  ['kubernets', { 3: skill('kubernetes'), 1: role('devops-engineer') }],
  ['midwiffe', { 3: role('midwife') }],
  ['quillstak', { 3: company('quillstack') }],
  [
    'paralegel toronto',
    {
      3: all(role('paralegal'), town('Toronto')),
      1: any(role('paralegal'), all(field('law'), town('Toronto'))),
    },
  ],
]);

const JOINED_NEEDS = createNeeds('together and apart', [
  [
    'fullstack',
    { 3: role('fullstack-developer'), 1: any(developer, roleInAnyLanguage('fullstack-developer')) },
  ],
  [
    'full stack developer',
    { 3: role('fullstack-developer'), 1: any(developer, roleInAnyLanguage('fullstack-developer')) },
  ],
  ['front end', { 3: role('frontend-developer'), 1: role('fullstack-developer', 'ux-designer') }],
  ['frontend developer', { 3: role('frontend-developer'), 1: developer }],
  ['back end engineer', { 3: role('backend-developer'), 1: developer }],
  ['help desk', { 3: role('helpdesk'), 1: role('sysadmin') }],
  ['dev ops', { 3: role('devops-engineer') }],
  ['nodejs', { 3: skill('nodejs'), 2: titled(/node\.js/i), 1: role('backend-developer') }],
  ['vue js', { 3: any(skill('vue'), titled(/vue/i)), 1: role('frontend-developer') }],
  ['plsql', { 3: any(skill('plsql'), titled(/pl\/sql/i)), 1: role('database-administrator') }],
  ['ux ui designer', { 3: titled(/u[xi]\/u[xi]/i), 2: role('ux-designer'), 1: titled(/UI/) }],
  ['hair dresser', { 3: role('hairdresser') }],
  ['brick layer', { 3: role('bricklayer') }],
  [
    'parttime cleaner',
    {
      3: all(partTime, role('cleaner')),
      1: any(role('cleaner'), all(partTime, role('housekeeper'))),
    },
  ],
  ['health care assistant', { 3: role('care-assistant'), 1: role('nurse') }],
  ['child care', { 3: role('nursery-nurse') }],
  ['powerbi', { 3: skill('power-bi') }],
  ['cyber security', { 3: role('security-analyst') }],
  ['sys admin', { 3: role('sysadmin'), 1: role('helpdesk', 'network-engineer') }],
  ['copy writer', { 3: role('copywriter'), 1: role('editor') }],
  ['bar tender', { 3: role('bartender'), 1: role('waiter', 'barista') }],
  ['truckdriver', { 3: role('lorry-driver'), 1: role('delivery-driver') }],
]);

const OTHER_WORD_NEEDS = createNeeds('other words', [
  ['rn', { 3: role('nurse') }],
  ['attorney', { 3: role('solicitor'), 1: role('paralegal') }],
  ['lawyer', { 3: role('solicitor'), 1: role('paralegal') }],
  ['truck driver', { 3: role('lorry-driver'), 1: role('delivery-driver', 'bus-driver') }],
  ['lorry driver', { 3: role('lorry-driver'), 1: role('delivery-driver', 'bus-driver') }],
  [
    'janitor',
    { 3: all(role('cleaner'), not(titled(/window/i))), 2: role('cleaner'), 1: role('housekeeper') },
  ],
  ['server', { 3: role('waiter'), 1: titled(/windows server/i) }],
  ['waiter', { 3: role('waiter'), 1: role('bartender', 'barista') }],
  ['service desk', { 3: role('helpdesk'), 1: role('sysadmin') }],
  ['physio', { 3: role('physiotherapist') }],
  ['physical therapist', { 3: role('physiotherapist'), 1: titled(/speech|massage/i) }],
  [
    'gp',
    { 3: titled(/general practitioner|\bGP\b|family physician|primary care/i), 2: role('doctor') },
  ],
  ['physician', { 3: role('doctor') }],
  ['realtor', { 3: all(role('estate-agent'), not(titled(/property/i))), 2: role('estate-agent') }],
  ['shop assistant', { 3: role('sales-assistant'), 1: role('cashier', 'store-manager') }],
  ['joiner', { 3: role('carpenter') }],
  [
    'garbage collector',
    { 3: titled(/waste|refuse|garbage|sanitation/i), 2: role('waste-collector') },
  ],
  [
    'programmer',
    {
      3: any(role('software-engineer'), titled(/programmer/i)),
      2: developer,
      1: role('game-developer'),
    },
  ],
  ['caregiver', { 3: role('care-assistant') }],
  [
    'dishwasher',
    { 3: all(role('kitchen-porter'), titled(/dishwasher|porter|KP/i)), 2: role('kitchen-porter') },
  ],
  [
    'postman',
    {
      3: all(role('postal-worker'), titled(/post|carrier/i)),
      2: role('postal-worker'),
      1: role('delivery-driver'),
    },
  ],
  [
    'automotive technician',
    {
      3: all(role('car-mechanic'), not(titled(/bicycle/i))),
      1: role('maintenance-technician', 'car-mechanic'),
    },
  ],
  ['call center', { 3: titled(/(call|contact) cent/i), 2: role('customer-service') }],
  [
    'daycare',
    {
      3: all(role('nursery-nurse'), titled(/daycare|child ?care|nursery/i)),
      2: role('nursery-nurse'),
    },
  ],
  ['hr', { 3: role('hr-adviser'), 1: role('recruiter') }],
  ['speech pathologist', { 3: role('speech-therapist') }],
  [
    'urban planner',
    { 3: all(role('town-planner'), not(titled(/transport/i))), 2: role('town-planner') },
  ],
  ['cabin crew', { 3: role('cabin-crew') }],
  ['swe', { 3: role('software-engineer'), 1: developer }],
  ['dba', { 3: titled(/DBA|database administrator/i), 2: role('database-administrator') }],
  [
    'sre',
    { 3: all(role('devops-engineer'), titled(/SRE|reliability/i)), 2: role('devops-engineer') },
  ],
  ['hgv', { 3: role('lorry-driver') }],
  [
    'x-ray technician',
    { 3: titled(/x-ray|radiograph|radiologic|rad tech/i), 2: role('radiographer') },
  ],
  ['vet', { 3: role('veterinarian'), 1: role('veterinary-nurse') }],
  ['professor', { 3: titled(/professor/i), 2: role('lecturer') }],
  [
    'room attendant',
    {
      3: all(role('housekeeper'), not(titled(/supervisor/i))),
      2: role('housekeeper'),
      1: role('cleaner'),
    },
  ],
  [
    'accounts payable',
    {
      3: titled(/accounts payable|purchase ledger/i),
      2: role('bookkeeper'),
      1: role('accountant'),
    },
  ],
]);

const BEGINNING_NEEDS = createNeeds('exact before beginning', [
  ['nursery', { 3: role('nursery-nurse'), 2: titled(/plant nursery/i) }],
  ['soft eng', { 3: role('software-engineer'), 1: developer }],
  ['mech eng', { 3: role('mechanical-engineer'), 1: field('engineering') }],
  ['car', { 3: role('car-mechanic') }],
  ['bar', { 3: role('bartender'), 1: role('waiter') }],
  ['data sci', { 3: titled(/data scientist/i), 2: role('data-scientist'), 1: field('data') }],
  ['cook', { 3: role('chef'), 1: role('kitchen-porter') }],
  ['pharma', { 3: role('pharmacist') }],
  ['sound', { 3: titled(/sound engineer/i) }],
]);

const LETTER_NEEDS = createNeeds('letters', [
  ['koeln', { 3: town('Köln') }],
  ['muenchen', { 3: town('München') }],
  ['goeteborg', { 3: town('Göteborg') }],
  ['aalesund', { 3: town('Ålesund') }],
  ['hawaii', { 3: region('Hawaiʻi') }],
  ['kaneohe', { 3: town('Kāneʻohe') }],
  ['sao paulo', { 3: town('São Paulo') }],
  ['lodz', { 3: town('Łódź') }],
  ['nuernberg', { 3: town('Nürnberg') }],
  ['cafe zephyr', { 3: company('cafe-zephyr') }],
  ['st johns', { 3: town('St. John’s') }],
  ['พยาบาล', { 3: all(roleInAnyLanguage('nurse'), language('th')) }],
  ['ซอฟต์แวร์', { 3: all(roleInAnyLanguage('software-engineer'), language('th')) }],
  ['พ่อครัว', { 3: all(roleInAnyLanguage('chef'), language('th')) }],
  ['看護師', { 3: all(roleInAnyLanguage('nurse'), language('ja')) }],
  [
    'エンジニア 東京',
    { 3: all(roleInAnyLanguage('software-engineer'), language('ja')), 1: town('Tokyo') },
  ],
  ['간호사', { 3: all(roleInAnyLanguage('nurse'), language('ko')) }],
  ['간호사를', { 3: all(roleInAnyLanguage('nurse'), language('ko')) }],
  ['개발자는', { 3: all(roleInAnyLanguage('backend-developer'), language('ko')) }],
  ['developpeur', { 3: all(roleInAnyLanguage('fullstack-developer'), language('fr')) }],
  [
    'infirmière lyon',
    {
      3: all(roleInAnyLanguage('nurse'), language('fr'), town('Lyon')),
      2: all(roleInAnyLanguage('nurse'), language('fr')),
      1: town('Lyon'),
    },
  ],
  ['baecker', { 3: all(roleInAnyLanguage('baker'), language('de')) }],
]);

const SEVERAL_WORD_NEEDS = createNeeds('words that no posting has all', [
  [
    'deep learning toronto',
    {
      3: all(role('ml-engineer'), town('Toronto')),
      2: any(skill('deep-learning'), titled(/deep learning/i)),
      1: any(role('ml-engineer'), all(field('data'), town('Toronto'))),
    },
  ],
  [
    'physics teacher boston',
    {
      3: all(titled(/physics|science teacher/i), town('Boston')),
      2: any(titled(/physics/i), all(role('teacher'), town('Boston'))),
      1: role('teacher'),
    },
  ],
  ['welder oslo', { 2: role('welder'), 1: all(field('building', 'engineering'), town('Oslo')) }],
  [
    'pastry chef vancouver',
    { 3: all(role('chef'), town('Vancouver')), 2: titled(/pastry/i), 1: role('chef') },
  ],
  ['junior lawyer hobart', { 3: all(role('solicitor'), town('Hobart')), 1: role('solicitor') }],
  [
    'rust developer hamburg',
    {
      3: all(developer, skill('rust'), town('Hamburg')),
      2: all(developer, skill('rust')),
      1: all(developer, country('DE')),
    },
  ],
  [
    'remote plumber texas',
    {
      3: all(role('plumber'), region('Texas')),
      2: role('plumber'),
      1: all(field('building'), region('Texas')),
    },
  ],
  [
    'weekend barista denver',
    {
      3: all(role('barista'), town('Denver')),
      2: role('barista'),
      1: all(field('hospitality'), town('Denver')),
    },
  ],
  [
    'yoga teacher paris part time',
    {
      3: all(titled(/yoga/i), town('Paris')),
      2: titled(/yoga/i),
      1: all(role('personal-trainer'), country('FR')),
    },
  ],
]);

export const WORD_NEEDS = [
  ...SENTENCE_NEEDS,
  ...MISSPELT_NEEDS,
  ...JOINED_NEEDS,
  ...OTHER_WORD_NEEDS,
  ...BEGINNING_NEEDS,
  ...LETTER_NEEDS,
  ...SEVERAL_WORD_NEEDS,
];
