import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lint/check-content.ts';
import type { SourceFile } from '../../../src/content/source-file.ts';
import { LEAST } from '../../helpers/build-content.ts';

const SITE = `name: Fixture board
tagline: Postings for tests
description: Nothing here is real.
url: https://board.example
locale: en-GB
report: { email: jobs@board.example }
`;
const LOGO: SourceFile = {
  path: 'images/logo.svg',
  text: '',
  image: { bytes: 100, isInside: true, type: 'svg', width: 40, height: 20 },
};

const PUBLIC = ['files/rules.pdf', 'files/Über uns.pdf', 'docs/index.html'];

interface Given {
  site?: string;
  pages?: Record<string, string>;
  companies?: string;
  postings?: Record<string, string>;
  images?: SourceFile[];
  publicFiles?: string[];
}

const today = () => '2026-03-10';

/** Checks a board with these additions. */
function check({
  site = '',
  pages = {},
  companies = '',
  postings = {},
  images = [LOGO],
  publicFiles = [],
}: Given) {
  const files = [
    { path: 'places.yaml', text: LEAST['places.yaml'] },
    { path: 'skills.yaml', text: LEAST['skills.yaml'] },
    { path: 'site.yaml', text: SITE + site },
    { path: 'companies.yaml', text: `fixture-company: { name: Fixture Company${companies} }\n` },
    ...Object.entries(pages).map(([id, text]) => ({ path: `pages/${id}`, text })),
    ...Object.entries(postings).map(([id, fields]) => ({
      path: `postings/${id}.md`,
      text: `---\ntitle: Fixture\ncompany: fixture-company\ncompleteness: full\n${fields}---\n\nText.\n`,
    })),
    ...images,
  ];
  return checkContent(files, { ...{ render: true, basePath: '/board', publicFiles }, today });
}

const messagesOf = (given: Given) =>
  check(given).findings.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  );
const page = (body: string, fields = '') => `---\ntitle: Join\n${fields}---\n\n${body}\n`;
const htmlOf = (body: string) =>
  check({ pages: { 'join.md': page(body) } }).content?.pages[0]?.html;

describe('a page of the board’s own', () => {
  it('is rendered, with links and images under the base path', () => {
    expect(messagesOf({ pages: { 'join.md': page('One.') } })).toEqual([]);
    expect(htmlOf('Read [all](/jobs/), or write [us](mailto:a@b.example).')).toBe(
      '<p>Read <a href="/board/jobs/">all</a>, or write <a href="mailto:a@b.example">us</a>.</p>',
    );
    expect(htmlOf('![Two robots](/images/logo.svg)')).toBe(
      '<p><img src="/board/images/logo.svg" alt="Two robots" width="40" height="20" loading="lazy"></p>',
    );
  });

  it('is in the order of its links: by number, then by title', () => {
    const titled = (title: string, order?: number) =>
      `---\ntitle: ${title}\n${order === undefined ? '' : `order: ${order}\n`}---\n\nText.\n`;
    const { content } = check({
      pages: {
        'a.md': titled('Zoo'),
        'b.md': titled('Last', 2),
        'c.md': titled('Ape'),
        'd.md': titled('First', -1),
      },
    });
    expect(content?.pages.map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
  });

  it.each([
    [
      'jobs.md',
      'pages/jobs.md:1:1 id-duplicate The site has something else at /jobs/; rename this file.',
    ],
    [
      'places.md',
      'pages/places.md:1:1 id-duplicate The site has something else at /places/; rename this file.',
    ],
    [
      'hello.md',
      'pages/hello.md:1:1 id-duplicate The site has something else at /hello/, from public/; rename this file.',
    ],
    [
      'one.mdx',
      'pages/one.mdx:1:1 file-place Only .md files belong in pages/; rename it or move it away.',
    ],
    [
      'deep/one.md',
      'pages/deep/one.md:1:1 file-place Files belong directly in pages/, because the id is the file name alone; move it there.',
    ],
  ])('cannot be %s', (path, message) => {
    expect(
      messagesOf({ pages: { [path]: page('One.') }, publicFiles: ['hello/index.html'] }),
    ).toEqual([message]);
  });

  it('has an id of the usual form, and fields that exist', () => {
    expect(messagesOf({ pages: { 'Join Us.md': page('One.') } })).toEqual([
      expect.stringContaining('id-form'),
    ]);
    expect(messagesOf({ pages: { 'join.md': page('One.', 'nav: top\n') } })).toEqual([
      expect.stringMatching(
        /:3:6 field-value "nav" is "top"; it must be one of header, footer, none/,
      ),
    ]);
  });

  it.each([
    ['<script>alert(1)</script>', 'text-html'],
    ['[One](javascript:alert(1))', 'text-link'],
    ['[One](about/)', 'text-link'],
    ['[One](//evil.example)', 'text-link'],
    ['[One](/nowhere/)', 'text-link'],
    ['[One](/jobs)', 'text-link'],
    ['![One](https://evil.example/a.png)', 'text-image'],
    ['![One](/images/other.svg)', 'text-image'],
    ['![](/images/logo.svg)', 'text-image'],
    ['# One', 'text-heading'],
  ])('cannot contain %s', (body, rule) => {
    const { findings } = check({ pages: { 'join.md': page(body) } });
    expect(findings.map((finding) => [finding.rule, finding.line])).toEqual([[rule, 5]]);
  });

  it('is told the path that was probably meant', () => {
    expect(messagesOf({ pages: { 'join.md': page('[One](/jobs) [Two](/compnies/)') } })).toEqual([
      expect.stringMatching(/no page \/jobs; perhaps \/jobs\/ was meant\.$/),
      expect.stringMatching(/no page \/compnies\/; perhaps \/companies\/ was meant\.$/),
    ]);
  });

  it.each([
    '/',
    '/jobs/?page=1',
    '/about/#report',
    '/join/',
    '/companies/fixture-company/',
    '/rss.xml',
    '/images/logo.svg',
    '/opensearch.xml',
    '/about/checks/text-link/',
    '/about/checks/closed-before-posted/',
    '/companies/fixture-company/rss.xml',
    '/companies/fixture-company/feed.json',
    '/files/rules.pdf',
    '/files/%C3%9Cber%20uns.pdf',
    '/files/U%CC%88ber%20uns.pdf#page=2',
    '/docs/',
    '/docs/index.html',
  ])('may link to %s', (path) => {
    expect(
      messagesOf({ pages: { 'join.md': page(`[One](${path})`) }, publicFiles: PUBLIC }),
    ).toEqual([]);
  });

  it.each([
    ['/files/ruls.pdf', 'perhaps /files/rules.pdf was meant'],
    ['/files/Uber%20uns.pdf', 'perhaps /files/Über%20uns.pdf was meant'],
    ['/about/checks/text-lnk/', 'perhaps /about/checks/text-link/ was meant'],
    ['/files/%', 'correct the link, or remove it'],
  ])('cannot link to a file that nearly exists: %s', (path, remedy) => {
    const pages = { 'join.md': page(`[One](${path})`) };
    expect(messagesOf({ pages, publicFiles: PUBLIC })).toEqual([
      expect.stringContaining(`text-link This site has no page ${path}; ${remedy}.`),
    ]);
  });

  it('may link to postings, their files, and every page of a list', () => {
    const postings = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`job-${i}`, '']));
    postings['job-0'] = 'aliases: [old]\nterms: [summer-2026]\n';
    const findProblems = (...paths: string[]) =>
      check({
        site: 'perPage: 5\n',
        postings,
        pages: { 'join.md': page(paths.map((path) => `[One](${path})`).join(' ')) },
      }).findings.flatMap(({ rule, value }) => (rule === 'text-link' ? [value] : []));
    expect(
      findProblems(
        '/jobs/job-1/',
        '/jobs/job-1.md',
        '/jobs/job-1.json',
        '/jobs/job-1.png',
        '/jobs/old/',
        '/jobs/page/2/',
        '/closed/page/2/',
        '/terms/summer-2026/page/2/',
        '/terms/summer-2026/rss.xml',
      ),
    ).toEqual([]);
    const wrong = ['/jobs/page/1/', '/jobs/page/3/', '/jobs/page/02/', '/about/page/2/'];
    expect(findProblems(...wrong)).toEqual(wrong);
  });

  it('cannot link to what is not published yet', () => {
    const postings = {
      now: 'education: [{ level: master, state: completed, required: true }]\n',
      sketch: 'draft: true\naliases: [former]\nterms: [summer-2026]\n',
      later:
        'publishOn: 2026-04-01\neducation: [{ level: master, state: completed, required: true }, { level: doctorate, state: completed, required: true }]\n',
    };
    const links =
      '[1](/jobs/sketch/) [2](/jobs/former/) [3](/jobs/sketch.md) [4](/terms/summer-2026/) [5](/jobs/later/) [6](/degrees/doctorate/) [7](/degrees/master/) [8](/jobs/now/)';
    const found = (given: Given) =>
      check({ ...given, postings }).findings.flatMap(({ rule, message }) =>
        rule === 'text-link' ? [message] : [],
      );
    const tell = (path: string, why: string) =>
      `This site has no page ${path} yet, because its posting is ${why}; publish the posting first, or remove the link.`;
    const DAY = 'not to be published before 2026-04-01';
    const messages = [
      tell('/jobs/sketch/', 'a draft'),
      tell('/jobs/former/', 'a draft'),
      tell('/jobs/sketch.md', 'a draft'),
      tell('/terms/summer-2026/', 'a draft'),
      tell('/jobs/later/', DAY),
      tell('/degrees/doctorate/', DAY),
    ];
    expect(found({ pages: { 'join.md': page(links) } })).toEqual(messages);
    expect(found({ site: `notice: "${links}"\n` })).toEqual(messages);
    expect(found({ site: 'links: { footer: [{ text: Us, url: /jobs/later/ }] }\n' })).toEqual([
      tell('/jobs/later/', DAY),
    ]);
  });

  it('shows images of the content folder only, not of public/', () => {
    const pages = { 'join.md': page('![One](/images/photo.png) [Two](/images/photo.png)') };
    expect(messagesOf({ pages, publicFiles: ['images/photo.png'] })).toEqual([
      'pages/join.md:5:1 text-image The content folder has no file images/photo.png; add it, or correct its name.',
    ]);
  });

  it('has no image of the same path as a file in public/', () => {
    expect(messagesOf({ publicFiles: ['images/logo.svg', 'images/other.svg'] })).toEqual([
      'images/logo.svg:1:1 image-file public/ has a file images/logo.svg too, and the site can have only one; rename or remove one of the two.',
    ]);
  });
});

describe('the texts of the settings', () => {
  it('may have emphasis and links to the board’s own pages', () => {
    const site = `notice: Read **all** of [it](/about/).\nabout:\n  - One [page](/jobs/).\n  - Two.\nhome: { text: "[Three](/feeds/)" }\n`;
    expect(check({ site }).findings).toEqual([]);
    expect(check({ site }).content?.texts).toEqual({
      notice: 'Read <strong>all</strong> of <a href="/board/about/">it</a>.',
      about: '<p>One <a href="/board/jobs/">page</a>.</p>\n<p>Two.</p>',
      home: '<p><a href="/board/feeds/">Three</a></p>',
    });
  });

  it('are missing if the settings lack them', () => {
    expect(check({}).content?.texts).toEqual({});
  });

  it.each([
    ['notice: "One <hr>"', 'site.yaml:7:9 text-html'],
    ['notice: "[One](/nowhere/)"', 'site.yaml:7:9 text-link'],
    ['notice: "One.\\n\\nTwo."', 'site.yaml:7:9 field-value'],
    ['notice: "- One"', 'site.yaml:7:9 field-value'],
    ['about: [One., "![a](b.png)"]', 'site.yaml:7:15 text-image'],
    ['home: { text: "# One" }', 'site.yaml:7:15 text-heading'],
  ])('are checked, and reported where they are: %s', (site, start) => {
    expect(messagesOf({ site: `${site}\n` })).toEqual([expect.stringContaining(`${start} `)]);
  });

  it('are checked even if other settings are wrong', () => {
    expect(messagesOf({ site: 'perPage: 1\nnotice: "[One](/nowhere/)"\n' })).toEqual([
      expect.stringContaining('"perPage" is 1'),
      expect.stringContaining('text-link'),
    ]);
  });
});

describe('the links and logos of the settings', () => {
  it('lead to pages and files that exist', () => {
    const site = `logo: { file: logo.svg }\nlinks:\n  header: [{ text: Us, url: "https://us.example/" }]\n  footer: [{ text: Join, url: /join/ }]\n`;
    const pages = { 'join.md': page('One.') };
    expect(messagesOf({ site, pages, companies: ', logo: logo.svg' })).toEqual([]);
    expect(messagesOf({ site, companies: ', logo: logo.sgv.svg', images: [] })).toEqual([
      'companies.yaml:1:49 reference-dangling The content folder has no images/logo.sgv.svg; add it there.',
      'site.yaml:7:15 reference-dangling The content folder has no images/logo.svg; add it there.',
      expect.stringMatching(/^site\.yaml:10:31 text-link This site has no page \/join\/; /),
    ]);
  });

  it.each(['javascript:alert(1)', 'http://us.example', '//us.example', 'join', '/../x', '/a b'])(
    'cannot lead to %s',
    (url) => {
      expect(messagesOf({ site: `links: { footer: [{ text: Us, url: "${url}" }] }\n` })).toEqual([
        expect.stringMatching(
          /field-value "links\.footer\[0\]\.url" is .*must be a complete https/,
        ),
      ]);
    },
  );
});

describe('the former name of the colour of the pins', () => {
  it('is a warning, with a fix that keeps the value and the rest of the file', () => {
    const { findings } = check({ site: "accent: '#0057b7' # blue\nfreshDays: 30\n" });
    expect(findings.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['field-renamed', 'warning', 7],
    ]);
    const [{ start, end, text } = { start: 0, end: 0, text: '' }] = findings[0]?.fix ?? [];
    const before = `${SITE}accent: '#0057b7' # blue\nfreshDays: 30\n`;
    expect(before.slice(0, start) + text + before.slice(end)).toBe(
      `${SITE}colors:\n  pin: '#0057b7' # blue\nfreshDays: 30\n`,
    );
  });

  it('is an error next to other colours', () => {
    expect(messagesOf({ site: "accent: '#0057b7'\ncolors: { paper: '#ffffff' }\n" })).toEqual([
      expect.stringMatching(
        /field-value "accent" is the former name of a colour in "colors"; remove it/,
      ),
    ]);
  });
});
