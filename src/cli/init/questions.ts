import { accentSchema } from '../../model/color-settings.ts';
import { siteSchema } from '../../model/site.ts';

/**
 * The questions of `npm run init`, in order. Each is an option and a field of `site.yaml`; `pin` is
 * the one in `colors`.
 */
export const QUESTIONS = [
  {
    name: 'name',
    ask: 'What is the board called?',
    example: 'Robotics Society Jobs',
    help: 'the board’s name, in the header and in page titles',
    required: true,
    schema: siteSchema.shape.name,
  },
  {
    name: 'tagline',
    ask: 'What is its tagline? (one line)',
    example: 'Work with robots, found by those who build them',
    help: 'one line, the heading of the front page',
    required: true,
    schema: siteSchema.shape.tagline,
  },
  {
    name: 'description',
    ask: 'What does it offer? (one or two sentences)',
    example: 'Internships and first jobs in robotics. New every week.',
    help: 'one or two sentences, on the front page and for search engines',
    required: true,
    schema: siteSchema.shape.description,
  },
  {
    name: 'url',
    ask: 'Where will it be published? (the URL without a path)',
    example: 'https://jobs.robotics-society.org',
    help: 'the URL of the site, without a path, which is set with BASE_PATH',
    required: true,
    schema: siteSchema.shape.url,
  },
  {
    name: 'locale',
    ask: 'Which locale do texts, dates and numbers follow?',
    example: 'en-GB',
    help: 'a language tag such as en-GB or fr-CA',
    required: false,
    schema: siteSchema.shape.locale,
  },
  {
    name: 'repository',
    ask: 'What is the web page of its Git repository? (leave empty for none)',
    example: 'https://github.com/robotics-society/jobs',
    help: 'the web page of the Git repository',
    required: false,
    schema: siteSchema.shape.repository,
  },
  {
    name: 'email',
    ask: 'Which e-mail address receives reports about postings? (leave empty for none)',
    example: 'jobs@robotics-society.org',
    help: 'the e-mail address for reports about postings',
    required: false,
    schema: siteSchema.shape.report.shape.email,
  },
  {
    name: 'issues',
    ask: 'What is the page for new issues in the repository?',
    example: 'https://github.com/robotics-society/jobs/issues/new',
    help: 'the page for new issues, for reports with or without e-mail',
    required: false,
    schema: siteSchema.shape.report.shape.issues,
  },
  {
    name: 'pin',
    ask: 'What colour are the pins?',
    example: '#c4301c',
    help: 'the colour of the pins, as # and six hexadecimal digits',
    required: false,
    schema: accentSchema,
  },
] as const;

export type Question = (typeof QUESTIONS)[number];

/** The answers by the names of their questions. */
export type Answers = Partial<Record<Question['name'], string>>;

/** An answer on one line, trimmed; undefined if it is empty. */
export function normalizeAnswer(text: string): string | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' ? undefined : line;
}

/** The problem that the content check finds with an answer, as the rest of a sentence about it. */
export function findProblem({ schema }: Question, answer: string): string | undefined {
  return schema.safeParse(answer).error?.issues[0]?.message;
}

/** A line for each invalid answer. */
export function findWrongAnswers(answers: Answers): string[] {
  return QUESTIONS.flatMap((question) => {
    const answer = answers[question.name];
    const problem = answer === undefined ? undefined : findProblem(question, answer);
    return problem === undefined ? [] : [`--${question.name} "${answer}" ${problem}.`];
  });
}

/** A line for each required answer that is missing. */
export function findMissingAnswers(answers: Answers): string[] {
  const missing = QUESTIONS.filter(({ name, required }) => required && answers[name] === undefined);
  return [
    ...missing.map(({ name, help }) => `--${name} is missing: ${help}.`),
    ...(answers.email === undefined && answers.issues === undefined
      ? ['--email or --issues is missing: readers need one to report a posting.']
      : []),
  ];
}

/** The page for new issues of a repository; undefined if its host is not a known one. */
export function getIssuesPage(repository: string | undefined): string | undefined {
  if (repository === undefined || !URL.canParse(repository)) return undefined;
  const { hostname, pathname } = new URL(repository);
  const path = ISSUES_PATHS[hostname];
  if (path === undefined || !/^\/[^/]+\/[^/]+/.test(pathname)) return undefined;
  return repository.replace(/(?:\.git)?(?<!\/)\/*$/, '') + path;
}

const ISSUES_PATHS: Readonly<Record<string, string>> = {
  'github.com': '/issues/new',
  'gitlab.com': '/-/issues/new',
  'codeberg.org': '/issues/new',
};
