import { describe, expect, it } from 'vitest';
import { compareEducation } from '../../../../src/facts/education/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const entry = (level: string, state = 'completed', required = true) =>
  `{ level: ${level}, state: ${state}, required: ${required} }`;
const compare = (entries: string[], text: string, more = '', title?: string) =>
  compareEducation(
    buildPostingContext(
      `${entries.length > 0 ? `education: [${entries.join(', ')}]\n` : ''}${more}`,
      text,
      title,
    ),
  );

const STUDENT = 'You are working towards a PhD in physics.';

describe('compareEducation', () => {
  it('supports an entry with the words for its degree and state', () => {
    const { supporting, ...rest } = compare([entry('doctorate', 'pursuing')], STUDENT);
    expect(supporting.map(getWords)).toEqual(['working towards a PhD']);
    expect(rest).toEqual({ unstated: [], unclear: [], conflicts: [], doubts: [], omissions: [] });
  });

  it.each<[string, string[], string]>([
    [
      'alternatives',
      [entry('master', 'pursuing'), entry('doctorate', 'pursuing')],
      'Master’s or PhD students are eligible.',
    ],
    [
      'one of the alternatives',
      [entry('master', 'pursuing')],
      'Master’s or PhD students are eligible.',
    ],
    [
      'required and preferred',
      [entry('bachelor'), entry('master', 'completed', false)],
      'BS required, MS preferred.',
    ],
    [
      'experience instead',
      [entry('bachelor', 'completed', false)],
      'Bachelor’s degree or equivalent experience.',
    ],
    ['a higher degree', [entry('master')], 'Bachelor’s degree or higher.'],
    [
      'a degree without a state',
      [entry('doctorate', 'pursuing')],
      '## Qualifications\n\n- PhD in physics',
    ],
    ['a degree without a level', [entry('bachelor')], 'Degree in physics.'],
    [
      'students',
      [entry('bachelor', 'pursuing', false)],
      'An internship for students at a four-year university.',
    ],
    [
      'the ideal candidate',
      [entry('doctorate', 'pursuing')],
      'The ideal candidate is pursuing a PhD.',
    ],
    [
      'either state',
      [entry('master')],
      'You are pursuing or have recently completed a Master’s degree.',
    ],
  ])('supports %s', (_, entries, text) => {
    expect(compare(entries, text)).toMatchObject({ unstated: [], conflicts: [] });
  });

  it('lists evidence in the text before evidence in the title', () => {
    const { supporting } = compare(
      [entry('doctorate', 'pursuing')],
      STUDENT,
      '',
      'PhD Research Intern',
    );
    expect(supporting.map(getWords)).toEqual(['working towards a PhD', 'PhD']);
  });

  it('checks each entry separately', () => {
    expect(compare([entry('doctorate'), entry('master')], 'PhD required.')).toMatchObject({
      unstated: [],
      conflicts: [{ path: ['education', 1, 'level'] }],
    });
    expect(compare([entry('doctorate')], 'You like physics.').unstated).toEqual([['education', 0]]);
  });

  it.each<[string, string[], string, (string | number)[], string]>([
    [
      'another degree',
      [entry('master', 'pursuing')],
      STUDENT,
      ['education', 0, 'level'],
      'a PhD under way',
    ],
    [
      'other degrees',
      [entry('bachelor')],
      'Master’s or PhD required.',
      ['education', 0, 'level'],
      'a Master’s degree or a PhD',
    ],
    [
      'the other state',
      [entry('doctorate')],
      STUDENT,
      ['education', 0, 'state'],
      'a PhD under way',
    ],
    [
      'the other state',
      [entry('doctorate', 'pursuing')],
      'You hold a PhD in physics.',
      ['education', 0, 'state'],
      'a PhD that is held',
    ],
    [
      'not-required',
      [entry('doctorate')],
      'A PhD is not required.',
      ['education', 0, 'required'],
      'that a PhD is not required',
    ],
    [
      'no degree',
      [entry('bachelor')],
      'No degree required.',
      ['education', 0, 'required'],
      'that a Bachelor’s degree is not required',
    ],
  ])('reports a contradiction: %s', (_, entries, text, path, stated) => {
    const { conflicts, unstated } = compare(entries, text);
    expect(conflicts).toMatchObject([{ rule: 'degree-contradicted', path, stated }]);
    expect(unstated).toEqual([]);
  });

  it.each<[string, string[], string, string?]>([
    [
      'a heading that may not apply to all lines below it',
      [entry('master')],
      '## Preferred qualifications\n\n- Master’s degree',
    ],
    [
      'a team’s degrees',
      [entry('bachelor')],
      'Our team of PhDs is small. You work with PhD students.',
    ],
    ['a degree that is only preferred', [entry('bachelor')], 'PhD preferred.'],
    [
      'an additional degree that is preferred',
      [entry('bachelor', 'completed', false)],
      'PhD preferred.',
    ],
    [
      'an unrecognized name of the degree',
      [entry('bachelor', 'pursuing')],
      '## Qualifications\n\n- PhD in physics, or a college junior',
    ],
    ['a preferred entry', [entry('master', 'completed', false)], 'PhD required.'],
    ['experience instead of another degree', [entry('master')], 'PhD or equivalent experience.'],
    [
      'a held degree that is required of students',
      [entry('doctorate', 'pursuing')],
      'PhD required. For students.',
    ],
    [
      'a held degree that is required of an intern',
      [entry('doctorate', 'pursuing')],
      'PhD required.',
      'level: intern',
    ],
    [
      'a preferred degree among two',
      [entry('doctorate', 'pursuing')],
      'Pursuing a PhD (preferred), or a Master’s degree.',
    ],
    [
      'a required alternative',
      [entry('doctorate', 'completed', false)],
      'Master’s or PhD required.',
    ],
    [
      'a line “Preferred” below the heading',
      [entry('doctorate', 'completed', false)],
      '## Minimum qualifications\n\nTwo languages\n\nPreferred qualifications\n\nPhD in physics',
    ],
    [
      'a preferred item beside the degree',
      [entry('doctorate')],
      'PhD in physics, Python preferred.',
    ],
    [
      'a part that is not required',
      [entry('doctorate', 'pursuing')],
      'You do not need to have finished your PhD.',
    ],
    [
      '“master” as another word',
      [entry('doctorate')],
      'You master the art of physics. Scrum Master wanted.',
    ],
  ])('reports no contradiction: %s', (_, entries, text, more) => {
    expect(compare(entries, text, more).conflicts).toEqual([]);
  });

  it.each<[string, string]>([
    ['doctorate', 'Juris Doctor and bar membership. Bachelor’s degree required for our clerks.'],
    ['doctorate', 'A PharmD is required. A bachelor’s degree in pharmacy is required of some.'],
    ['doctorate', 'DVM or VMD. Bachelor’s degree required.'],
    ['doctorate', 'You are an MD. Master’s degree required.'],
    ['bachelor', 'A bachelor’s degree is preferred but we will take a diploma.'],
    ['bachelor', 'A bachelor’s degree is not required for the trial month.'],
    ['bachelor', 'A bachelor’s degree is not required, but two years of college are.'],
  ])('reports no contradiction between %s and “%s”', (level, text) => {
    expect(compare([entry(level)], text).conflicts).toEqual([]);
  });

  it('reports no contradiction for a preferred degree if the text accepts an alternative', () => {
    const text = 'A bachelor’s degree is required, or else four years in nursing.';
    expect(compare([entry('bachelor', 'completed', false)], text).conflicts).toEqual([]);
  });

  it('reports no contradiction with the title', () => {
    expect(
      compare([entry('master', 'pursuing')], 'Text.', '', 'PhD Research Intern').conflicts,
    ).toEqual([]);
  });
});

describe('compareEducation with degrees that others get, hold or may hold', () => {
  it.each<[string, string, string]>([
    [
      'bachelor',
      'Ph.D. required before appointment. The lecturer will teach the undergraduate curriculum.',
      'a PhD',
    ],
    [
      'bachelor',
      'A doctorate is required. You supervise bachelor’s theses and teach undergraduates.',
      'a PhD',
    ],
    ['master', 'A PhD is required. You teach Master’s courses.', 'a PhD'],
    ['doctorate', 'MLIS required.', 'a Master’s degree'],
  ])('reports that the text asks for another degree than %s: “%s”', (level, text, stated) => {
    expect(compare([entry(level)], text).conflicts).toMatchObject([
      { rule: 'degree-contradicted', path: ['education', 0, 'level'], stated },
    ]);
  });

  it.each<[string, string, boolean, string]>([
    ['bachelor', 'A bachelor’s degree is required.', false, 'that a Bachelor’s degree is required'],
    ['master', 'Must have a Master’s degree.', false, 'that a Master’s degree is required'],
    [
      'master',
      'Ideally you have a Master’s degree.',
      true,
      'that a Master’s degree is only preferred',
    ],
    ['master', 'A Master’s degree preferred.', true, 'that a Master’s degree is only preferred'],
    ['doctorate', 'A PhD would be great.', true, 'that a PhD is only preferred'],
  ])('compares whether %s is required: “%s”', (level, text, required, stated) => {
    expect(compare([entry(level, 'completed', required)], text).conflicts).toMatchObject([
      { path: ['education', 0, 'required'], stated },
    ]);
  });

  it.each<[string, string, string, string]>([
    ['doctorate', 'pursuing', 'Candidates should hold a recent Ph.D.', 'conflicts'],
    ['doctorate', 'pursuing', 'You will have a PhD in physics.', 'conflicts'],
    ['bachelor', 'pursuing', 'A bachelor’s degree in physics is required.', 'conflicts'],
    ['master', 'completed', 'You are pursuing a Master’s degree.', 'conflicts'],
  ])('compares whether %s is %s: “%s”', (level, state, text, kind) => {
    expect(compare([entry(level, state)], text)).toMatchObject({
      [kind]: [{ path: ['education', 0, 'state'] }],
      supporting: [],
    });
  });

  it.each<[string, string, boolean, string]>([
    ['master', '## Requirements\n\n- Master’s degree in biology', false, 'required'],
    ['master', '## Desirable\n\n- Master’s degree in biology', true, 'required'],
    ['bachelor', '## Qualifications\n\n- High school diploma or equivalent', true, 'level'],
    ['bachelor', 'Ideally you will hold a PhD.', false, 'level'],
  ])('doubts %s where the words leave a doubt: “%s”', (level, text, required, part) => {
    const { conflicts, doubts } = compare([entry(level, 'completed', required)], text);
    expect(conflicts).toEqual([]);
    expect(doubts).toMatchObject([{ path: ['education', 0, part] }]);
  });

  it.each<[string, string, boolean]>([
    ['associate', 'Preferred\n\nAssociate’s degree in printing', false],
    ['bachelor', 'Bachelor’s degree or equivalent experience is required.', false],
    ['bachelor', 'Educated to honours degree level.', true],
    ['master', '## Requirements\n\n- MLS from an accredited school', true],
  ])('supports %s with “%s”', (level, text, required) => {
    expect(compare([entry(level, 'completed', required)], text)).toMatchObject({
      conflicts: [],
      doubts: [],
      unstated: [],
      unclear: [],
    });
  });

  it('calls a text without any word about education silent, and no other', () => {
    expect(compare([entry('doctorate')], 'We bake bread.').unstated).toEqual([['education', 0]]);
    expect(compare([entry('doctorate')], 'Scholars are welcome.')).toMatchObject({
      unstated: [],
      unclear: [['education', 0]],
    });
  });
});

describe('compareEducation without an education field', () => {
  it.each([
    'The college is known for its education (conferring the degrees of B.A., M.A. and Ph.D.).',
    'Our department offers Bachelor’s, Master’s and PhD programmes.',
    'You will teach courses at Bachelor’s and Master’s level.',
    'You join a team of engineers with PhDs.',
  ])('proposes no degree that is not asked of applicants: “%s”', (text) => {
    expect(compare([], text).omissions).toEqual([]);
  });

  it('proposes a recent degree as completed', () => {
    expect(compare([], 'Candidates should hold a recent Ph.D.').omissions).toMatchObject([
      { yaml: 'education: [{ level: doctorate, state: completed, required: true }]' },
    ]);
  });

  it.each([
    [STUDENT, '{ level: doctorate, state: pursuing, required: true }'],
    [
      'BS required, MS preferred.',
      '{ level: bachelor, state: completed, required: true }, { level: master, state: completed, required: false }',
    ],
    [
      'Master’s or PhD required.',
      '{ level: master, state: completed, required: true }, { level: doctorate, state: completed, required: true }',
    ],
  ])('reports for “%s” the missing entries %s', (text, entries) => {
    expect(compare([], text).omissions).toMatchObject([
      { path: ['education'], yaml: `education: [${entries}]` },
    ]);
  });

  it('uses the title if the text states no degree', () => {
    expect(compare([], 'Text.', '', 'PhD Research Intern').omissions).toMatchObject([
      { yaml: 'education: [{ level: doctorate, state: pursuing, required: true }]' },
    ]);
  });

  it.each([
    'PhD preferred.',
    'A PhD is not required.',
    'Bachelor’s degree or equivalent experience.',
    'You mentor PhD students.',
    'Degree in physics.',
  ])('reports no missing education for “%s”', (text) => {
    expect(compare([], text).omissions).toEqual([]);
  });

  it('reports no missing education for an intern if the state is unclear', () => {
    const text = '## Qualifications\n\n- PhD in physics';
    expect(compare([], text, 'level: intern').omissions).toEqual([]);
  });
});
