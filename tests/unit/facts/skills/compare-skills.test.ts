import { describe, expect, it } from 'vitest';
import { compareSkills } from '../../../../src/facts/skills/index.ts';
import { createCatalogueNames } from '../../../../src/facts/catalogue-names.ts';
import { skillSchema } from '../../../../src/model/skill.ts';
import { subjectOf, wordsOf } from '../../../helpers/build-posting-context.ts';
import { someNames } from '../../../helpers/build-catalogue-names.ts';

const names = someNames();
const compare = (skills: string, text: string, title?: string) =>
  compareSkills(subjectOf(skills === '' ? '' : `skills: [${skills}]`, text, title, names));

describe('skills', () => {
  it('are supported one by one, in their order, and unstated by their place in the list', () => {
    const comparison = compare(
      'pytorch, go, python',
      'You use Python and pytorch to go to market.',
    );
    expect(comparison.supporting.map(wordsOf)).toEqual(['pytorch', 'Python']);
    expect(comparison.unstated).toEqual([['skills', 1]]);
    expect(comparison.conflicts).toEqual([]);
  });

  it('are better supported by the text than by the title', () => {
    const comparison = compare('kubernetes', 'Experience with Kubernetes.', 'Kubernetes Keeper');
    expect(comparison.supporting.map(({ passage }) => passage.kind)).toEqual(['sentence']);
  });

  it('are missed where the text surely asks for them', () => {
    expect(
      compare('python', 'Experience with Python, PyTorch and Kubernetes.').omissions,
    ).toMatchObject([{ path: ['skills'], yaml: 'skills: [python, pytorch, kubernetes]' }]);
    expect(compare('', 'You deploy to Kubernetes.').omissions).toMatchObject([
      { yaml: 'skills: [kubernetes]' },
    ]);
  });

  it.each([
    'Experience in computer vision.',
    'We go to market.',
    'You would like Go.',
    'Experience with Kubernetes is not required.',
    'Our customers run Kubernetes.',
  ])('are not missed for “%s”', (text) => {
    expect(compare('', text).omissions).toEqual([]);
  });
});

describe('skills that are called like ordinary words', () => {
  const skill = (name: string) => skillSchema.parse({ name, kind: 'tool', aliases: [] });
  const ordinary = createCatalogueNames(
    new Map(),
    new Map([
      ['monday', skill('Monday')],
      ['march', skill('March')],
      ['remote', skill('Remote')],
    ]),
  );

  it.each([
    'Applications close on Monday 7 September, and we use e-mail.',
    'The tool is used from March.',
    'This is a remote role in the sense of distance. Everything is built in person.',
    'Experience of work on a Monday is required.',
  ])('are not missed in “%s”', (text) => {
    expect(compareSkills(subjectOf('', text, undefined, ordinary)).omissions).toEqual([]);
  });
});
