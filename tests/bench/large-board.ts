import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** The day for which the large board is built. */
export const BENCH_DAY = '2026-03-10';

/** Creates a generator of numbers from 0 to 1 that repeats for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = (text: string) => text.trim().split(/\s+/);

/** Trades, each with the common words of its postings and the skills that they require. */
const TRADES: [role: string, subjects: string, skills: string][] = [
  [
    'Machine Learning Engineer',
    'models training ranking recommendation features embeddings retrieval inference evaluation experiments',
    'python pytorch tensorflow cpp machine-learning spark',
  ],
  [
    'Data Scientist',
    'metrics experiments forecasting causal inference dashboards stakeholders hypotheses sampling regression',
    'python r sql statistics machine-learning',
  ],
  [
    'Software Engineer',
    'services latency storage queues testing deployment reliability interfaces migrations caching',
    'java go cpp csharp kubernetes sql',
  ],
  [
    'Frontend Engineer',
    'interfaces accessibility components rendering typography layout browsers prototypes interactions performance',
    'typescript javascript react css',
  ],
  [
    'Research Scientist',
    'publications conferences theory proofs language vision robotics reinforcement collaboration prototypes',
    'python pytorch cpp nlp computer-vision machine-learning',
  ],
  [
    'Site Reliability Engineer',
    'incidents monitoring capacity clusters automation alerts networks failover observability deployments',
    'go kubernetes linux terraform python',
  ],
  [
    'Product Designer',
    'wireframes research usability journeys prototypes typography workshops critique systems accessibility',
    'figma css',
  ],
  [
    'Mechanical Engineer',
    'tolerances materials thermal simulation assemblies manufacturing fixtures drawings suppliers vibration',
    'matlab solidworks cpp',
  ],
  [
    'Electrical Engineer',
    'circuits firmware signal power boards measurement oscilloscopes layout sensors compliance',
    'matlab verilog c cpp',
  ],
  [
    'Accountant',
    'ledgers reconciliation audit reporting invoices forecasts controls payroll taxation budgets',
    'excel sql',
  ],
  [
    'Nurse',
    'patients wards medication rotas triage discharge records infection rehabilitation care',
    'first-aid',
  ],
  [
    'Teacher',
    'classrooms lessons pupils curriculum assessment safeguarding literacy numeracy parents trips',
    'first-aid',
  ],
  [
    'Laboratory Technician',
    'samples assays microscopes reagents calibration protocols centrifuges cultures records safety',
    'r statistics',
  ],
  [
    'Account Manager',
    'clients renewals pipelines negotiations proposals onboarding territory partnerships forecasts growth',
    'excel',
  ],
  [
    'Security Analyst',
    'threats detection forensics incidents vulnerabilities identity encryption phishing policies intelligence',
    'python linux sql',
  ],
  [
    'Game Developer',
    'gameplay engines shaders animation physics consoles prototypes multiplayer puzzles rendering',
    'cpp csharp unity',
  ],
  [
    'Database Administrator',
    'backups replication indexes tuning migrations clusters recovery schemas auditing upgrades',
    'sql linux python',
  ],
  [
    'Technical Writer',
    'documentation tutorials references editing style readers release translation diagrams reviews',
    'markdown',
  ],
  [
    'Bioinformatician',
    'genomes sequencing pipelines variants proteins alignment cohorts annotation expression phylogeny',
    'python r linux statistics',
  ],
  [
    'Chef',
    'menus kitchens suppliers hygiene seasonal pastry rotas allergens ordering service',
    'first-aid',
  ],
];

const SKILLS: Record<string, { name: string; kind: string; aliases: string[] }> = {
  python: { name: 'Python', kind: 'language', aliases: ['Python 3'] },
  r: { name: 'R', kind: 'language', aliases: [] },
  c: { name: 'C', kind: 'language', aliases: [] },
  cpp: { name: 'C++', kind: 'language', aliases: ['CPP'] },
  csharp: { name: 'C#', kind: 'language', aliases: ['C sharp'] },
  java: { name: 'Java', kind: 'language', aliases: [] },
  javascript: { name: 'JavaScript', kind: 'language', aliases: ['JS'] },
  typescript: { name: 'TypeScript', kind: 'language', aliases: ['TS'] },
  go: { name: 'Go', kind: 'language', aliases: ['Golang'] },
  sql: { name: 'SQL', kind: 'language', aliases: [] },
  matlab: { name: 'MATLAB', kind: 'language', aliases: [] },
  verilog: { name: 'Verilog', kind: 'language', aliases: [] },
  css: { name: 'CSS', kind: 'language', aliases: [] },
  markdown: { name: 'Markdown', kind: 'language', aliases: [] },
  dotnet: { name: '.NET', kind: 'framework', aliases: ['dotnet'] },
  pytorch: { name: 'PyTorch', kind: 'framework', aliases: [] },
  tensorflow: { name: 'TensorFlow', kind: 'framework', aliases: [] },
  spark: { name: 'Spark', kind: 'framework', aliases: ['Apache Spark'] },
  react: { name: 'React', kind: 'framework', aliases: ['React.js'] },
  unity: { name: 'Unity', kind: 'framework', aliases: [] },
  kubernetes: { name: 'Kubernetes', kind: 'tool', aliases: ['K8s'] },
  terraform: { name: 'Terraform', kind: 'tool', aliases: [] },
  linux: { name: 'Linux', kind: 'tool', aliases: [] },
  figma: { name: 'Figma', kind: 'tool', aliases: [] },
  excel: { name: 'Excel', kind: 'tool', aliases: [] },
  solidworks: { name: 'SolidWorks', kind: 'tool', aliases: [] },
  'machine-learning': { name: 'Machine learning', kind: 'field', aliases: ['ML'] },
  nlp: { name: 'Natural language processing', kind: 'field', aliases: ['NLP'] },
  'computer-vision': { name: 'Computer vision', kind: 'field', aliases: ['CV'] },
  statistics: { name: 'Statistics', kind: 'field', aliases: [] },
  'first-aid': { name: 'First aid', kind: 'field', aliases: [] },
};

/** Sentences for postings of any trade. */
const GENERAL = words(`
  you will work with people across the company and help us decide what to build next we look for someone who
  enjoys difficult questions writes clearly listens well and finishes what they begin the team meets every week
  shares what it learned and reviews each other's plans your first month is for reading asking and small changes
  later you own a part of our product and teach those who come after you we value evidence over opinion and
  kindness over speed experience of large organisations is useful but not needed flexible hours training budget
  pension insurance and a quiet office are part of the offer travel is rare and agreed in advance
`);

/** Texts that are hard to split into words. */
const HARD = [
  'You write C++ or C# daily, and some .NET.',
  'The stand at the fair costs $12,100 a month at most.',
  'A Ph.D. or a master’s degree helps.',
  'Our handbook writes co-op, on-call and part-time with a hyphen.',
  'Naïve ideas and short résumés are welcome.',
  'The team’s tools are Node.js and R.',
];

const SENIORITY = ['', '', '', 'Senior ', 'Junior ', 'Staff ', 'Lead '];
const LEVEL: Record<string, string> = {
  '': 'mid',
  'Senior ': 'senior',
  'Junior ': 'entry',
  'Staff ': 'staff',
  'Lead ': 'manager',
};
const REGIONS: [code: string, country: string, region: string][] = [
  ['nz', 'NZ', 'North Region'],
  ['nz', 'NZ', 'South Region'],
  ['ie', 'IE', 'Coast Region'],
  ['gb', 'GB', 'Fixture Shire'],
  ['gb', 'GB', 'Test County'],
  ['us', 'US', 'Sample State'],
  ['us', 'US', 'Mock State'],
  ['ca', 'CA', 'Stub Province'],
];
const SYLLABLES = words(
  'al ba cor den el far gan hol im jun kes lor mar nor ost per quin ros sal tor ul ver wes yar zel',
);
const CURRENCY: Record<string, string> = { nz: 'NZD', ie: 'EUR', gb: 'GBP', us: 'USD', ca: 'CAD' };

/**
 * Writes a content folder with postings of many trades. As on a real board, most postings share
 * common words, some share the words of a trade, and names are rare. The same count gives the same
 * content.
 */
export async function makeLargeBoard(folder: string, count: number): Promise<void> {
  const random = createRandom(20_260_310);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const name = (parts: number) => {
    const text = Array.from({ length: parts }, () => pick(SYLLABLES)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

  const companies = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => {
      const title = `${name(2 + (i % 2))} ${pick(['Works', 'Labs', 'Group', 'Systems', 'Trust'])} ${i}`;
      return [slug(title), { name: title, url: 'https://fixture.example/' }];
    }),
  );
  const places: Record<string, object> = Object.fromEntries(
    REGIONS.flatMap(([code, country, region]) => [
      [code, { country }],
      [slug(`${region} ${code}`), { region, country }],
    ]),
  );
  const towns = Array.from({ length: 120 }, () => {
    const [code, country, region] = pick(REGIONS);
    const town = `${name(2)}${pick(['ton', 'ville', 'port', 'field'])}`;
    const id = slug(`${town} ${region} ${code}`);
    places[id] = { locality: town, region, country, aliases: [`${town}, ${region}`] };
    return { id, code, town };
  });
  const companyIds = Object.keys(companies);
  const projects = Array.from({ length: 6000 }, () => name(2 + below(3)));

  const sentence = (subjects: readonly string[], skills: readonly string[]) => {
    const start = below(GENERAL.length - 12);
    const parts = GENERAL.slice(start, start + 6 + below(8));
    for (let i = 0; i < 3; i += 1) parts.splice(below(parts.length), 0, pick(subjects));
    if (random() < 0.4) parts.push('with', SKILLS[pick(skills)]?.name ?? '');
    if (random() < 0.3) parts.push('on', pick(projects));
    const text = parts.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };

  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'postings'), { recursive: true });
  const write = (path: string, text: string) => writeFile(join(folder, path), text);
  await write('site.yaml', stringify(SITE));
  await write('companies.yaml', stringify(companies));
  await write('places.yaml', stringify(places));
  await write('skills.yaml', stringify(SKILLS));

  for (let i = 0; i < count; i += 1) {
    const [role, subjectText, skillText] = pick(TRADES);
    const subjects = words(subjectText);
    const skills = words(skillText);
    const seniority = pick(SENIORITY);
    const intern = random() < 0.2;
    const town = pick(towns);
    const others = random() < 0.3 ? [pick(towns).id, pick(towns).id] : [];
    const year = random() < 0.75 ? 2026 : 2025;
    const day = String(1 + below(28)).padStart(2, '0');
    const paragraphs = Array.from({ length: 3 }, () =>
      Array.from({ length: 4 }, () => sentence(subjects, skills)).join(' '),
    );
    const bullets = Array.from({ length: 6 }, () => `- ${sentence(subjects, skills)}`);
    const hourly = random() < 0.3;
    const low = hourly ? 14 + below(60) : (24 + below(120)) * 1000;
    const high = random() < 0.5 ? low : low + (hourly ? below(20) : below(40) * 1000);
    const posting = {
      title: `${seniority}${role}, ${pick(projects)}${intern ? ' Internship' : ''}`,
      company: pick(companyIds),
      employment: [
        intern ? 'internship' : pick(['full-time', 'full-time', 'part-time', 'contract']),
      ],
      level: intern ? 'intern' : LEVEL[seniority],
      ...(intern && { terms: [`${pick(['summer', 'fall', 'winter'])}-2026`] }),
      places: [...new Set([town.id, ...others])],
      ...(random() < 0.8 && {
        workModes: pick([['on-site'], ['hybrid'], ['remote', 'hybrid'], ['remote']]),
      }),
      ...(random() < 0.7 && {
        pay: { min: low, max: high, currency: CURRENCY[town.code], per: hourly ? 'hour' : 'year' },
      }),
      ...(random() < 0.5 && {
        education: [
          {
            level: pick(['bachelor', 'master', 'doctorate']),
            state: 'completed',
            required: random() < 0.5,
          },
        ],
      }),
      skills: [...new Set([pick(skills), pick(skills), pick(skills)])],
      ...(random() < 0.9 && {
        posted: `${year}-${pick(year === 2026 ? ['01', '02'] : ['11', '12'])}-${day}`,
      }),
      ...(random() < 0.4 && { closes: `2026-${pick(['02', '03', '04', '05'])}-${day}` }),
      completeness: 'full',
    };
    const text = [
      `## About the role`,
      ...paragraphs,
      `## What you bring`,
      bullets.join('\n'),
      `Our office in ${town.town} is open to all of the team. ${pick(HARD)}`,
    ].join('\n\n');
    await write(
      `postings/large-${String(i).padStart(5, '0')}.md`,
      `---\n${stringify(posting)}---\n\n${text}\n`,
    );
  }
}

const SITE = {
  name: 'Large fixture board',
  tagline: 'A board for measurements',
  description: 'Postings that were made up so that search can be measured.',
  url: 'https://fixture.example',
  locale: 'en-GB',
  report: { email: 'report@fixture.example' },
};
