import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../src/text/language.ts';
import { POSTINGS_BY_LANGUAGE } from '../../helpers/postings-by-language.ts';

describe('isEnglish', () => {
  it.each(Object.entries(POSTINGS_BY_LANGUAGE))('is false for %s', (_, text) => {
    expect(isEnglish([text])).toBe(false);
    expect(isEnglish(['Software Engineer', text])).toBe(false);
    expect(isEnglish(Array.from({ length: 20 }, () => text))).toBe(false);
  });

  it.each(
    [
      'Polish',
      'Russian',
      'Japanese',
      'Arabic',
      'Turkish',
      'Finnish',
      'German',
      'French',
      'Dutch',
    ].map((language) => [language, POSTINGS_BY_LANGUAGE[language] ?? '']),
  )('is false for a single %s sentence below an English title', (_, text) => {
    const [sentence = ''] = text.split(/(?<=[.。])/u);
    expect(isEnglish(['Software Engineer', sentence])).toBe(false);
  });

  it('is false for a Japanese sentence that is mostly names of tools', () => {
    const sentence = 'Python、SQL、Docker、Kubernetes、AWSの経験。';
    expect(isEnglish(['Software Engineer', sentence])).toBe(false);
  });

  it.each([
    ['a title alone', 'Software Engineer'],
    ['a title with a season', 'Machine Learning Intern (Fall 2026)'],
    ['a list of tools', 'Python, SQL, Kubernetes, Docker, Terraform'],
    [
      'a long list of tools',
      'Software Engineer. Python, SQL, PostgreSQL, Kubernetes, Docker, Terraform, Java, Kotlin, Scala, Rust, React, Redux, TypeScript, GraphQL, Kafka, Spark, Airflow, Snowflake',
    ],
    ['a price', '$45/hour, 40 hours a week'],
    ['a place', 'Los Angeles, CA; Las Vegas; La Jolla'],
    ['a place with accents', 'Montréal, Québec; São Paulo; Zürich'],
    ['labels', 'Pay: $30 per hour. Location: Seattle. Duration: 12 weeks. Start: 18 May 2026.'],
    [
      'German names',
      'Müller und Söhne GmbH, a company of the Deutsche Fixture AG für Maschinenbau, is looking for a developer in München. You will work with the team at the Universität Zürich.',
    ],
    [
      'a French motto',
      'At Fixture we say “le travail est une fête pour tous”. Join the team and help us build tools for bakers.',
    ],
    [
      'Japanese names',
      'Fixture 株式会社 (Fixture Inc.) builds robots. You will work with our team in 東京 and write Python for them.',
    ],
    [
      'Spanish required',
      'Teacher of Spanish. You speak English and Spanish, and you help students who prepare for the DELE.',
    ],
    [
      'terse bullets',
      'Maintain build pipelines. Write tests. Review code. Fix bugs. Ship features weekly. Mentor interns.',
    ],
    [
      'terse long bullets',
      'Maintain build pipelines. Write tests. Review code. Fix bugs. Ship features weekly. Mentor interns. Track metrics. Plan sprints. Manage releases. Design data models. Own on-call rotation. Improve developer tools. Document decisions. Reduce cloud spend.',
    ],
    ['nothing at all', ''],
  ])('is true for %s', (_, text) => {
    expect(isEnglish([text])).toBe(true);
  });

  it('is true for an English posting that is repeated in another language', () => {
    const english = 'You will work with our team and write the code that runs the robots. '.repeat(
      3,
    );
    expect(isEnglish([english, POSTINGS_BY_LANGUAGE['German'] ?? ''])).toBe(true);
  });

  it('is false for a posting in another language with an English sentence at its end', () => {
    const note = 'We are an equal opportunity employer.';
    expect(isEnglish([POSTINGS_BY_LANGUAGE['Polish'] ?? '', note])).toBe(false);
    expect(isEnglish([POSTINGS_BY_LANGUAGE['Japanese'] ?? '', note])).toBe(false);
  });
});
