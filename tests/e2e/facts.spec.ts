import { SEEDS } from './seed-facts.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const seed of SEEDS) {
  test(`${seed.id} shows exactly the known facts`, async ({ page, boards }) => {
    await page.goto(`${boards.example}jobs/${seed.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(seed.title);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: seed.company }).first()).toBeVisible();
    await expect(main.locator('article > header strong')).toHaveText(`${seed.state}.`);

    for (const [name, text] of Object.entries(seed.facts)) {
      const fact = main.locator(`[data-fact="${name}"]`);
      // Intl formats ranges with thin spaces.
      const shown = (await fact.locator(name === 'pay' ? 'p >> nth=0' : 'dd').innerText())
        .replace(/\s+/g, ' ')
        .replace(/^Pay: /, '')
        .trim();
      expect.soft(shown, name).toBe(text);
    }
    const apply = await main.locator('[data-fact="apply"]').innerText();
    expect(apply.replace(/\s+/g, ' ').trim()).toBe(seed.apply);
    const provenance = page.locator('#provenance');
    await expect(provenance).toContainText(seed.completeness);
    await expect(provenance).toContainText(seed.board);
  });
}

test('pay without a period is labelled and not compared', async ({ page, boards }) => {
  await page.goto(`${boards.example}jobs/philo-senior-mle-recommendation-systems/`);
  const pay = page.locator('[data-fact="pay"]');
  await expect(pay).toContainText('The text gives no pay period; “a year” is inferred.');
  await expect(pay).not.toContainText('≈');
});

test('each statement of pay is shown with its place', async ({ page, boards }) => {
  await page.goto(`${boards.fixture}jobs/open-two-rates/`);
  const pay = page.locator('[data-fact="pay"]');
  await expect(pay).toContainText(
    /Northtown\s*NZ\$42–NZ\$44 an hour.*Eastville\s*NZ\$38–NZ\$40 an hour/s,
  );
});

test('single tildes are shown as they are, and double ones strike text out', async ({
  page,
  boards,
}) => {
  await page.goto(`${boards.fixture}jobs/open-two-rates/`);
  const text = page.locator('[data-posting-text]');
  await expect(text).toContainText(
    'NZ$42~44 an hour, in Eastville NZ$38~40 an hour, for 6~12 months',
  );
  await expect(text.locator('del')).toHaveText('Old');
});

test('monthly pay of a short internship is also shown per hour, with the assumption', async ({
  page,
  boards,
}) => {
  await page.goto(`${boards.example}jobs/pinterest-phd-ml-intern-atg-fall-2026/`);
  const pay = page.locator('[data-fact="pay"]');
  await expect(pay).toContainText('$69.81 an hour');
  await expect(pay).not.toContainText('a year');
  await expect(pay).toContainText('at 40 hours a week');
});

test('a summary written by a machine is labelled', async ({ page, boards }) => {
  await page.goto(`${boards.example}jobs/pinterest-phd-ml-internship-2026-usa/`);
  await expect(page.getByText('Summary, written by a machine')).toBeVisible();
});
