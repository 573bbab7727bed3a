import { describe, expect, it } from 'vitest';
import { compareEducation } from '../../../../src/facts/education/index.ts';
import { buildPostingContext } from '../../../helpers/build-posting-context.ts';

type Entry = readonly [level: string, state?: 'completed' | 'pursuing', required?: boolean];

const compare = (entries: readonly Entry[], text: string, title?: string) => {
  const list = entries
    .map(
      ([level, state = 'completed', required = true]) =>
        `{ level: ${level}, state: ${state}, required: ${String(required)} }`,
    )
    .join(', ');
  return compareEducation(buildPostingContext(`education: [${list}]`, text, title));
};
const findDifferences = (entries: readonly Entry[], text: string, title?: string) => {
  const { conflicts, doubts } = compare(entries, text, title);
  return [...conflicts, ...doubts].map(({ path }) => path.join('.'));
};

const CASES: readonly [text: string, right: Entry[], wrong: Entry[], part: string][] = [
  [
    '## Essential criteria\n\n- Degree in marine biology (or similar)',
    [['bachelor']],
    [['bachelor', 'completed', false]],
    '0.required',
  ],
  [
    '| Criteria | |\n|---|---|\n| PhD in chemistry | Desirable |',
    [['doctorate', 'completed', false]],
    [['doctorate']],
    '0.required',
  ],
  [
    'A PhD is not essential but would strengthen your application.',
    [['doctorate', 'completed', false]],
    [['doctorate']],
    '0.required',
  ],
  [
    'No degree is needed – we train on the job.',
    [['bachelor', 'completed', false]],
    [['bachelor']],
    '0.required',
  ],
  [
    'Bachelor’s degree required; Master’s degree strongly preferred.',
    [['bachelor'], ['master', 'completed', false]],
    [
      ['bachelor', 'completed', false],
      ['master', 'completed', false],
    ],
    '0.required',
  ],
  [
    'Ideally you’ll have an MSc in data science.',
    [['master', 'completed', false]],
    [['master']],
    '0.required',
  ],
  [
    'Applicants must have completed their secondary education.',
    [['secondary']],
    [['secondary', 'pursuing']],
    '0.state',
  ],
  [
    'Applicants must have completed their secondary education.',
    [['secondary']],
    [['bachelor']],
    '0.level',
  ],
  [
    'Applicants should possess a relevant degree at Bachelor’s level as a minimum.',
    [['bachelor']],
    [['bachelor', 'completed', false]],
    '0.required',
  ],
  [
    '**Preferred Qualifications**\n\n- Master’s in education\n\n**Required Qualifications**\n\n- Bachelor’s in education',
    [['bachelor'], ['master', 'completed', false]],
    [
      ['bachelor', 'completed', false],
      ['master', 'completed', false],
    ],
    '0.required',
  ],
  ['Required education: High school or equivalent', [['secondary']], [['bachelor']], '0.level'],
  ['We ask for an MFA in theatre.', [['master']], [['master', 'completed', false]], '0.required'],
  ['LLB or equivalent required.', [['bachelor']], [['doctorate']], '0.level'],
  [
    'Preferably a master in hydrology.',
    [['master', 'completed', false]],
    [['master']],
    '0.required',
  ],
  [
    'Candidates with a Bachelor of Science in Nursing will be given preference.',
    [['bachelor', 'completed', false]],
    [['doctorate', 'completed', false]],
    '0.level',
  ],
  [
    'At least a bachelor’s degree, preferably in communications.',
    [['bachelor']],
    [['bachelor', 'completed', false]],
    '0.required',
  ],
  ['A Bachelor’s degree or higher is required.', [['bachelor']], [['doctorate']], '0.level'],
  [
    'You must hold a Master’s degree. Our staff enroll in a pension plan; we also teach students.',
    [['master']],
    [['master', 'pursuing']],
    '0.state',
  ],
];

describe('compareEducation with another level, state or need', () => {
  it.each(CASES)('accepts the right degree of %j', (text, right) => {
    const { supporting, ...rest } = compare(right, text);
    expect(supporting.length).toBeGreaterThan(0);
    expect(rest).toMatchObject({ unstated: [], conflicts: [], doubts: [] });
  });

  it.each(CASES)('reports a wrong degree of %j', (text, _right, wrong, part) => {
    expect(findDifferences(wrong, text)).toContain(`education.${part}`);
  });
});

describe('compareEducation with a role in which one works for a degree', () => {
  const STUDENTSHIPS: readonly [title: string, text: string, held: Entry[]][] = [
    [
      'PhD Studentship in Catalysis',
      'You will work on your PhD for three years. You should hold a first class honours degree.',
      [['bachelor']],
    ],
    [
      'Graduate Assistantship (PhD)',
      'The assistant will work towards a PhD degree in soil science. A BSc and MSc are required.',
      [['bachelor'], ['master']],
    ],
    [
      'MRes Studentship',
      'You will register for the degree of MRes. A first degree is required.',
      [['bachelor']],
    ],
    [
      'Doctoral Researcher',
      'The position leads to a joint doctoral degree. Applicants need an MSc.',
      [['master']],
    ],
  ];

  it.each(STUDENTSHIPS)('compares the degrees that %s asks for: %j', (title, text, held) => {
    expect(findDifferences(held, text, title)).toEqual([]);
  });

  it('reports a held degree that is called one under way', () => {
    const text = 'You should hold an honours degree in chemistry.';
    const wrong: Entry[] = [['bachelor', 'pursuing']];
    expect(findDifferences(wrong, text, 'PhD Studentship')).toEqual(['education.0.state']);
  });

  it('still reports a lower degree where a postdoctoral role asks for a PhD', () => {
    const text = 'Successful candidates have a completed PhD in psychology.';
    expect(findDifferences([['bachelor']], text, 'Post-Doctoral Position')).toEqual([
      'education.0.level',
    ]);
  });
});
