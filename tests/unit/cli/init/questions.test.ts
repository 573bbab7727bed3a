import { describe, expect, it } from 'vitest';
import {
  getIssuesPage,
  findMissingAnswers,
  normalizeAnswer,
  findWrongAnswers,
  type Answers,
} from '../../../../src/cli/init/questions.ts';

const GOOD: Answers = {
  name: 'Robotics Society Jobs',
  tagline: 'Work with robots',
  description: 'Internships and first jobs.',
  url: 'https://jobs.robots.example',
  locale: 'fr-CA',
  repository: 'https://github.com/robots/jobs',
  email: 'jobs@robots.example',
  issues: 'https://github.com/robots/jobs/issues/new',
  pin: '#0057b7',
};

describe('an answer', () => {
  it.each([
    ['  A board \n of two lines ', 'A board of two lines'],
    ['\u00a0', undefined],
    ['', undefined],
  ])('is trimmed and put on one line: %j', (text, line) => {
    expect(normalizeAnswer(text)).toBe(line);
  });

  it('is accepted if it is valid', () => {
    expect(findWrongAnswers(GOOD)).toEqual([]);
    expect(findWrongAnswers({})).toEqual([]);
  });

  it.each<[keyof Answers, string, RegExp]>([
    ['name', '\u200b', /must not be empty/],
    ['name', 'a\u0007b', /control characters/],
    ['tagline', '\ud800', /must not be empty|control characters/],
    ['url', 'robots.example', /complete https:\/\/ URL/],
    ['url', 'http://robots.example', /complete https:\/\/ URL/],
    ['url', 'https://robots.example/jobs', /without a path.*BASE_PATH/],
    ['url', 'javascript:alert(1)', /complete https:\/\/ URL/],
    ['locale', 'en_GB', /BCP 47/],
    ['locale', 'English', /BCP 47/],
    ['locale', 'x', /BCP 47/],
    ['repository', 'git@github.com:robots/jobs.git', /complete https:\/\/ URL/],
    ['email', 'jobs at robots', /e-mail address/],
    ['issues', '/issues/new', /complete https:\/\/ URL/],
    ['pin', 'blue', /six hexadecimal digits/],
    ['pin', '#ffd400', /has 1\.26:1; the nearest shade that has it is "#a58900"/],
  ])('is refused if it would not pass the content check: --%s %j', (name, answer, problem) => {
    const [line = '', ...others] = findWrongAnswers({ ...GOOD, [name]: answer });
    expect(others).toEqual([]);
    expect(line).toMatch(problem);
    expect(line.startsWith(`--${name} "`)).toBe(true);
  });

  it('is reported if it is required but missing, together with all others', () => {
    expect(findMissingAnswers(GOOD)).toEqual([]);
    const { name = '', tagline = '', description = '', url = '', email = '', issues = '' } = GOOD;
    expect(findMissingAnswers({ name, tagline, description, url, issues })).toEqual([]);
    expect(findMissingAnswers({ name, tagline, description, url, email })).toEqual([]);
    expect(findMissingAnswers({}).map((line) => line.split(' is missing')[0])).toEqual([
      '--name',
      '--tagline',
      '--description',
      '--url',
      '--email or --issues',
    ]);
  });
});

describe('the page for new issues', () => {
  it.each([
    ['https://github.com/robots/jobs', 'https://github.com/robots/jobs/issues/new'],
    ['https://github.com/robots/jobs.git', 'https://github.com/robots/jobs/issues/new'],
    ['https://github.com/robots/jobs/', 'https://github.com/robots/jobs/issues/new'],
    ['https://gitlab.com/a/b/c', 'https://gitlab.com/a/b/c/-/issues/new'],
    ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/issues/new'],
    ['https://github.com/robots', undefined],
    ['https://git.robots.example/jobs', undefined],
    ['jobs', undefined],
    [undefined, undefined],
  ])('of %j is %j', (repository, page) => {
    expect(getIssuesPage(repository)).toBe(page);
  });
});
