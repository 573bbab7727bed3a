import { AxeBuilder } from '@axe-core/playwright';
import { RULES } from '../../src/lint/registry.ts';
import { expect, test } from './test.ts';

const POSTING = 'jobs/pinterest-phd-ml-internship-2026-usa/';

/** The names of evidence links, and the sentence that each leads to. */
const SENTENCES = [
  ['Pay: evidence in the text', 'Pay is $12,100 a month.'],
  ['Length: evidence in the text', 'The internship lasts 12 weeks.'],
  [
    'Applicants: evidence in the text',
    'Only applicants based in the United States are considered.',
  ],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const [name, sentence] of SENTENCES) {
      test(`“${name}” links to its sentences, which are marked`, async ({ page, boards }) => {
        await page.goto(boards.example + POSTING);
        const target = page.locator('[data-posting-text] .evidence', { hasText: sentence });
        const before = await target.evaluate(
          (element) => getComputedStyle(element).backgroundColor,
        );
        await page.getByRole('link', { name, exact: true }).click();
        await expect(target).toBeInViewport();
        await expect(target).toHaveText(sentence);
        await expect(target).not.toHaveCSS('background-color', before);
        await expect(page.locator('.evidence:target')).toHaveCount(1);
      });
    }
  });
}

test('every fact of a posting links to its sentence, or names its other source', async ({
  page,
  boards,
}) => {
  await page.goto(`${boards.example}jobs/`);
  const postings = await page
    .locator('a[href^="/jobs/p"], a[href^="/jobs/a"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  expect(postings.length).toBeGreaterThanOrEqual(13);
  for (const path of postings.filter((href) => href.split('/').length === 4)) {
    await page.goto(new URL(path, boards.example).href);
    const facts = page.locator('dl [data-fact]:has(ul)');
    for (const fact of await facts.all()) {
      const links = fact.locator('a.evidence-sign');
      const remark = fact.getByText('from the source, not in the text');
      const posted = (await fact.getAttribute('data-fact')) === 'posted';
      expect.soft((await links.count()) + (await remark.count()) > 0 || posted, path).toBe(true);
    }
    for (const href of await page
      .locator('a.evidence-sign')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      await expect.soft(page.locator(href), `${path}${href}`).toHaveCount(1);
    }
  }
});

test('the title can be evidence', async ({ page, boards }) => {
  await page.goto(`${boards.example}jobs/pinterest-sr-staff-swe-3p-measurement/`);
  await page.getByRole('link', { name: 'Level: evidence in the text' }).click();
  await expect(page.locator('.evidence:target')).toContainText('Sr. Staff Software Engineer');
});

test('facts known from the source only, and ignored ones, are labelled', async ({
  page,
  boards,
  pageErrors,
}) => {
  await page.goto(`${boards.fixture}jobs/open-confirmed/`);
  const fact = (name: string) => page.locator(`[data-fact=${name}]`);
  await expect(fact('places')).toContainText('from the source, not in the text');
  await expect(fact('skills')).toContainText('Testlang: from the source, not in the text');
  await expect(fact('hoursPerWeek')).toContainText('the text says otherwise');
  await fact('hoursPerWeek').getByRole('link').click();
  await expect(page.locator('.evidence:target')).toHaveText('You work 40 hours a week.');
  const aside = page.locator('#provenance').getByText('The text is a fixture.');
  await expect(aside).toBeVisible();
  await aside.getByRole('link').click();
  await expect(page).toHaveURL(/\/board\/about\/checks\/hours-contradicted\/$/);
  expect(pageErrors).toEqual([]);
});

test('facts that the text may state otherwise, or in other words, are labelled', async ({
  page,
  boards,
}) => {
  await page.goto(`${boards.fixture}jobs/open-two-rates/`);
  await expect(page.locator('[data-fact=level]')).toContainText('the text may say otherwise');
  await expect(page.locator('[data-fact=closes]').getByRole('paragraph')).toHaveText(
    'from the source',
  );
});

test('facts are not compared with a text in a language that is not read', async ({
  page,
  boards,
}) => {
  await page.goto(`${boards.fixture}jobs/open-german/`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Not checked against the text, which is not in English.');
  await expect(main).not.toContainText('not in the text');
});

test('a posting without a source shows which facts its text does not state', async ({
  page,
  boards,
}) => {
  await page.goto(`${boards.fixture}jobs/fixture-posting-00001/`);
  await expect(page.locator('[data-fact=workModes]')).toContainText('not in the text');
  await expect(page.locator('[data-fact=workModes]')).not.toContainText('source');
});

test('every rule has a page, linked from “About”', async ({ page, boards }) => {
  await page.goto(`${boards.example}about/`);
  await page.getByRole('link', { name: 'All checks, one by one' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is checked');
  const links = page.getByRole('main').locator('li a[href^="/about/checks/"]');
  const listed = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
  );
  expect(listed).toEqual(RULES.map(({ id }) => id));
  await links.first().click();
  await expect(page.getByRole('heading', { name: 'How to fix it' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Why it matters' })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`pages of rules and marked sentences are accessible, ${scheme}`, async ({
    page,
    boards,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of [
      `${POSTING}#says-1`,
      'about/checks/',
      'about/checks/pay-contradicted/',
      'about/checks/yaml-syntax/',
    ]) {
      await page.goto(boards.example + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect.soft(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
    }
  });
}

for (const width of [320, 360]) {
  test(`evidence links do not overflow at ${width} px`, async ({ page, boards }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const path of [POSTING, 'about/checks/', 'about/checks/field-value/']) {
      await page.goto(boards.example + path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, path).toBe(0);
    }
  });
}

test('evidence links are not printed', async ({ page, boards }) => {
  await page.goto(boards.example + POSTING);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.evidence-sign').filter({ visible: true })).toHaveCount(0);
});
