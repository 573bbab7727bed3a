import { describe, expect, it } from 'vitest';
import { compareSkills } from '../../../../src/facts/skills/index.ts';
import { createCatalogueNames } from '../../../../src/facts/catalogue-names.ts';
import { skillSchema } from '../../../../src/model/skill.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';
import { buildCatalogueNames } from '../../../helpers/build-catalogue-names.ts';

const names = buildCatalogueNames();
const compare = (skills: string, text: string, title?: string) =>
  compareSkills(
    buildPostingContext(skills === '' ? '' : `skills: [${skills}]`, text, title, names),
  );

describe('compareSkills', () => {
  it('supports skills in the order of the list and reports others as unstated', () => {
    const comparison = compare(
      'pytorch, go, python',
      'You use Python and pytorch to go to market.',
    );
    expect(comparison.supporting.map(getWords)).toEqual(['pytorch', 'Python']);
    expect(comparison.unstated).toEqual([['skills', 1]]);
    expect(comparison.conflicts).toEqual([]);
  });

  it.each([
    ['kubernetes', 'You run k8s.'],
    ['computer-vision', 'A team for CV.'],
    ['computer-vision', 'You make computers with visions.'],
    ['go', 'You would like Go.'],
    ['pytorch', 'You know Pytorch2.'],
  ])('reports nothing about %s for “%s”, which may name it', (skill, text) => {
    expect(compare(skill, text).unstated).toEqual([]);
  });

  it.each([
    ['kubernetes', 'You cube nets.'],
    ['computer-vision', 'You have a vision, and a computer.'],
    ['go', 'You go to market.'],
  ])('reports %s as unstated for “%s”', (skill, text) => {
    expect(compare(skill, text)).toMatchObject({ unstated: [['skills', 0]], unclear: [] });
  });

  it('prefers evidence in the text to evidence in the title', () => {
    const comparison = compare('kubernetes', 'Experience with Kubernetes.', 'Kubernetes Guard');
    expect(comparison.supporting.map(({ passage }) => passage.kind)).toEqual(['sentence']);
  });

  it('reports missing skills if the text clearly requires them', () => {
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
  ])('reports no missing skills for “%s”', (text) => {
    expect(compare('', text).omissions).toEqual([]);
  });
});

describe('compareSkills with names that are ordinary words', () => {
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
  ])('reports no missing skills for “%s”', (text) => {
    expect(compareSkills(buildPostingContext('', text, undefined, ordinary)).omissions).toEqual([]);
  });
});
