import { describe, expect, it } from 'vitest';
import { removeBoilerplate } from '../../../../src/search/build/boilerplate.ts';

describe('a boilerplate sentence', () => {
  it.each([
    'Fixture Company is an equal opportunity employer.',
    'We are an Equal Employment Opportunity workplace.',
    'We are an equal-opportunity employer.',
    'All qualified applicants will receive consideration.',
    'Applicants are considered without regard to race, religion or sex.',
    'We hire regardless of national origin.',
    'We do not discriminate.',
    'We don’t unlawfully discriminate.',
    "We don't discriminate.",
    'We provide reasonable accommodations on request.',
    'Ask for a reasonable adjustment.',
    'Protected veterans are encouraged to apply; so is every protected class.',
    'We take part in E-Verify.',
    'We consider applicants with arrest and conviction records.',
  ])('is removed: %s', (sentence) => {
    expect(removeBoilerplate(sentence)).toBe('');
  });

  it.each([
    [
      'We train models. We are an equal opportunity employer. Pay is $12,100 a month.',
      'We train models. Pay is $12,100 a month.',
    ],
    ['We are an equal opportunity employer! Join us.', 'Join us.'],
    ['Build it. We do not discriminate. (Really.)', 'Build it. (Really.)'],
    ['Write it. We do not discriminate. “Quoted.” Écrire.', 'Write it. “Quoted.” Écrire.'],
  ])('is removed from a paragraph with other sentences: %j', (text, left) => {
    expect(removeBoilerplate(text)).toBe(left);
  });
});

describe('a sentence about the work', () => {
  it.each([
    'Work with e.g. Python, i.e. version 3.14.',
    'The opportunity to learn equally from all teams.',
    'You qualify if you have a Ph.D. in statistics.',
    'Remote without exceptions.',
    'Pay is based on experience.',
    'Models that discriminate between cats and dogs.',
    'Accommodation is paid for.',
    'A line without a full stop',
    '机器学习实习生。',
    '<img src=x onerror=alert(1)>',
    '',
  ])('is kept unchanged: %j', (text) => {
    expect(removeBoilerplate(text)).toBe(text);
  });
});

describe('a sentence that only resembles boilerplate', () => {
  it.each([
    'We hire remote engineers regardless of location.',
    'Applications are considered on a rolling basis, regardless of degree.',
    'You study how gender and race bias enters language models.',
    'Applicants must hold U.S. citizenship; veteran teams welcome you.',
    'Build our E-Verify integration in Python.',
    'Find and fix race conditions in schedulers without a data race.',
    'Benefits: short-term disability, pregnancy leave and a pension.',
    'You have a fair chance of success.',
    'Detect criminal history in records.',
    'Models that work regardless of gender.',
  ])('is kept: %s', (sentence) => {
    expect(removeBoilerplate(sentence)).toBe(sentence);
  });
});
