import { AxeBuilder } from '@axe-core/playwright';
import { FIXTURE_DAY } from '../fixtures/make-board.ts';
import { SearchPage } from './search-page.ts';
import { expect, onDay, test } from './test.ts';

/** The text of each visible value of a facet, with its count. */
const valuesOf = async (search: SearchPage, facet: string) =>
  Object.entries(await search.counts(facet));

test('values are in the order of their counts, and do not move in the filter that is used', async ({
  page,
  boards,
  pageErrors,
}) => {
  const search = new SearchPage(page, boards.filters);
  await search.open('?q=fixture');
  await search.facet('Company').getByRole('button', { name: 'Show all 15' }).click();
  const sort = (values: [string, number][]) =>
    [...values].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, 'en-GB'));
  const all = await valuesOf(search, 'Company');
  expect(all).toHaveLength(15);
  expect(all).toEqual(sort(all));
  expect(all[0]?.[0]).toBe('Łódź Fixtures');

  const places = await valuesOf(search, 'Place');
  await search.choose('Place', 'New Zealand');
  await search.choose('Place', 'Sweden');
  expect(await valuesOf(search, 'Place')).toEqual(places);
  const narrowed = await valuesOf(search, 'Company');
  expect(narrowed).not.toEqual(all);
  expect(narrowed).toEqual(sort(narrowed));

  await search.search('coordinator');
  const found = await valuesOf(search, 'Company');
  expect(found).toEqual(sort(found));
  expect(pageErrors).toEqual([]);
});

test('all places are listed, with the regions and countries around towns', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.filters);
  await search.open('?q=fixture');
  const place = search.facet('Place');
  await place.getByRole('button', { name: /^Show all/ }).press('Enter');
  // The first of the additional values has the focus, because they come before the button.
  await expect(place.getByRole('listitem').nth(6).getByRole('checkbox')).toBeFocused();
  const counts = await search.counts('Place');
  const towns = Array.from({ length: 9 }, (_, i) => counts[`Fixton ${i}`] ?? 0);
  const total = towns.reduce((sum, count) => sum + count, 0);
  expect(counts['Canada']).toBe(total);
  expect(counts['Fixture Province']).toBe(total);
  expect(counts['New Zealand']).toBe(counts['Fixture Region']);
  expect(counts['Sweden']).toBe(counts['Ångby']);
  expect(Object.keys(counts)).toHaveLength(11 + 5 + 2 + 4);
  await search.choose('Place', 'Canada');
  expect(await search.total()).toBe(total);
});

for (const width of [1280, 360]) {
  test(`a box finds a value among many, in a window of ${width} px`, async ({
    page,
    boards,
    pageErrors,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const search = new SearchPage(page, boards.filters);
    await search.open('?q=fixture');
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    const isNarrow = width < 960;
    if (isNarrow) await page.getByRole('button', { name: 'Filter' }).click();
    const company = search.facet('Company');
    const box = company.getByRole('searchbox', { name: 'Find a company' });
    await box.click();
    await box.pressSequentially('lodz');
    await expect(company.getByRole('listitem')).toHaveCount(1);
    await expect(company.getByRole('checkbox', { name: /^Łódź Fixtures/ })).toBeVisible();
    await expect(company.getByRole('status')).toHaveText('1 found');
    await expect(box).toBeFocused();
    expect(search.query).toBe('?q=fixture');

    await box.fill('nowhere');
    await expect(company.getByRole('listitem')).toHaveCount(0);
    await expect(company.getByRole('status')).toHaveText('0 found');
    await box.press('Escape');
    await expect(box).toHaveValue('');
    await expect(company.getByRole('listitem')).toHaveCount(6);
    await expect(company.getByRole('status')).toHaveText('');
    if (isNarrow) await expect(sheet).toBeVisible();

    // A country is found with its regions and towns.
    const place = search.facet('Place');
    await place.getByRole('searchbox', { name: 'Find a place' }).fill('CANADA');
    await expect(place.getByRole('listitem')).toHaveCount(11);
    await place.getByRole('checkbox', { name: /^Fixton 3 / }).click();
    await search.settled();
    await expect(place.getByRole('listitem')).toHaveCount(11);
    await expect(place.getByRole('checkbox', { name: /^Fixton 3 / })).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(pageErrors).toEqual([]);
  });
}

test('a facet with few values has no box', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.filters);
  await search.open('?q=fixture');
  for (const facet of ['Skill', 'Work mode', 'Pay', 'Date posted']) {
    await expect(search.facet(facet).getByRole('searchbox')).toHaveCount(0);
  }
});

test.describe('for a reader in London', () => {
  test.use({ timezoneId: 'Europe/London' });

  test('postings are filtered by the date of posting and by deadline, as of the reader’s day', async ({
    page,
    boards,
    pageErrors,
  }) => {
    const search = new SearchPage(page, boards.filters);
    await search.open('?q=fixture');
    const all = await search.total();
    const posted = search.facet('Date posted');
    await expect(posted.getByRole('radio', { name: 'Any date' })).toBeChecked();
    const counts = await search.counts('Date posted');
    expect(Object.keys(counts)).toEqual([
      'Any date',
      'Past day',
      'Past 3 days',
      'Past week',
      'Past 2 weeks',
      'Past month',
    ]);
    expect(counts['Any date']).toBe(all);
    expect(counts['Past day']).toBe(2);
    expect(counts['Past 3 days']).toBe(4);
    await search.choose('Date posted', 'Past 3 days');
    expect(await search.total()).toBe(4);
    await search.choose('Date posted', 'Past day');
    expect(search.query).toBe('?q=fixture&posted=day');
    await expect(search.chips.first()).toHaveText(/Past day/);
    expect(await search.total()).toBe(2);
    await page.reload();
    await search.settled();
    await expect(posted.getByRole('radio', { name: /^Past day/ })).toBeChecked();
    await search.choose('Date posted', 'Any date');
    expect(search.query).toBe('?q=fixture');
    await expect(search.chips).toHaveCount(0);

    await search.choose('Deadline', 'Closing within 3 days');
    expect(search.query).toBe('?q=fixture&deadline=3-days');
    expect((await search.ids()).sort()).toEqual(['fixture-posting-00000', 'fixture-posting-00002']);
    await search.chips.first().click();
    await search.settled();
    expect(await search.total()).toBe(all);
    await expect(search.facet('Deadline').getByRole('radio').first()).toBeChecked();
    await search.choose('Deadline', 'No deadline stated');
    expect(await search.total()).toBe(30);
    expect(pageErrors).toEqual([]);
  });

  test('spans of days are counted from the day of the visit', async ({ page, boards }) => {
    await onDay(page, '2026-03-12');
    expect(FIXTURE_DAY).toBe('2026-03-10');
    const search = new SearchPage(page, boards.filters);
    await search.open('?deadline=3-days');
    // Those with a deadline of 10 March are closed everywhere by now.
    expect((await search.ids()).sort()).toEqual(['fixture-posting-00002', 'fixture-posting-00004']);
    await search.open('?posted=3-days');
    expect((await search.ids()).sort()).toEqual(['fixture-posting-00001']);
  });
});

test('spans of days are counted from the calendar of the reader', async ({ page, boards }) => {
  // It is 11 March in Auckland.
  const search = new SearchPage(page, boards.filters);
  await search.open('?posted=day');
  expect(await search.ids()).toEqual(['fixture-posting-00000']);
});

test('the order by deadline shows deadlines, and other orders do not', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.filters);
  await search.open('?q=fixture');
  await expect(search.rows.first()).toBeVisible();
  await expect(page.getByText(/^Apply by/).first()).toBeHidden();
  await search.sortBy('deadline');
  await expect(search.rows.first().getByText('Apply by 10 March 2026')).toBeVisible();
  await search.open('?q=fixture&sort=deadline&show=60');
  await expect(search.rows.last().getByText('No deadline stated')).toBeVisible();
  await search.sortBy('newest');
  await expect(search.rows.first().getByText(/Apply by|No deadline/)).toBeHidden();
  // Rows of lists do not have it.
  await page.goto(`${boards.filters}jobs/`);
  await expect(page.locator('[data-deadline]')).toHaveCount(0);
});

test('the order by pay says that currencies are not compared', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.filters);
  const note = page.getByText('Currencies are not compared and come in this order');
  const last = 'Postings whose pay is not stated or cannot be compared come last.';
  await search.open('?q=fixture');
  await expect(note).toBeHidden();
  await search.sortBy('pay');
  await expect(note).toHaveText(
    `Currencies are not compared and come in this order: US dollars and euros. ${last}`,
  );
  await search.open('?q=fixture&pay=usd-year-60000&sort=pay');
  await expect(note).toBeHidden();
  await search.open('?pay=not-stated&sort=pay');
  await expect(page.getByText(last)).toBeHidden();
});

test('a link skips the filters', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.filters);
  await search.open('?q=fixture');
  await search.box.focus();
  const skip = page.getByRole('link', { name: 'Skip to results' });
  // The button and the help are before it.
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(search.heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(search.rows.first().getByRole('heading').getByRole('link')).toBeFocused();
  expect(search.query).toBe('?q=fixture');
  await expect(skip).not.toBeInViewport({ ratio: 1 });
});

test('arrow keys move between the search box and the results', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.filters);
  await search.open('?q=fixture');
  const title = (i: number) => search.rows.nth(i).getByRole('heading').getByRole('link');
  await search.box.focus();
  // The script for the keys is loaded with the focus.
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(title(0)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('ArrowUp');
  await expect(search.box).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(search.box).toBeFocused();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
  await expect(title(2)).toBeFocused();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowUp');
  await expect(search.box).toBeFocused();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowDown');
  await expect(title(9)).toBeFocused();

  // Another control that uses the key comes first.
  await search.box.focus();
  await search.box.evaluate((box) => {
    box.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  });
  await page.keyboard.press('ArrowDown');
  await expect(search.box).toBeFocused();
  // Without results there is nowhere to go.
  await search.open();
  await search.box.focus();
  await page.keyboard.press('ArrowDown');
  await expect(search.box).toBeFocused();
});

test('focus stays on a value when the values are ordered again', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.filters);
  await search.open('?q=fixture');
  await search.search('coordinator');
  const value = search.facet('Company').getByRole('checkbox').nth(3);
  await value.focus();
  const name = await value.getAttribute('value');
  await page.goBack();
  await search.settled();
  await expect(search.heading).toContainText('for “fixture”');
  await expect(page.locator(`input[value="${name}"]`)).toBeFocused();
});

test('the filters fit a narrow phone', async ({ page, boards }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const search = new SearchPage(page, boards.filters);
  await search.open('?q=fixture&sort=deadline');
  await page.getByRole('button', { name: 'Filter' }).click();
  await search.facet('Company').getByRole('searchbox').fill('fixtures');
  const overflow = await page.evaluate(() =>
    ['dialog', 'html'].map((name) => {
      const element = document.querySelector(name);
      return (element?.scrollWidth ?? 0) - (element?.clientWidth ?? 0);
    }),
  );
  expect(overflow).toEqual([0, 0]);
});
