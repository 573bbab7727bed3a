import { describe, expect, it } from 'vitest';
import { NO_STATEMENT } from '../../../../src/facts/comparison.ts';
import { compareFieldsOfStudy } from '../../../../src/facts/fields-of-study/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (field: string, text: string, title?: string) =>
  compareFieldsOfStudy(buildPostingContext(`fields: [${JSON.stringify(field)}]`, text, title));

describe('compareFieldsOfStudy', () => {
  it.each([
    ['Computer Science', 'A degree in computer science', 'computer science'],
    ['Information Sciences', 'A PhD in information science', 'information science'],
    ['Information Technology', 'A degree in information technologies', 'information technologies'],
    ['Human-Computer Interaction', 'Human Computer Interaction', 'Human Computer Interaction'],
    ['Science & Engineering', 'science and engineering', 'science and engineering'],
    ['Machine Learning', 'A PhD in ML', 'ML'],
    ['Natural Language Processing', 'A PhD in NLP', 'NLP'],
    ['Mathematics', 'Degree in maths', 'maths'],
    [
      'Electrical Engineering',
      'BS in electrical or software engineering',
      'electrical or software engineering',
    ],
    ['C++', 'A course in C++', 'C++'],
  ])('supports %s with “%s”', (field, text, words) => {
    const { supporting, unstated } = compare(field, text);
    expect(supporting.map(getWords)).toEqual([words]);
    expect(unstated).toEqual([]);
  });

  it('prefers evidence in sentences about studies', () => {
    const { supporting } = compare(
      'Machine Learning',
      'You build machine learning systems.\n\nA degree in Machine Learning',
      'Machine Learning Intern',
    );
    expect(supporting.map(getWords)).toEqual(['Machine Learning']);
    expect(supporting[0]?.passage.text).toBe('A degree in Machine Learning');
  });

  it.each([
    ['Machine Learning', 'You wrote html for washing days.'],
    ['Physics', 'Degree in astrophysics'],
    ['Art', 'A degree that is state of the article'],
    ['Philosophy', 'We are philosophical. A degree in chemistry or a related field.'],
    ['Mechanical Engineering', 'A degree in law. Write to me.'],
    ['Nursing', 'A degree in a technical field'],
  ])('reports %s as unstated for “%s”', (field, text) => {
    expect(compare(field, text)).toEqual({
      ...NO_STATEMENT,
      unstated: [['fields', 0]],
    });
  });

  it.each([
    ['Electrical Engineering', 'Electrical degree. You like engineering.'],
    ['Statistics', 'A degree with statistical training'],
    ['Mathematics', 'A degree in a quantitative field'],
    ['Computer Science', 'A degree in computing'],
    ['Chemistry', 'A degree in the natural sciences'],
    ['History', 'A degree in the humanities'],
    ['Mechanical Engineering', 'A degree in ME'],
  ])('reports nothing about %s for “%s”, which may name it', (field, text) => {
    expect(compare(field, text)).toEqual({ ...NO_STATEMENT, unclear: [['fields', 0]] });
  });

  it('reports no missing fields of study', () => {
    expect(compareFieldsOfStudy(buildPostingContext('', 'A degree in physics')).omissions).toEqual(
      [],
    );
  });
});
