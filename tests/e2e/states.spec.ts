import { expect, test } from './test.ts';

test('a closed posting says so first, has no Apply link, and links to similar open ones', async ({
  page,
  boards,
  pageErrors,
}) => {
  await page.goto(`${boards.fixture}jobs/closed-filled/`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Closed. Filled on 5 March 2026.');
  const banner = await main.getByText('Filled on 5 March 2026').boundingBox();
  const title = await main.getByRole('heading', { level: 1 }).boundingBox();
  expect(banner?.y).toBeLessThan(title?.y ?? 0);
  await expect(main.getByRole('link', { name: /Apply/ })).toHaveCount(0);
  const similar = page.locator('section', {
    has: page.getByRole('heading', { name: 'Open postings like this one' }),
  });
  const states = await similar.getByRole('listitem').allInnerTexts();
  expect(states.length).toBeGreaterThan(0);
  expect(states.filter((text) => !text.includes('· Open ·'))).toEqual([]);
  await expect(main.getByRole('heading', { name: 'The work' })).toBeVisible();
  expect(pageErrors).toEqual([]);
});

for (const [id, reason] of [
  ['closed-deadline', 'Closed. The deadline was 20 February 2026.'],
  ['closed-start', 'Closed. Its last start date was 12 January 2026.'],
  ['closed-term', 'Closed. Spring 2026 had begun by 1 March 2026.'],
  [
    'open-confirmed',
    'Open. Posted 2 January 2026, last confirmed live 1 March 2026 by its source. Applications close 30 April 2026.',
  ],
  [
    'unconfirmed-stale',
    'Unconfirmed. Posted 1 November 2025, 4 months ago; nothing newer is known.',
  ],
] as const) {
  test(`${id} gives the dated reason for its state`, async ({ page, boards }) => {
    await page.goto(`${boards.fixture}jobs/${id}/`);
    await expect(page.locator('article > header')).toContainText(reason);
  });
}

test('closed postings are listed by the month in which they closed, newest first', async ({
  page,
  boards,
}) => {
  await page.goto(`${boards.fixture}closed/`);
  await expect(page.locator('main h2')).toHaveText([
    'March 2026',
    'February 2026',
    'January 2026',
    'By company',
    'By place',
  ]);
});

test('the example board says that it is one, and names its fixed day', async ({ page, boards }) => {
  await page.goto(boards.example);
  await page.getByRole('link', { name: 'What this means' }).click();
  await expect(page).toHaveURL(/\/about\/#frozen$/);
  await expect(page.getByRole('heading', { name: 'A board set to one day' })).toBeInViewport();
});

test('a board without postings says so kindly', async ({ page, boards, pageErrors }) => {
  await page.goto(boards.empty);
  await expect(page.getByText('Nothing is pinned to this board yet.')).toBeVisible();
  await expect(page.getByText('This board is set to')).toHaveCount(0);
  expect(pageErrors).toEqual([]);
});

test('hostile titles are shown as text, and no script runs', async ({
  page,
  boards,
  pageErrors,
}) => {
  await page.goto(`${boards.fixture}jobs/`);
  await expect(
    page.getByRole('link', { name: '<script>window.hacked = true</script>' }),
  ).toBeVisible();
  for (const i of [0, 1, 2, 3, 4]) {
    await page.goto(`${boards.fixture}jobs/hostile-${i}/`);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  }
  expect(pageErrors).toEqual([]);
});
