import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { Parser } from 'htmlparser2';
import { LinkChecker, LinkState } from 'linkinator';
import { readContentFiles } from '../../src/content/read-files.ts';
import { checkContent } from '../../src/lint/check-content.ts';
import { isHidden } from '../../src/publish/hosts/host-files.ts';
import { FIXTURE_DAY, makeBoard } from '../fixtures/make-board.ts';
import { BOARDS, EXAMPLE, ROOT, runBuild, type BoardName } from './boards.ts';
import { expect, folderOf, pagesOf, test } from './test.ts';

const NAMES = ['example', 'fixture', 'empty'] as const satisfies BoardName[];

const brotli = (data: Buffer) => brotliCompressSync(data).length;

async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length), await readFile(path)] as const),
    ),
  );
}

test('the thirteen postings have pages', async () => {
  const ids = (await readFile(join(EXAMPLE, 'permalinks.txt'), 'utf8')).trim().split('\n');
  expect(ids).toHaveLength(13);
  const pages = new Set(await pagesOf('example'));
  expect(ids.filter((id) => !pages.has(`jobs/${id}/`))).toEqual([]);
});

for (const name of NAMES) {
  test(`the HTML of the ${name} board is valid`, async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // The `<title>` of a posting ends with its place and pay, which show if there is room.
      rules: { 'long-title': 'off' },
    });
    const problems: string[] = [];
    for (const [path, html] of await filesOf(await folderOf(name))) {
      if (!path.endsWith('.html')) continue;
      const { results } = await validator.validateString(html.toString(), path);
      for (const { messages } of results) {
        problems.push(
          ...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId} ${m.message}`),
        );
      }
    }
    expect(problems).toEqual([]);
  });

  test(`nothing on the ${name} board is inline`, async () => {
    const inline: string[] = [];
    for (const [path, html] of await filesOf(await folderOf(name))) {
      if (!path.endsWith('.html')) continue;
      const parser = new Parser({
        onopentag(tag, attributes) {
          const isInlineScript =
            tag === 'script' && !attributes['src'] && attributes['type'] !== 'application/ld+json';
          const inlined = Object.keys(attributes).filter((key) => /^(?:style$|on)/.test(key));
          if (isInlineScript || tag === 'style' || inlined.length > 0) {
            inline.push(`${path}: ${tag} ${inlined.join(' ')}`);
          }
        },
      });
      parser.end(html.toString());
    }
    expect(inline).toEqual([]);
  });

  test(`the ${name} board has no broken link, fragments included`, async ({ boards }) => {
    const checker = new LinkChecker();
    const { links } = await checker.check({
      path: boards[name],
      recurse: true,
      checkFragments: true,
      concurrency: 8,
      linksToSkip: async (link) => !link.startsWith(new URL(boards[name]).origin),
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent, status }) => `${url} (${status}) on ${parent}`)).toEqual([]);
    // Every page can be reached by links from the front page.
    const reached = new Set(links.map(({ url }) => url.replace(/[?#].*$/, '')));
    const unreached = (await pagesOf(name)).filter(
      (page) =>
        page !== '404.html' && !page.includes('/fixture-old') && !reached.has(boards[name] + page),
    );
    expect(unreached).toEqual([]);
  });

  test(`pages can link to every page and file of the ${name} board`, async () => {
    const { BOARD_CONTENT: content } = BOARDS[name].env;
    const paths = [...(await filesOf(await folderOf(name))).keys()]
      .map((path) => path.replaceAll('\\', '/').replace(/\/index\.html$/, '/'))
      .filter((path) => !/^\/(?:_astro|pagefind)\/|^\/404\.html$/.test(path) && !isHidden(path));
    expect(paths.length).toBeGreaterThan(30);
    const links = paths.map((path) => `[Link](${path})`).join('\n\n');
    const page = { path: 'pages/all.md', text: `---\ntitle: All\n---\n\n${links}\n` };
    const files = await readContentFiles(content);
    const { findings } = checkContent([...files, page], { today: () => FIXTURE_DAY });
    expect(findings.filter(({ file }) => file === page.path)).toEqual([]);
  });

  test(`every page of the ${name} board loads without errors`, async ({
    page,
    boards,
    pageErrors,
  }) => {
    test.setTimeout(180_000);
    for (const path of await pagesOf(name)) await page.goto(boards[name] + path);
    expect(pageErrors).toEqual([]);
  });
}

test('two builds of the same input are byte-identical', async () => {
  const digest = async (name: BoardName) =>
    [...(await filesOf(await folderOf(name)))]
      .map(([path, data]) => `${path} ${createHash('sha256').update(data).digest('hex')}`)
      .sort();
  expect(await digest('again')).toEqual(await digest('example'));
});

for (const path of ['', 'jobs/pinterest-phd-ml-internship-2026-usa/']) {
  test(`the first view of /${path} fits into one round trip, and its scripts are small`, async ({
    page,
    boards,
  }) => {
    const bodies = new Map<string, Buffer>();
    page.on('response', async (response) => {
      const type = response.request().resourceType();
      if (response.ok()) bodies.set(`${type} ${response.url()}`, await response.body());
    });
    await page.goto(boards.example + path, { waitUntil: 'networkidle' });
    const sizeOf = (...types: string[]) =>
      [...bodies]
        .filter(([key]) => types.some((type) => key.startsWith(type)))
        .reduce((sum, [, body]) => sum + brotli(body), 0);
    const [view, scripts] = [sizeOf('document', 'stylesheet'), sizeOf('script')];
    console.log(
      `/${path}: ${view} bytes of HTML and CSS, ${scripts} of scripts, Brotli-compressed`,
    );
    expect(view).toBeGreaterThan(1000);
    expect(view).toBeLessThanOrEqual(14 * 1024);
    expect(scripts).toBeLessThanOrEqual(3 * 1024);
  });
}

test('pages use the configured folder, day, URL and base path', async ({ page, boards }) => {
  await page.goto(`${boards.fixture}jobs/open-confirmed/`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://boards.fixture.example/board/jobs/open-confirmed/',
  );
  await expect(page.locator('footer')).toContainText('As of 10 March 2026');
  await expect(page.locator('footer')).toContainText('Fixture board');
});

test('BOARD_TODAY sets the day for all states', async () => {
  const outDir = join(ROOT, '.tmp/e2e/dist/later');
  const { status } = await runBuild(outDir, {
    BOARD_CONTENT: EXAMPLE,
    BOARD_TODAY: '2026-10-01',
  });
  expect(status).toBe(0);
  const page = await readFile(
    join(outDir, 'jobs/pinterest-phd-ml-intern-atg-fall-2026/index.html'),
    'utf8',
  );
  expect(page).toContain('Its last start date was 21 September 2026.');
});

test('a board without postings and guides builds without a warning', async () => {
  const content = join(ROOT, '.tmp/e2e/content/quiet');
  await makeBoard(content, 0);
  const { status, output } = await runBuild(join(ROOT, '.tmp/e2e/dist/quiet'), {
    BOARD_CONTENT: content,
  });
  expect(status).toBe(0);
  expect(output).not.toMatch(/WARN|does not exist or is empty/);
});

test('invalid content stops the build, and all errors are reported', async () => {
  const { status, output } = await runBuild(join(ROOT, '.tmp/e2e/dist/broken'), {
    BOARD_CONTENT: join(ROOT, 'tests/fixtures/broken'),
  });
  expect(status).toBe(1);
  expect(output).not.toMatch(/unhandled|AstroUserError/i);
  expect(output.trimEnd().split('\n').at(-2)).toBe('The content has errors, so nothing was built.');
  const lines = output
    .split('\n')
    .filter((line) => /^tests\/fixtures\/broken\/\S+:\d+:\d+ /.test(line));
  expect(lines.length).toBeGreaterThanOrEqual(20);
});

test('a posting prints on one page, with its URL', async ({ page, boards }) => {
  for (const id of [
    'pinterest-phd-ml-internship-2026-usa',
    'pinterest-masters-ml-intern-atg-fall-2026',
    'pinterest-phd-ml-intern-atg-fall-2026',
    'pinterest-ml-intern-fall-2026-toronto',
    'pinterest-phd-new-grad-ml-engineer-2026-usa',
    'philo-senior-mle-recommendation-systems',
  ]) {
    await page.goto(`${boards.example}jobs/${id}/`);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect.soft(pdf.match(/\/Type\s*\/Page\b/g), `${id} on ${format}`).toHaveLength(1);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-address]')).toHaveText(
      `https://corkboard.example/jobs/${id}/`,
    );
    await expect(page.locator('[data-address]')).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await page.emulateMedia({ media: null });
  }
});
