import type { RuleOf } from '../model/rule.ts';
import type { RuleExample } from './rule-messages.ts';

const lines = (...text: string[]) => text.join('\n');

/** Examples of the rules about files and about other postings; file names and YAML are the same in every language. */
export const FILE_EXAMPLES: Record<RuleOf<'files'> | 'duplicate-likely', RuleExample> = {
  'duplicate-likely': {
    wrong: lines(
      '# postings/fixture-lab-assistant.md',
      'title: Laboratory Assistant',
      'company: fixture-lab',
      '# postings/fixture-lab-assistant-2.md',
      'title: Laboratory Assistant',
      'company: fixture-lab',
    ),
    right: lines(
      '# postings/fixture-lab-assistant.md',
      'title: Laboratory Assistant',
      'company: fixture-lab',
      'aliases: [fixture-lab-assistant-2]',
    ),
  },
  'file-unreadable': {
    wrong: lines('# postings/fixture-lab-assistant.mdx', 'Samples are kept at <4 °C.'),
    right: lines('# postings/fixture-lab-assistant.mdx', 'Samples are kept below 4 °C.'),
  },
  'file-place': {
    wrong: '# postings/2026/fixture-lab-assistant.md',
    right: '# postings/fixture-lab-assistant.md',
  },
  'file-missing': {
    wrong: lines('# site.yaml', '# companies.yaml', '# places.yaml'),
    right: lines('# site.yaml', '# companies.yaml', '# places.yaml', '# skills.yaml'),
  },
  'id-form': {
    wrong: '# postings/Fixture_Lab-Assistant.md',
    right: '# postings/fixture-lab-assistant.md',
  },
  'id-duplicate': {
    wrong: lines('# postings/fixture-lab-assistant.md', '# postings/fixture-lab-assistant.mdx'),
    right: lines(
      '# postings/fixture-lab-assistant.md',
      '# postings/fixture-lab-assistant-winter.mdx',
    ),
  },
  'guide-duplicate': {
    wrong: lines(
      '# guides/halifax.mdx',
      'place: halifax-ns-ca',
      '# guides/montreal.mdx',
      'place: halifax-ns-ca',
    ),
    right: lines(
      '# guides/halifax.mdx',
      'place: halifax-ns-ca',
      '# guides/montreal.mdx',
      'place: montreal-qc-ca',
    ),
  },
  'frontmatter-missing': {
    wrong: lines('title: Laboratory Assistant', 'company: fixture-lab', 'completeness: full'),
    right: lines(
      '---',
      'title: Laboratory Assistant',
      'company: fixture-lab',
      'completeness: full',
      '---',
    ),
  },
  'yaml-syntax': {
    wrong: 'title: Laboratory Assistant: Sensors',
    right: 'title: "Laboratory Assistant: Sensors"',
  },
  'yaml-alias': {
    wrong: lines('posted: &first 2026-03-10', 'confirmed: [{ on: *first, by: source }]'),
    right: lines('posted: 2026-03-10', 'confirmed: [{ on: 2026-03-10, by: source }]'),
  },
  'yaml-key': {
    wrong: lines('# companies.yaml', '360: { name: Fixture 360 }'),
    right: lines('# companies.yaml', '"360": { name: Fixture 360 }'),
  },
  'field-unknown': {
    wrong: 'hours: 30',
    right: 'hoursPerWeek: 30',
  },
  'field-missing': {
    wrong: lines('title: Laboratory Assistant', 'company: fixture-lab'),
    right: lines('title: Laboratory Assistant', 'company: fixture-lab', 'completeness: full'),
  },
  'field-value': {
    wrong: 'hoursPerWeek: 30 hours',
    right: 'hoursPerWeek: 30',
  },
  'reference-dangling': {
    wrong: 'skills: [pyhton]',
    right: 'skills: [python]',
  },
  'permalink-form': {
    wrong: lines(
      '# permalinks.txt',
      '/jobs/fixture-lab-assistant/',
      '# postings/fixture-lab-assistant.md',
    ),
    right: lines(
      '# permalinks.txt',
      'fixture-lab-assistant',
      '# postings/fixture-lab-assistant.md',
    ),
  },
  'permalink-lost': {
    wrong: lines(
      '# permalinks.txt',
      'fixture-lab-assistant',
      '# postings/fixture-lab-sensor-assistant.md',
      'title: Sensor Assistant',
    ),
    right: lines(
      '# permalinks.txt',
      'fixture-lab-assistant',
      '# postings/fixture-lab-sensor-assistant.md',
      'title: Sensor Assistant',
      'aliases: [fixture-lab-assistant]',
    ),
  },
  'permalink-missing': {
    wrong: lines(
      '# permalinks.txt',
      'fixture-lab-analyst',
      '# postings/fixture-lab-analyst.md',
      '# postings/fixture-lab-assistant.md',
    ),
    right: lines(
      '# permalinks.txt',
      'fixture-lab-analyst',
      'fixture-lab-assistant',
      '# postings/fixture-lab-analyst.md',
      '# postings/fixture-lab-assistant.md',
    ),
  },
  'alias-collision': {
    wrong: lines(
      '# postings/fixture-lab-analyst.md',
      'aliases: [fixture-lab-intern]',
      '# postings/fixture-lab-assistant.md',
      'aliases: [fixture-lab-intern]',
    ),
    right: lines(
      '# postings/fixture-lab-analyst.md',
      'title: Analyst',
      '# postings/fixture-lab-assistant.md',
      'aliases: [fixture-lab-intern]',
    ),
  },
  'alias-loop': {
    wrong: lines(
      '# postings/fixture-lab-assistant.md',
      'aliases: [fixture-lab-assistant, fixture-lab-intern]',
    ),
    right: lines('# postings/fixture-lab-assistant.md', 'aliases: [fixture-lab-intern]'),
  },
};
