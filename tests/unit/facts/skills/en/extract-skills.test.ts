import { describe, expect, it } from 'vitest';
import { skillSchema, type SkillKind } from '../../../../../src/model/skill.ts';
import type { Passage } from '../../../../../src/text/passage.ts';
import { createSkillExtractor } from '../../../../../src/facts/skills/index.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const skill = (name: string, kind: SkillKind = 'tool', ...aliases: string[]) =>
  [name, skillSchema.parse({ name, kind, aliases })] as const;
const SKILLS = new Map([
  skill('Go', 'language', 'Golang'),
  skill('R', 'language'),
  skill('C', 'language'),
  skill('C++', 'language'),
  skill('Java', 'language'),
  skill('JavaScript', 'language'),
  skill('Julia', 'language'),
  skill('Python', 'language'),
  skill('Rust', 'language'),
  skill('Swift', 'language'),
  skill('SQL', 'language'),
  skill('Spark', 'framework', 'Apache Spark'),
  skill('React', 'framework'),
  skill('Spring', 'framework'),
  skill('PyTorch', 'framework', 'Py Torch'),
  skill('Express', 'framework'),
  skill('Excel'),
  skill('Access'),
  skill('Word'),
  skill('Docker'),
  skill('Kubernetes', 'tool', 'K8s'),
  skill('GitHub'),
  skill('AWS'),
  skill('ML', 'field'),
]);
const read = createSkillExtractor(SKILLS);
const mentions = (text: string, rest: Partial<Passage> = {}) =>
  read(buildPassage(text, rest)).map(({ value, certain }) => `${value}${certain ? '!' : ''}`);
const ids = (text: string, rest: Partial<Passage> = {}) =>
  read(buildPassage(text, rest)).map(({ value }) => value);

describe('a skill whose name is an ordinary word', () => {
  it.each([
    'You shape our go-to-market plan.',
    'Go above and beyond for our users.',
    'An app for people on the go.',
    'Go to our site to apply.',
    'You work in R&D.',
    'Ask for John R. Fixture.',
    'Talk to C-level people.',
    'Studies of vitamin C and hepatitis C.',
    'We closed a Series C round.',
    'It sparked our interest.',
    'Spark joy in others.',
    'Spark new ideas.',
    'Swift decisions count.',
    'Rust prevention on steel.',
    'Trips to Bali and Java.',
    'Java, the island, is green.',
    'React quickly when something breaks.',
    'Excel at explaining.',
    'You excel in a crowd.',
    'Feeding the python snake.',
    'You report to Julia, our head of research.',
    'An internship in Spring 2026.',
    'In Spring or Summer 2026.',
    'Access to a gym.',
    'Word of mouth helps.',
    'Express your ideas.',
    'Docker work in the harbour is hard.',
  ])('is not named in “%s”', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it.each([
    ['Experience with Go and Rust.', ['Go', 'Rust']],
    ['Languages such as C, C++ or R.', ['C', 'C++', 'R']],
    ['Our services are written in Go.', ['Go']],
    ['Experience in C or C++.', ['C', 'C++']],
    ['Java/Python/Rust', ['Java', 'Python', 'Rust']],
    ['experience with spark, python and sql', ['Spark', 'Python', 'SQL']],
    ['Skills: SQL, Excel, Access', ['SQL', 'Excel', 'Access']],
    ['Strong Excel skills', ['Excel']],
    ['Microsoft Word and Excel', ['Word', 'Excel']],
    ['Go, Python, and Rust experience', ['Go', 'Python', 'Rust']],
    ['(e.g., Flume/Apache Spark)', ['Spark']],
    ['knowledge of languages like Perl, Lua, R', ['R']],
    ['statistical software (SAS, R)', ['R']],
    ['the React ecosystem', ['React']],
    ['You move services from Java to Go.', ['Java', 'Go']],
    ['A Rust engineer', ['Rust']],
    ['Tools (Fixtura, Spark, or similar)', ['Spark']],
    ['Python for small tasks', ['Python']],
    ['languages (python, sql)', ['Python', 'SQL']],
    ['React.js and Express.js', ['React', 'Express']],
  ])('is named in “%s”', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('is named in a list item that contains nothing else', () => {
    expect(ids('Go', { lead: 'You know:' })).toEqual(['Go']);
    expect(ids('R', { heading: 'Tech stack' })).toEqual(['R']);
  });

  it('is named in a title if a suitable word follows', () => {
    expect(ids('Senior Go Engineer', { kind: 'title' })).toEqual(['Go']);
    expect(ids('Swift Developer', { kind: 'title' })).toEqual(['Swift']);
    expect(ids('Spring 2026 Fellow', { kind: 'title' })).toEqual([]);
    expect(ids('Go-to-Market Lead', { kind: 'title' })).toEqual([]);
  });

  it('is certain only beside another skill in a list, or after words for skills', () => {
    expect(mentions('Proficiency in one language (Java, C++, Python)')).toEqual([
      'Java!',
      'C++!',
      'Python!',
    ]);
    expect(mentions('Experience with Rust.')).toEqual(['Rust!']);
    expect(mentions('You like Rust.')).toEqual(['Rust']);
  });
});

describe('a skill with an unambiguous name', () => {
  it.each([
    ['experience with pytorch or Py Torch', ['PyTorch!', 'PyTorch!']],
    ['You deploy to K8s on AWS.', ['Kubernetes!', 'AWS!']],
    ['Golang developer', ['Go!']],
    ['JavaScript experience', ['JavaScript!']],
  ])('is certain in “%s”', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it.each([
    ['Customers like GitHub use our product.', ['GitHub']],
    ['Follow us on GitHub.', ['GitHub']],
    ['AWS is a maker of clouds.', ['AWS']],
    ['Experience with Kubernetes is not required.', ['Kubernetes']],
    ['You need no SQL experience.', ['SQL']],
    ['Our cat is called Kubernetes.', ['Kubernetes']],
  ])('is uncertain in “%s”', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('createSkillExtractor', () => {
  it('handles long adversarial texts', () => {
    const texts = hostileTexts('Python', 'Go,', 'C', 'languages', 'using', 'Go-', 'R &');
    for (const text of [...texts, `languages ${'Aa, '.repeat(250_000)}R`]) {
      expect(() => read(buildPassage(text))).not.toThrow();
    }
  });
});
