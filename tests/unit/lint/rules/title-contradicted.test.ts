import { describe, expect, it } from 'vitest';
import titleContradicted from '../../../../src/lint/rules/title-contradicted.ts';
import { placeSchema } from '../../../../src/model/place.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';
import { buildCatalogueNames } from '../../../helpers/build-catalogue-names.ts';

const findings = (title: string, yaml: string, text = 'Text.') =>
  titleContradicted.check(
    buildRuleContext(
      `---\ntitle: ${JSON.stringify(title)}\ncompany: fixture-company\ncompleteness: full\n${yaml}\n---\n\n${text}\n`,
    ),
  );
const fields = (title: string, yaml: string, text?: string) =>
  findings(title, yaml, text).map(({ field }) => field);

const places = new Map([['sydney', placeSchema.parse({ locality: 'Sydney', country: 'AU' })]]);
const findingsInSydney = (title: string, yaml: string) =>
  titleContradicted.check(
    buildRuleContext(
      `---\ntitle: ${title}\ncompany: fixture-company\ncompleteness: full\nplaces: [sydney]\n${yaml}\n---\n\nText.\n`,
      { names: { ...buildCatalogueNames(), places } },
    ),
  );

const degree = (...levels: string[]) =>
  `education: [${levels.map((level) => `{ level: ${level}, state: pursuing, required: true }`).join(', ')}]`;

describe('a title that states a fact', () => {
  it('is reported at the field, with both values', () => {
    expect(findings('Optics Intern', 'level: senior')).toEqual([
      {
        line: 5,
        column: 8,
        field: 'level',
        value: 'senior',
        message:
          'The title states “Intern”, and the level is senior. Correct the wrong one of the two.',
      },
    ]);
  });

  it.each([
    ['PhD Optics Intern', degree('master'), 'education[0].level'],
    ['PhD University Grad Engineer', degree('bachelor'), 'education[0].level'],
    ['Research Scientist, PhD', degree('bachelor', 'master'), 'education'],
    ['Master’s Optics Intern', degree('doctorate'), 'education[0].level'],
    ['Senior Engineer', 'level: intern', 'level'],
    ['Staff Software Engineer', 'level: new-grad', 'level'],
    ['Principal Scientist', 'level: entry', 'level'],
    ['Cashier (Part-time)', 'employment: [full-time]', 'employment[0]'],
    ['Cashier, Full-time', 'employment: [part-time]', 'employment[0]'],
    ['Optics Intern, Fall 2026', 'terms: [summer-2026]', 'terms[0]'],
    ['Optics Intern, Fall 2026', 'terms: [fall-2027]', 'terms[0]'],
    ['Summer Intern', 'terms: [fall-2026]', 'terms[0]'],
    ['Optics Intern, Fall 2026', 'sessions: [{ start: 2026-02-01, end: 2026-04-30 }]', 'sessions'],
    ['Engineer (Remote)', 'workModes: [on-site]', 'workModes[0]'],
    ['Engineer - Remote, US', 'workModes: [hybrid, on-site]', 'workModes'],
    ['Software Engineer, Remote', 'workModes: [hybrid]', 'workModes[0]'],
  ])('is reported: %s with %s', (title, yaml, field) => {
    expect(fields(title, yaml)).toEqual([field]);
  });

  it.each([
    ['PhD Optics Intern', degree('master', 'doctorate')],
    ['Engineer (MS/PhD Intern)', degree('master')],
    ['Physicist (PhD preferred)', degree('master')],
    ['PhD Recruiter', degree('bachelor')],
    ['Optics Intern', 'level: new-grad'],
    ['Optics Intern', 'level: entry'],
    ['Optics Intern', 'employment: [internship, full-time]'],
    ['Optics Intern', 'employment: [full-time]'],
    ['Senior Engineer', 'level: staff'],
    ['Senior Engineer', 'level: mid'],
    ['Senior/Junior Engineer', 'level: entry'],
    ['Cashier (Full-time or Part-time)', 'employment: [full-time]'],
    ['Optics Intern, Fall 2026', 'terms: [fall-2026, spring-2027]'],
    ['Optics Intern, Fall 2026/Spring 2027', 'terms: [spring-2027]'],
    ['Optics Intern, Winter 2026', 'terms: [winter-2027]'],
    ['Optics Intern, Winter 2027', 'terms: [spring-2027]'],
    ['Optics Intern, Fall 2026', 'sessions: [{ start: 2026-08-24, end: 2026-12-11 }]'],
    ['Engineer (Remote)', 'workModes: [remote, hybrid]'],
    ['Engineer (Remote or Hybrid)', 'workModes: [hybrid]'],
    ['Engineer (Non-Remote)', 'workModes: [on-site]'],
  ])('is not reported: %s with %s', (title, yaml) => {
    expect(fields(title, yaml)).toEqual([]);
  });

  it('is not reported if the text clearly supports the fact', () => {
    const text = 'This is a full-time position.';
    expect(fields('Optics Intern', 'employment: [full-time]', text)).toEqual([]);
  });

  it.each([
    'Internal Tools Engineer',
    'International Sales Agent',
    'Internet Engineer',
    'Staffing Coordinator',
    'Chief of Staff',
    'Staff Nurse',
    'Remote Sensing Engineer',
    'Engineer, Remote Sensing',
    'Master Scheduler',
    'Scrum Master',
    'Seniority Analyst',
    'Executive Assistant',
    'Spring Boot Developer',
    'Fall Protection Engineer',
    'Senior Care Aide',
    'Principal Investigator',
    'PhD Recruiter',
    'Campus Recruiter, Intern Program',
    'Intern Program Manager',
    'Part-Time MBA Program Manager',
    'Contract Manager',
  ])('is not reported if the title names no fact: %s', (title) => {
    for (const level of ['entry', 'senior']) {
      const facts = `level: ${level}\n${degree('bachelor')}\nemployment: [full-time]\nworkModes: [on-site]\nterms: [winter-2026]`;
      expect(fields(title, facts)).toEqual([]);
    }
  });
});

describe('a doctoral position', () => {
  const master = 'education: [{ level: master, state: completed, required: true }]';
  const text = 'You hold a Master’s degree in linguistics.';

  it.each([
    'PhD Position in Linguistics',
    'PhD Student in Phonetics',
    'PhD Candidate, Syntax',
    'PhD Fellow in Semantics',
    'Doctoral Researcher (m/f/d)',
    '2 PhD positions',
    'Fully funded PhD Studentship',
    'Industrial PhD, Speech',
    'Early Stage Researcher (PhD), Speech',
  ])('does not contradict the required lower degree: %s', (title) => {
    expect(fields(title, master, text)).toEqual([]);
  });

  it('is distinguished from an internship', () => {
    expect(fields('PhD Speech Intern', master, text)).toEqual(['education[0].level']);
  });
});

describe('a title that names something else', () => {
  const bachelor = 'education: [{ level: bachelor, state: completed, required: true }]';

  it.each([
    ['PhD Studentship in Valve Wear', bachelor],
    ['Graduate Assistantship (PhD)', bachelor],
    ['PhD in Valve Wear', bachelor],
    ['Doctoral School Administrator', bachelor],
    ['PhD Programme Officer', bachelor],
    ['Master’s Thesis Student: Valve Wear', bachelor],
    ['Technician, Remote-Operated Valves', 'workModes: [on-site]'],
    ['Pilot (Remote-Controlled Boats)', 'workModes: [on-site]'],
    ['Remote Software Deployment Engineer', 'workModes: [on-site]'],
    ['Nurse, Remote', 'workModes: [on-site]'],
    ['Mine Site Electrician (Remote)', 'workModes: [on-site]'],
    ['Full-Time Carers’ Respite Worker', 'employment: [part-time]'],
    ['Part-Time Learners Tutor', 'employment: [full-time]'],
  ])('is not reported: %s with %s', (title, yaml) => {
    expect(fields(title, yaml, 'You hold at least a 2:1 honours degree.')).toEqual([]);
  });
});

describe('a place at the end of a title', () => {
  const clashes = (title: string, places: string, said = 'Text.') => {
    const text = `---\ntitle: ${JSON.stringify(title)}\ncompany: fixture-company\ncompleteness: full\nplaces: [${places}]\n---\n\n${said}\n`;
    return titleContradicted.check(buildRuleContext(text, { names: buildCatalogueNames() })).length;
  };

  it.each([
    ['Optics Engineer, London', 'toronto'],
    ['Optics Engineer – San Francisco, CA', 'toronto, montreal'],
    ['Optics Engineer (Leeds)', 'san-francisco'],
  ])('is reported if it is not one of the places: %s, %s', (title, places) => {
    expect(clashes(title, places)).toBe(1);
  });

  it.each([
    ['Optics Engineer, London', 'london'],
    ['Optics Engineer, London', 'toronto, london'],
    ['Optics Engineer, Portland', 'portland-me'],
    ['Optics Engineer, SF', 'california'],
    ['Policy Analyst, Canada', 'london'],
    ['London Market Underwriter', 'toronto'],
    ['Optics Engineer, San Francisco', 'seattle'],
  ])('is not reported if it is compatible or a topic: %s, %s', (title, places) => {
    expect(clashes(title, places)).toBe(0);
  });

  it('is not reported if the text states the place of work', () => {
    expect(clashes('Account Executive – Toronto', 'seattle', 'You work from Seattle.')).toBe(0);
    expect(clashes('Account Executive – Toronto', 'seattle', 'You sell.')).toBe(1);
  });
});

describe('a season in the title of a posting south of the equator', () => {
  it.each([
    ['Intern, Summer 2026', 'sessions: [{ start: 2026-12-01, end: 2027-02-26 }]'],
    ['Winter Intern 2026', 'sessions: [{ start: 2026-06-15, end: 2026-08-15 }]'],
    ['Intern (Summer)', 'terms: [winter-2026]'],
    ['Intern, Summer 2026', 'terms: [winter-2026]'],
  ])('may be meant as in the north or as in the south: “%s”, %s', (title, yaml) => {
    expect(findingsInSydney(title, yaml)).toEqual([]);
  });

  it('is reported if it is neither', () => {
    expect(findingsInSydney('Intern, Fall 2026', 'terms: [winter-2026]')).toHaveLength(1);
  });
});
