import { describe, expect, it } from 'vitest';
import textChrome from '../../../../src/lint/rules/text-chrome.ts';
import { findInText, hostileTexts, readHostileText } from '../../../helpers/build-rule-posting.ts';

const around = (line: string) => `You will build sensors.\n\n${line}\n\nYou will test them.`;

describe('a line from the source website of a text', () => {
  it.each([
    'Similar jobs',
    'Similar jobs in Toronto',
    'Similar vacancies',
    'Related jobs',
    'Related searches',
    'Recommended jobs for you',
    'More jobs at Fixture Lab',
    'More jobs from Fixture Lab',
    'More roles like this',
    'Jobs you may like',
    'Jobs like this',
    'People also viewed',
    'People also searched for',
    'Others who viewed this job also applied',
    'See all jobs at Fixture Lab',
    'View more jobs',
    'Back to search results',
    'Back to jobs',
    'Sign up',
    'Sign in',
    'Log in',
    'Sign in to apply',
    'Sign up to save this job',
    'Join to apply for the Sensor Engineer role at Fixture Lab',
    'Join or sign in to find your next job',
    'Already have an account? Sign in',
    'New to LinkedIn? Join now',
    'Forgot password?',
    'Sign in with Email',
    'Sign in to access advice',
    'By clicking Continue to join or sign in, you agree to the site’s terms',
    'Expand search',
    'Continue with Google',
    'Easy apply with LinkedIn',
    'Create job alert',
    'Create a job alert for this search',
    'Set alert',
    'Set alert for similar jobs',
    'Get job alerts for Sensor Engineer in Toronto'.replace('alerts', 'alert'),
    'Get notified about new Sensor Engineer jobs in Toronto, Ontario.',
    'Get notified when a similar job is posted',
    'Email me jobs like this',
    'Notify me about similar jobs',
    'Get new jobs for this search by email',
    'Report this job',
    'Share this job',
    'Save job',
    'Save this job',
    'Report job',
    'Email this job to a friend',
    'Copy job link',
    'Is this job expired or inaccurate?',
    'Be an early applicant',
    'Be among the first 25 applicants',
    'Over 200 applicants',
    '137 applicants',
    '48 people clicked apply',
    '8 days ago',
    '30+ days ago',
    'an hour ago',
    'Posted 3 days ago',
    'Reposted 8 Days Ago',
    'Posted today',
    'Just posted',
    'Updated yesterday',
    'Confirmed live in the last 24 hours',
    'No longer accepting applications',
    'Actively recruiting',
    'Promoted by hirer',
    'Apply',
    'Apply now',
    'Apply Now »',
    '**Apply now!**',
    '[Apply now](https://jobs.example/apply)',
    'Apply for this job',
    'Apply on company site',
    'Easy Apply',
    'Show more',
    'Show less',
    'Show more Show less',
    'Skip to main content',
    'Accept all cookies',
    'Powered by Greenhouse',
    'Am I a good fit for this job?',
    'Tailor my resume',
    'See who you know',
    'Direct message the job poster from Fixture Lab',
    'Referrals increase your chances of interviewing at Fixture Lab by 2x',
    'See who Fixture Lab has hired for this role',
    'Toronto, ON · Reposted 8 days ago · Over 200 applicants',
    'Fixture Lab | Toronto | Posted today',
    '🔔 Set alert',
    'Save job · Share · Report this job',
    'Save | Share',
    'Apply / Save / Share',
    '**Sign in** — **Register**',
    '[Print](https://a.example) • [Share](https://a.example)',
    '🔖 Save · 🚩 Report',
    '#LI-HYBRID',
  ])('%s', (line) => {
    expect(findInText(textChrome, around(line))).toHaveLength(1);
  });

  it.each([
    ['a heading', '## Similar jobs\n\n- Sensor Technician', ['6:4 Similar jobs']],
    [
      'an item',
      '- Report this job\n- Share this job',
      ['6:3 Report this job', '7:3 Share this job'],
    ],
    [
      'a line of a paragraph',
      'Sensor Engineer\nPosted 3 days ago\nToronto',
      ['7:1 Posted 3 days ago'],
    ],
    ['a cell of a table', '| a | b |\n|---|---|\n| Toronto | 8 days ago |', ['8:13 8 days ago']],
    ['a quotation', '> One\n> Show more', ['7:3 Show more']],
    ['bold words', '**Similar jobs**', ['6:3 Similar jobs']],
    [
      'a sentence',
      'You will test them. Referrals increase your chances of an interview by 2x. Good luck.',
      ['6:21 Referrals increase your chances of an interview by 2x'],
    ],
    [
      'labels',
      'Seniority level\nInternship\n\nJob function\nEngineering\n\nIndustries\nSoftware',
      ['6:1 Seniority level', '9:1 Job function', '12:1 Industries'],
    ],
    [
      'labels with values',
      '- Seniority level: Entry\n- Industries: Software',
      ['6:3 Seniority level: Entry', '7:3 Industries: Software'],
    ],
  ])('is reported as %s', (_, text, places) => {
    expect(findInText(textChrome, text)).toEqual(places);
  });

  it.each([
    ['in a line of its own', '#LI-Remote', ['6:1 #LI-Remote']],
    ['behind a sentence', 'You will test them. #LI-AB1', ['6:21 #LI-AB1']],
    ['in lower case', 'Sensors #li-hybrid', ['6:9 #li-hybrid']],
    ['of another site', 'Sensors. #BI-Remote', ['6:10 #BI-Remote']],
    ['once per line', '#LI-DNI #LI-Hybrid', ['6:1 #LI-DNI']],
    ['that is escaped', '\\#LI-DNI', ['6:2 #LI-DNI']],
    ['in a heading', '## Tasks #LI-DNI\n\nText.', ['6:10 #LI-DNI']],
  ])('reports a tag %s', (_, text, places) => {
    expect(findInText(textChrome, text)).toEqual(places);
  });
});

describe('text that belongs to the posting', () => {
  it.each([
    'You will sign up new merchants.',
    'Sign up new merchants',
    'You have done similar jobs in the past.',
    'Similar jobs in the past were well paid',
    'Send us your CV and apply now to join us.',
    'Apply now to join a team of ten.',
    'We recommend jobs to people.',
    'We build job alerts for millions.',
    'We are #1 in sensors, and we love #sensors.',
    'Founded 8 years ago',
    'We moved to Toronto 8 days ago.',
    'Share your work with the team',
    'Save energy',
    'Report to the head of sensors',
    'Report positions and risks',
    'Show more than one way',
    'Create alerts and dashboards',
    'Manage alerts',
    'Get notified about new features',
    'More than 200 applicants are read by people, one by one, each year.',
    'Related experience',
    'Similar experience is fine',
    'Opportunities for you',
    'More opportunities to learn',
    'Industries',
    'Industries: energy and health',
    'Employment type: full-time',
    'Job function',
    'Log in to customers’ systems and repair them',
    'See more of the world',
    'Back to basics',
    'Posted workers are covered.',
    'The issue #LI is closed, see a/#LI-1 and &#LI-2',
    'Active three days a week',
    'Join now a team of engineers',
    'Powered by sunlight',
    'Save time · Share ideas',
    'Save · Restore · Share',
    'Share',
    'Print / Share costs',
    'Follow / Join',
    'Report — and be heard',
  ])('%s', (line) => {
    expect(findInText(textChrome, around(line))).toEqual([]);
    expect(findInText(textChrome, `- ${line}\n- ${line}`)).toEqual([]);
  });

  it.each([
    ['a heading above how to apply', '## Apply now\n\nSend us a letter.'],
    ['the steps of applying', '1. Create an account\n2. Sign in\n3. Apply online'],
    ['code', '`#LI-HYBRID`\n\n```\nApply now\n```'],
    ['a heading of features', '## Save / Share\n\nYou build both.'],
    ['an item of features', '- Save / Share\n- Print / Share'],
    ['an item of a list', '- Sensor Engineer\n- similar roles'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(findInText(textChrome, text)).toEqual([]);
  });

  it.each(
    hostileTexts(
      ['tags', '#LI-A '.repeat(50_000)],
      ['words of other sites', 'Apply now\n'.repeat(20_000)],
      ['the beginnings of sentences', 'get notified about new '.repeat(20_000)],
      ['facts in a row', 'a · '.repeat(100_000)],
      ['buttons in a row', 'Save · Share · '.repeat(50_000)],
      ['punctuation', `Apply${'!'.repeat(300_000)}`],
    ),
  )('finishes on %s', (_, text) => {
    expect(() => readHostileText(textChrome, text)).not.toThrow();
  });
});

describe('“Apply now” as a last line', () => {
  it.each(['## How to apply', '## Your application', '### Interested?'])(
    'is not reported under “%s”',
    (heading) => {
      expect(findInText(textChrome, `You will build.\n\n${heading}\n\nApply now`)).toEqual([]);
    },
  );

  it.each([
    'You will build.\n\n## About us\n\nApply now',
    'You will build.\n\nApply now',
    '## How to apply\n\nApply now\n\nWe build.',
    '## How to apply\n\nSign in',
  ])('is reported elsewhere: %j', (text) => {
    expect(findInText(textChrome, text)).toHaveLength(1);
  });
});

describe('words that point to the rest of a text that is known to be incomplete', () => {
  it.each([
    [
      'You rank models ... (truncated, view full listing at source)',
      '(truncated, view full listing at source)',
    ],
    ['You build sensors. Read more', 'Read more'],
    ['You build sensors.\n\nSee full description', 'See full description'],
    [
      'You build sensors.\n\nView the original posting on the company’s site',
      'View the original posting on the company’s site',
    ],
    ['You build sensors [...]', '[...]'],
    ['You build sensors. Show more', 'Show more'],
    [
      'You build sensors.\n\nContinue reading on another board',
      'Continue reading on another board',
    ],
  ])('are reported: %j', (text, words) => {
    const [found, ...others] = findInText(textChrome, text, { completeness: 'truncated' });
    expect(found).toContain(words);
    expect(others).toEqual([]);
  });

  it.each(['You build sensors…', 'You build sensors and', 'You read more than you write.'])(
    'are not reported: %j',
    (text) => {
      expect(findInText(textChrome, text, { completeness: 'truncated' })).toEqual([]);
    },
  );
});
