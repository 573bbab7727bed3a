import { describe, expect, it } from 'vitest';
import textCutOff from '../../../../src/lint/rules/text-cut-off.ts';
import { findInText, hostileTexts, readHostileText } from '../../../helpers/build-rule-posting.ts';

const REST = 'A first paragraph with a sentence that ends.\n\n';

describe('a text that ends in the middle of a sentence', () => {
  it.each([
    'You will build sensors, and you will be responsible for',
    'In this role you will be responsible for',
    'As part of the team you will work with',
    'You will build sensors, test them in the field and',
    'You will build sensors, test them in the field,',
    'We are looking for somebody with experience in',
    'The salary is based on',
    'You report to the',
    'You bring a degree in physics or a',
    'You work closely with our',
    'This is a chance to join one of',
    'You will have the opportunity to work with',
    'You should be able to contribute to',
    'Our sensors are used by',
    'You know tools such as',
    'You serve as',
    'You know languages including',
    'You have more than',
    'You like to work alone because',
    'You know sensors, e.g.',
    'In a team that values clarity, you will be responsible for',
    'When you join, you start with an introduction to',
    'Pay depends on experience and/or',
    'As an intern you will',
    'The person in this role will be',
    'Research &',
    'You will work in sensors –',
    'You will be self-',
    'You work with the engineers of other teams in order to',
    'Do join us if you’re excited to',
    'We are a small team, and we’re',
    'The work of the whole team will ensure',
    'You know the usual tools (Java, C++',
    'Everybody has lunch together. We are looking forwa',
    'You have the following qualificat',
    'You care for high data q',
    'The benefits are:',
    'You know sensors (',
    'They said “',
    'Our team builds sensors that…',
    'Our team builds sensors and…',
    'Our team builds sensors for field work in the…',
    'Our team builds sensors and ...',
    'Our team builds senso...',
  ])('%s', (text) => {
    expect(findInText(textCutOff, REST + text)).toHaveLength(1);
    expect(findInText(textCutOff, `${REST}- One thing\n- ${text}\n`)).toHaveLength(1);
  });

  it('is reported where it ends, with the last words', () => {
    expect(findInText(textCutOff, 'You will be glad to see the')).toEqual([
      '6:25 will be glad to see the',
    ]);
    expect(findInText(textCutOff, '- One\n- You do it\n  for the')).toEqual(['8:7 do it for the']);
  });

  it('is not reported if the posting is not complete', () => {
    for (const completeness of ['truncated', 'listing'] as const) {
      expect(findInText(textCutOff, 'You will be responsible for', { completeness })).toEqual([]);
      expect(findInText(textCutOff, 'Text. Read more', { completeness })).toEqual([]);
    }
  });

  it('is reported in other languages only for its punctuation', () => {
    const text = 'Wir suchen eine Person für die Entwicklung der Sensoren und das Team in a';
    expect(findInText(textCutOff, text)).toEqual([]);
    expect(findInText(textCutOff, `${text},`)).toHaveLength(1);
  });
});

describe('a text with a link to its continuation', () => {
  it.each([
    ['at its end', 'You will build sensors… Read more', ['8:23 … Read more']],
    ['after a sentence', 'You will build sensors. Read more', ['8:25 Read more']],
    ['in a line of its own', 'You will build sensors.\nShow more', ['9:1 Show more']],
    [
      'in a paragraph of its own',
      'You will build.\n\nView full listing',
      ['10:1 View full listing'],
    ],
    [
      'with an arrow',
      'You will build.\n\nSee full job description →',
      ['10:1 See full job description →'],
    ],
    ['in other words', 'You will build.\n\nContinue reading', ['10:1 Continue reading']],
    ['in brackets', 'You will build sensors and [truncated]', ['8:28 [truncated]']],
    ['in round brackets', 'You will build sensors (truncated)', ['8:24 (truncated)']],
    ['as a single word in brackets', 'You will build sensors [more]', ['8:24 [more]']],
    ['before the end', 'You will build… Read more\n\nApply by mail.', ['8:15 … Read more']],
    [
      'as a link to the text',
      'You will.\n\n[View the full job posting](https://a.example)',
      ['10:2 View the full job posting'],
    ],
    ['with a number', 'We use Java, C++ (+3 more)', ['8:18 (+3 more)']],
  ])('%s', (_, text, places) => {
    expect(findInText(textCutOff, REST + text)).toEqual(places);
  });
});

describe('a text with a proper end', () => {
  it.each([
    ['a sentence', 'You will build sensors.'],
    ['a list without full stops', '- Java\n- A degree in physics\n- Fun at work'],
    ['an item that ends in a preposition', '- People you can rely on\n- A team to be proud of'],
    [
      'a relative clause without a pronoun',
      '- Products customers rely on\n- Problems nobody else works on\n- Toys that kids love to play with',
    ],
    ['what is worth it', '- A cause worth working for'],
    ['what one works with', 'These are the tools you will work with'],
    ['what one looks for', 'This is what we are looking for'],
    ['whom one works with', 'Meet the people who you will work with'],
    ['where one belongs', 'The team you belong to'],
    ['what is paid for', '- Lunch is paid for\n- Your travel is taken care of'],
    ['how to apply', 'Use the form to log in'],
    ['an invitation', 'Apply within'],
    ['a wish', 'You can work at home if you want to'],
    ['whoever one is', 'Come as you are'],
    ['a single capital letter', 'We are a company of class A'],
    ['a single lower-case letter', 'Each of you gets vitamin c, and we have a plan b'],
    ['what is required', 'These are the skills you will require'],
    ['an emoticon', 'We have no office dog yet :('],
    ['a short word', 'You know all about tech and infra'],
    ['brackets', 'Apply by mail (not by phone)'],
    ['the abbreviation of a state', 'Portland, OR'],
    ['the abbreviation of a province', '1 Fixture Street, Toronto, ON'],
    ['a URL', 'Apply at https://fixture.example/the'],
    ['a mailbox', 'Write to jobs@fixture.example'],
    ['a signature', 'Best regards,\n\nThe Fixture Team'],
    ['a greeting', 'Kind regards,'],
    ['thanks', 'Thank you,'],
    ['a statement', 'Equal opportunity employer'],
    ['a slogan', 'Sensors for everyone'],
    ['an ellipsis after “etc”', 'Lunch, sport, a library, etc…'],
    ['an ellipsis after “more”', 'Lunch, sport, a library and much more...'],
    ['an open list', '- Python, Java, ...'],
    ['a friendly end', 'We look forward to hearing from you...'],
    ['an elision in the middle', 'He said “sensors […] matter” to us.'],
    ['a list whose items end in commas', '- Java,\n- Python,\n- Rust,'],
    ['a list whose items end in "and"', 'You know:\n\n- Java and\n- Python.'],
    ['a grade', 'A grade of at least B-'],
    ['a line between dashes', '— The end —'],
    ['code', 'An example:\n\n```\nand\n```'],
    ['a heading', 'Text.\n\n## What we are looking for'],
    ['a table', '| Pay |\n|---|\n| from |'],
    [
      'a link to more about something',
      'We have many benefits. [Read more](https://fixture.example/benefits)',
    ],
    ['more in a sentence', 'On our site you can read more.'],
    ['more to read', 'Before you apply, read the full job description.'],
    ['a phrase of the sentence itself', 'You will show more'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(findInText(textCutOff, `${REST}${text}\n`)).toEqual([]);
  });

  it.each(
    hostileTexts(
      ['unfinished sentences', 'for the '.repeat(100_000)],
      ['dots at the end', '.'.repeat(500_000)],
      ['items', '- Read more\n'.repeat(10_000)],
      ['brackets', '['.repeat(1000)],
    ),
  )('finishes on %s', (_, text) => {
    expect(() => readHostileText(textCutOff, text)).not.toThrow();
  });
});
