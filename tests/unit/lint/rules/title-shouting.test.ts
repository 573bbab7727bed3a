import { describe, expect, it } from 'vitest';
import titleShouting from '../../../../src/lint/rules/title-shouting.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';
import { buildFile } from '../../../helpers/build-rule-posting.ts';

const find = (title: string) =>
  titleShouting.check(buildRuleContext(buildFile('Text.', { title: JSON.stringify(title) })));

describe('a title that shouts', () => {
  it.each([
    ['SENIOR ML ENGINEER!!!', 'capitals, an exclamation mark'],
    ['SENIOR ML ENGINEER', 'capitals'],
    ['LABORATORY ASSISTANT, SENSORS', 'capitals'],
    ['HEAD OF MARKETING', 'capitals'],
    ['LEAD TEAM COOK', 'capitals'],
    ['SENIOR DEVELOPER (m/w/d)', 'capitals'],
    ['INGÉNIEUR LOGICIEL', 'capitals'],
    ['СТАРШИЙ ИНЖЕНЕР', 'capitals'],
    ['REGISTERED NURSE – night shifts in Toronto', 'capitals'],
    ['Join our team as a cook!', 'an exclamation mark'],
    ['Nurse – Great Pay!', 'an exclamation mark'],
    ['Driver, Start Today!', 'an exclamation mark'],
    ['Producer, Oh Fixture!!', 'an exclamation mark'],
    ['Engineer ** Remote **', 'asterisks'],
    ['*Remote* Engineer', 'asterisks'],
    ['Sales 🔥 Manager', 'pictures or ornaments'],
    ['★ Sales Manager ★', 'pictures or ornaments'],
    ['❤️ Nurse', 'pictures or ornaments'],
    ['Driver $$$', 'money signs'],
    ['URGENT: Driver', '"urgent"'],
    ['Driver (Urgent)', '"urgent"'],
    ['Urgently hiring drivers', '"urgent"'],
    ['Urgent requirement for Java developer', '"urgent"'],
    ['Now hiring: Drivers', 'a call to apply'],
    ['HIRING NOW Driver', 'a call to apply'],
    ['We’re hiring a Driver', 'a call to apply'],
    ['Driver – apply now', 'a call to apply'],
  ])('%s', (title, why) => {
    expect(find(title)).toMatchObject([
      { field: 'title', message: expect.stringContaining(`(${why})`) },
    ]);
  });

  it('is reported at the first word that shouts', () => {
    expect(find('Night Nurse – APPLY NOW, SENIOR STAFF')).toMatchObject([{ line: 2, column: 23 }]);
  });
});

describe('a title with harmless capitals or signs', () => {
  it.each([
    'Sensor Engineer',
    'ML/AI SDE II',
    'VP, HR',
    'SRE',
    'QA',
    'NASA JPL Intern',
    'AWS DevOps (EMEA)',
    'SRE/SDET (AWS, GCP, EMEA, APAC)',
    'COBOL/FORTRAN Programmer',
    'MATLAB and SIMULINK Engineer',
    'UNICEF UNESCO Liaison',
    'IKEA Sales Assistant',
    'HIPAA Officer, LATAM',
    'iOS/macOS Engineer, visionOS',
    'Ph.D. Intern – ML & AI (NYC, SF, LA)',
    'Entwickler*in (m/w/d)',
    'Ingenieur*in Sensorik (all*)',
    'C/C++/C# Engineer',
    'Yahoo! Mail Engineer',
    'Joomla! Developer',
    'Urgent Care Physician',
    'Nurse, Urgent Care',
    'Hiring Manager, Engineering',
    'Hiring Coordinator',
    'Immediate Response Officer',
    'Manager, Employer Branding & Hiring Systems',
    'Marketing Manager – Fixture™ and Sample®',
    'Analyst ($50k – $60k)',
    'Engineer 2 → 3',
    '機械学習エンジニア',
    'Инженер C++',
    'Research Fellow, QUARK and TENSOR Upgrades',
    'BRIDGE IMPACT Fellow',
    'VALVEUR-AF Analyst, NATO SHAPE',
    'Producer, Oh Fixture!',
    'Presenter, "What’s On?!"',
    'Swing for The Sample Show!',
  ])('%s', (title) => {
    expect(find(title)).toEqual([]);
  });
});
