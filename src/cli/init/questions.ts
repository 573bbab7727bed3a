import { siteSchema } from '../../model/site.ts';

/** What `npm run init` asks, in this order; each is a field of `site.yaml`, and a flag. */
export const QUESTIONS = [
  {
    name: 'name',
    ask: 'What is the board called?',
    example: 'Robotics Society Jobs',
    says: 'the board’s name, in the header and in page titles',
    needed: true,
    schema: siteSchema.shape.name,
  },
  {
    name: 'tagline',
    ask: 'What does it stand for, in one line?',
    example: 'Work with robots, found by those who build them',
    says: 'one line, the heading of the front page',
    needed: true,
    schema: siteSchema.shape.tagline,
  },
  {
    name: 'description',
    ask: 'What is on it, in one or two sentences?',
    example: 'Internships and first jobs in robotics. New every week.',
    says: 'one or two sentences, on the front page and for search engines',
    needed: true,
    schema: siteSchema.shape.description,
  },
  {
    name: 'url',
    ask: 'Where will it be published? (the address without a path)',
    example: 'https://jobs.robotics-society.org',
    says: 'where it is published, without a path, which goes into BASE_PATH',
    needed: true,
    schema: siteSchema.shape.url,
  },
  {
    name: 'locale',
    ask: 'In which language, and with whose dates and numbers?',
    example: 'en-GB',
    says: 'a language tag such as en-GB or fr-CA',
    needed: false,
    schema: siteSchema.shape.locale,
  },
  {
    name: 'repository',
    ask: 'Where is its Git repository on the web? (leave empty for none)',
    example: 'https://github.com/robotics-society/jobs',
    says: 'the web page of its Git repository',
    needed: false,
    schema: siteSchema.shape.repository,
  },
  {
    name: 'email',
    ask: 'To which e-mail address are postings reported? (leave empty for none)',
    example: 'jobs@robotics-society.org',
    says: 'where postings are reported by mail',
    needed: false,
    schema: siteSchema.shape.report.shape.email,
  },
  {
    name: 'issues',
    ask: 'On which page is an issue written in the repository?',
    example: 'https://github.com/robotics-society/jobs/issues/new',
    says: 'the page on which postings are reported as issues, beside the address or instead of it',
    needed: false,
    schema: siteSchema.shape.report.shape.issues,
  },
  {
    name: 'accent',
    ask: 'What colour are the pins?',
    example: '#c4301c',
    says: 'the colour of the pins, as # and six hexadecimal digits',
    needed: false,
    schema: siteSchema.shape.accent,
  },
] as const;

export type Question = (typeof QUESTIONS)[number];

/** What was answered; what is missing was left open. */
export type Answers = Partial<Record<Question['name'], string>>;

/** An answer on one line and without what was typed around it; nothing when it is empty. */
export function tidyAnswer(text: string): string | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' ? undefined : line;
}

/** What the content check would find wrong with an answer, as the rest of a sentence that begins with it. */
export function problemWith({ schema }: Question, answer: string): string | undefined {
  return schema.safeParse(answer).error?.issues[0]?.message;
}

/** Every answer that is wrong, in a line each. */
export function wrongAnswers(answers: Answers): string[] {
  return QUESTIONS.flatMap((question) => {
    const answer = answers[question.name];
    const problem = answer === undefined ? undefined : problemWith(question, answer);
    return problem === undefined ? [] : [`--${question.name} "${answer}" ${problem}.`];
  });
}

/** Everything that is still to be answered before there can be a board, in a line each. */
export function missingAnswers(answers: Answers): string[] {
  const missing = QUESTIONS.filter(({ name, needed }) => needed && answers[name] === undefined);
  return [
    ...missing.map(({ name, says }) => `--${name} is missing: ${says}.`),
    ...(answers.email === undefined && answers.issues === undefined
      ? ['--email or --issues is missing: where readers report a posting.']
      : []),
  ];
}

/** The page on which an issue is written, where a repository's address tells. */
export function issuesOf(repository: string | undefined): string | undefined {
  if (repository === undefined || !URL.canParse(repository)) return undefined;
  const { hostname, pathname } = new URL(repository);
  const path = PATHS[hostname];
  if (path === undefined || !/^\/[^/]+\/[^/]+/.test(pathname)) return undefined;
  return repository.replace(/(?:\.git)?(?<!\/)\/*$/, '') + path;
}

const PATHS: Readonly<Record<string, string>> = {
  'github.com': '/issues/new',
  'gitlab.com': '/-/issues/new',
  'codeberg.org': '/issues/new',
};
