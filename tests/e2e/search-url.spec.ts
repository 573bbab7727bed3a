import { FACETS, SearchPage } from './search-page.ts';
import { expect, test } from './test.ts';

test('the search box of the front page is a plain form that leads to the results', async ({
  page,
  boards,
  pageErrors,
}) => {
  await page.goto(boards.example);
  await page.getByRole('combobox').fill('hadoop');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=hadoop$/);
  const search = new SearchPage(page, boards.example);
  await search.settled();
  expect(await search.rows.count()).toBeGreaterThan(0);
  expect(pageErrors).toEqual([]);
});

test('the URL has query, filters, order and number of results, in a fixed order', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open('?q=fixture');
  await search.choose('Place', 'Northtown');
  await search.choose('Employment', 'Full time');
  await search.choose('Work mode', 'Remote');
  await search.choose('Place', 'Eastville');
  await search.sortBy('newest');
  expect(search.query).toBe(
    '?q=fixture&place=eastville-fx-nz&place=northtown-fx-nz&work-mode=remote&employment=full-time&sort=newest',
  );
  const before = await search.ids();
  await page.reload();
  await search.settled();
  expect(await search.ids()).toEqual(before);
  await expect(search.box).toHaveValue('fixture');
  await expect(page.getByLabel('Sort by')).toHaveValue('newest');
  await expect(search.chips).toHaveText([
    /Eastville/,
    /Northtown/,
    /Remote/,
    /Full time/,
    'Clear all',
  ]);
});

test('a URL written by hand is understood and normalized', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open(
    '?sort=newest&work-mode=Remote&utm_source=mail&q=++phd+&place=seattle&place=atlantis&show=abc&constructor=1&company=',
  );
  expect(search.query).toBe('?q=phd&place=seattle-wa-us&work-mode=remote&sort=newest');
  await expect(search.chips).toHaveText([/Seattle/, /Remote/, 'Clear all']);
  expect(await search.rows.count()).toBeGreaterThan(0);
});

test('back and forward go through the searches', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open();
  await search.search('phd');
  const first = await search.ids();
  await search.choose('Work mode', 'Remote');
  const second = await search.ids();
  await search.sortBy('newest');
  expect(second.length).toBeLessThan(first.length);

  await page.goBack();
  await expect(page).toHaveURL(/\?q=phd&work-mode=remote$/);
  await search.settled();
  expect(await search.ids()).toEqual(second);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=phd$/);
  await expect(search.chips).toHaveCount(0);
  expect(await search.ids()).toEqual(first);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(search.rows).toHaveCount(0);
  await expect(search.box).toHaveValue('');
  await page.goForward();
  await expect(page).toHaveURL(/\?q=phd$/);
  await search.settled();
  expect(await search.ids()).toEqual(first);
  await expect(search.box).toHaveValue('phd');
});

test('a corrected query stays in the URL as it was typed, and back, forward and reload show the same', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open();
  await search.search('pyhton');
  const read = async () => ({
    url: search.query,
    box: await search.box.inputValue(),
    heading: await search.heading.innerText(),
    correction: await search.correction.innerText(),
    ids: await search.ids(),
  });
  const first = await read();
  expect(first).toMatchObject({ url: '?q=pyhton', box: 'pyhton' });
  expect(first.correction).toContain('Nothing has “pyhton”.');
  await page.reload();
  await search.settled();
  expect(await read()).toEqual(first);
  await search.search('hadoop');
  await expect(search.correction).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=pyhton$/);
  await search.settled();
  await expect(search.correction).toBeVisible();
  expect(await read()).toEqual(first);
});

test('typing adds one history entry, not one per letter', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open();
  await search.box.pressSequentially('hadoop', { delay: 40 });
  await expect(page).toHaveURL(/\?q=hadoop$/);
  await search.settled();
  await search.box.pressSequentially(' spark', { delay: 40 });
  await expect(page).toHaveURL(/\?q=hadoop\+spark$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('“Show more” shows more, and reload, back and the link back from a posting restore them and the position', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open('?q=fixture');
  await expect(search.rows).toHaveCount(10);
  await page.getByRole('button', { name: 'Show 10 more' }).click();
  await search.settled();
  await page.getByRole('button', { name: 'Show 10 more' }).click();
  await search.settled();
  await expect(search.rows).toHaveCount(30);
  expect(search.query).toBe('?q=fixture&show=30');

  const row = search.rows.nth(24);
  await row.getByRole('heading').getByRole('link').scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const getScrollY = () => page.evaluate(() => Math.round(scrollY));
  const scrolledTo = await getScrollY();
  expect(scrolledTo).toBeGreaterThan(1500);

  await page.reload();
  await search.settled();
  await expect(search.rows).toHaveCount(30);
  expect(await getScrollY()).toBe(scrolledTo);

  await row.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/jobs\//);
  await page.goBack();
  await search.settled();
  await expect(search.rows).toHaveCount(30);
  await expect.poll(getScrollY).toBe(scrolledTo);

  await row.getByRole('heading').getByRole('link').click();
  await page.getByRole('link', { name: 'Back to results' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=fixture&show=30$/);
  await search.settled();
  await expect(search.rows).toHaveCount(30);
  expect(await getScrollY()).toBe(scrolledTo);
});

test('a posting opened from results links back to them and marks their words', async ({
  page,
  boards,
  pageErrors,
}) => {
  const search = new SearchPage(page, boards.example);
  const posting = `${boards.example}jobs/pinterest-phd-ml-internship-2026-usa/`;
  await page.goto(posting);
  await expect(page.getByRole('link', { name: 'All postings' }).first()).toBeVisible();
  await expect(page.locator('mark')).toHaveCount(0);

  await search.open('?q=phd+hadoop&sort=newest');
  await search.rows.getByRole('link', { name: 'PhD Machine Learning Internship 2026' }).click();
  await expect(page.locator('h1 mark')).toHaveText('PhD');
  await expect(
    page.locator('[data-posting-text] mark', { hasText: 'Hadoop' }).first(),
  ).toBeVisible();
  expect(page.url()).not.toContain('?');

  // A similar posting opened from there keeps the link back, but has no marks.
  await page.locator('#similar').getByRole('link').first().click();
  await expect(page.getByRole('link', { name: 'Back to results' })).toBeVisible();
  await expect(page.locator('mark')).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to results' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=phd\+hadoop&sort=newest$/);
  expect(pageErrors).toEqual([]);
});

test('values of one filter widen and several filters narrow, with counts that follow', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open('?q=fixture');
  const total = await search.total();
  const modes = await search.counts('Work mode');
  await search.choose('Work mode', 'On site');
  expect(await search.total()).toBe(modes['On site']);
  // Selecting a value does not change its facet's counts: each count is for that value alone.
  expect(await search.counts('Work mode')).toEqual(modes);
  const places = await search.counts('Place');
  await search.choose('Place', 'Southport');
  const narrowed = await search.total();
  expect(narrowed).toBe(places['Southport']);
  expect(narrowed).toBeLessThan(modes['On site'] ?? 0);
  await search.choose('Work mode', 'Hybrid');
  expect(await search.total()).toBeGreaterThan(narrowed);
  // A country's count includes its towns.
  expect(places['New Zealand']).toBe(modes['On site']);

  await page.getByRole('button', { name: 'Remove Southport' }).click();
  await search.settled();
  expect(await search.total()).toBeGreaterThanOrEqual(modes['On site'] ?? 0);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await search.settled();
  expect(await search.total()).toBe(total);
});

test('every filter is offered, and each value finds as many postings as its count says', async ({
  page,
  boards,
}) => {
  test.setTimeout(120_000);
  const search = new SearchPage(page, boards.fixture);
  for (const facet of FACETS) {
    await search.open('?q=fixture');
    const counts = Object.entries(await search.counts(facet));
    expect(counts.length, facet).toBeGreaterThan(0);
    for (const [value, count] of counts.slice(0, 3)) {
      await search.open('?q=fixture');
      await search.choose(facet, value.replace(/[+$().]/g, '\\$&'));
      await expect(search.heading, `${facet} ${value}`).toHaveText(
        new RegExp(`^${count} postings? `),
      );
    }
  }
});

test('pay can be filtered per hour, month and year', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=phd');
  const period = page.getByLabel('Pay per');
  await period.selectOption('month');
  expect(await search.counts('Pay')).toMatchObject({ '$10,000–$15,000': 2 });
  await period.selectOption('year');
  expect(await search.counts('Pay')).toMatchObject({ '$100,000–$150,000': 2 });
  await period.selectOption('hour');
  expect(await search.counts('Pay')).toMatchObject({ '$60–$80': 2 });
  await search.choose('Pay', '\\$60–\\$80');
  expect(search.query).toBe('?q=phd&pay=usd-hour-60');
  await expect(search.chips.first()).toHaveText(/\$60–\$80 per hour/);
  expect(await search.rows.count()).toBe(2);
});

test('a town also matches its region and its country', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=machine+learning');
  await search.facet('Place').getByRole('button', { name: 'Show all' }).click();
  const places = await search.counts('Place');
  expect(places['Canada']).toBe(places['Toronto']);
  expect(places['Ontario']).toBe(places['Toronto']);
  expect(places['Washington']).toBe(places['Seattle']);
  await search.choose('Place', 'Canada');
  expect(search.query).toBe('?q=machine+learning&place=ca');
  expect(await search.ids()).toEqual(['pinterest-ml-intern-fall-2026-toronto']);
});

test('postings can be filtered by the country of applicants and by visa', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open('?q=fixture');
  expect(await search.counts('Applicants from')).toMatchObject({ Austria: 2, Germany: 2 });
  await search.choose('Applicants from', 'Germany');
  expect((await search.ids()).sort()).toEqual(['open-german', 'open-union']);
  expect(await search.counts('Visa')).toEqual({ 'Sponsorship offered': 1 });
  await search.choose('Visa', 'Sponsorship offered');
  expect(search.query).toBe('?q=fixture&applicants=de&visa=offered');
  await page.reload();
  await search.settled();
  expect(await search.ids()).toEqual(['open-union']);
  await expect(search.chips).toHaveText([/Germany/, /Sponsorship offered/, 'Clear all']);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=fixture&applicants=de$/);
  await search.settled();
  expect(await search.total()).toBe(2);
});

test('an empty result says which filters exclude postings, and how many closed postings match', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=toronto&company=philo&place=seattle-wa-us');
  const advice = page.getByRole('listitem').filter({ hasText: 'Without the filters:' });
  await expect(advice.getByRole('link', { name: '1 posting' })).toBeVisible();
  const fixture = new SearchPage(page, boards.fixture);
  await fixture.open('?q=filled');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Among closed postings:' })
    .getByRole('link')
    .click();
  await fixture.settled();
  expect(await fixture.ids()).toEqual(['closed-filled']);
});

test('an empty result suggests which filter to remove, and how many results that gives', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=toronto&place=seattle-wa-us');
  await expect(search.heading).toHaveText('No postings for “toronto”');
  const advice = page.getByRole('listitem').filter({ hasText: 'Without “Seattle”:' });
  await advice.getByRole('link', { name: '1 posting' }).click();
  await search.settled();
  expect(search.query).toBe('?q=toronto');
  expect(await search.ids()).toEqual(['pinterest-ml-intern-fall-2026-toronto']);
});
