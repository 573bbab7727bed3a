import { SearchPage } from './search-page.ts';
import { expect, test } from './test.ts';

/** Groups of spellings; all queries of a group must find the same postings. */
const EQUIVALENT_QUERIES: readonly (readonly string[])[] = [
  ['C++', 'c++', 'cpp'],
  ['$12,100', '12100', '12,100'],
  ['PhD', 'Ph.D.', 'phd', 'Ph.D'],
  ['New York', 'NYC', 'new york city', 'NEW YORK'],
  ['San Francisco', 'SF', 'san francisco'],
  ['machine learning', 'ML', 'Machine-Learning', 'machine\u00a0learning'],
  ['recommender systems', 'recommender\u00a0systems', 'recom\u00admender systems'],
  ['visual search', 'vísual séarch', 'ＶＩＳＵＡＬ search'],
];

for (const group of EQUIVALENT_QUERIES) {
  test(`${group.map((query) => `“${query}”`).join(', ')} find the same postings`, async ({
    page,
    boards,
    pageErrors,
  }) => {
    const search = new SearchPage(page, boards.example);
    await search.open();
    const found: string[][] = [];
    for (const query of group) {
      await search.search(query);
      found.push((await search.ids()).sort());
    }
    expect(found[0]?.length).toBeGreaterThan(0);
    for (const ids of found) expect(ids).toEqual(found[0]);
    expect(pageErrors).toEqual([]);
  });
}

test('other names of a place find it and are not shown', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  // These aliases occur in no name or text of the postings they find.
  for (const name of ['NYC', 'SF']) {
    await search.open(`?q=${encodeURIComponent(name)}`);
    expect(await search.total()).toBeGreaterThan(0);
    await expect(search.rows.filter({ hasText: new RegExp(`\\b${name}\\b`) })).toHaveCount(0);
  }
});

test('C++, C#, .NET and R find exactly the postings that ask for them', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.fixture);
  for (const [text, id] of [
    ['C++', 'cpp'],
    ['C#', 'csharp'],
    ['.NET', 'dotnet'],
    ['R', 'r'],
  ] as const) {
    await search.open(`?q=${encodeURIComponent(text)}&show=200`);
    const byWord = (await search.ids()).sort();
    await search.open(`?skill=${id}&show=200`);
    expect(byWord, text).toEqual((await search.ids()).sort());
    expect(byWord.length).toBeGreaterThan(5);
  }
});

test('part-time is found in every spelling, and does not match full-time', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open('?employment=part-time&show=200');
  const ids = (await search.ids()).sort();
  expect(ids.length).toBeGreaterThan(3);
  for (const text of ['part-time', 'part time', 'part\u2011time', 'parttime', 'Part\u00a0Time']) {
    await search.open(`?q=${encodeURIComponent(text)}&show=200`);
    expect((await search.ids()).sort(), text).toEqual(ids);
  }
});

test('title, company, place, skill and text are searched', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  for (const [text, id] of [
    ['antenna', 'astranis-antenna-intern-fall-2026'],
    ['philo', 'philo-senior-mle-recommendation-systems'],
    ['toronto', 'pinterest-ml-intern-fall-2026-toronto'],
    ['ontario', 'pinterest-ml-intern-fall-2026-toronto'],
    ['canada', 'pinterest-ml-intern-fall-2026-toronto'],
    ['hadoop', 'pinterest-phd-ml-internship-2026-usa'],
  ] as const) {
    await search.open(`?q=${text}`);
    expect(await search.ids(), text).toContain(id);
  }
});

test('a country finds the postings whose applicants may be there', async ({ page, boards }) => {
  const fixture = new SearchPage(page, boards.fixture);
  await fixture.open('?q=germany');
  expect((await fixture.ids()).sort()).toEqual(['open-german', 'open-union']);
  const example = new SearchPage(page, boards.example);
  for (const text of ['united states', 'USA']) {
    await example.open(`?q=${encodeURIComponent(text)}&work-mode=remote`);
    expect(await example.ids(), text).toContain(
      'pinterest-sr-staff-quantitative-product-researcher-monetization',
    );
  }
});

test('a word in the title weighs more than one in the text', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=recommender');
  const titles = await search.titles();
  const withWord = titles.filter((title) => /recommend/i.test(title)).length;
  expect(withWord).toBeGreaterThan(0);
  expect(titles.slice(0, withWord).every((title) => /recommend/i.test(title))).toBe(true);
  expect(titles.length).toBeGreaterThan(withWord);
});

test('quotes search for a phrase', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open(`?q=${encodeURIComponent('learning machine')}`);
  expect(await search.rows.count()).toBeGreaterThan(3);
  await search.open(`?q=${encodeURIComponent('"learning machine"')}`);
  await expect(search.heading).toHaveText('No postings for “"learning machine"”');
  await search.open(`?q=${encodeURIComponent('“machine learning” toronto')}`);
  expect(await search.ids()).toEqual(['pinterest-ml-intern-fall-2026-toronto']);
});

for (const [asked, meant, kind] of [
  ['enginer', 'Engineer', 'a word of a title'],
  ['pintrest', 'Pinterest', 'a company'],
  ['seatle', 'Seattle', 'a place'],
  ['san fransisco', 'san Francisco', 'a part of a place'],
  ['pyhton', 'Python', 'a skill'],
  ['phd pytroch', 'phd PyTorch', 'one word of two'],
] as const) {
  test(`${kind} with a typo, “${asked}”, suggests the nearest one that has results`, async ({
    page,
    boards,
  }) => {
    const search = new SearchPage(page, boards.example);
    await search.open(`?q=${encodeURIComponent(asked)}`);
    await expect(search.heading).toHaveText(`No postings for “${asked}”`);
    await page.getByRole('link', { name: `Did you mean “${meant}”?` }).click();
    await search.settled();
    await expect(search.heading).toContainText(`for “${meant}”`);
    expect(await search.rows.count()).toBeGreaterThan(0);
    await expect(search.box).toHaveValue(meant);
  });
}

test('parts of the page that are not about the posting are not searched', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.example);
  // Words from the provenance, the similar postings, the navigation and the fact labels.
  for (const text of [
    'provenance',
    '"similar postings"',
    '"all postings"',
    'sponsorship',
    'captured',
  ]) {
    await search.open(`?q=${encodeURIComponent(text)}`);
    await expect(search.heading).toHaveText(`No postings for “${text}”`);
  }
});

test('closed postings are excluded unless asked for', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open('?q=filled');
  await expect(search.heading).toHaveText('No postings for “filled”');
  await search.choose('State', 'Closed');
  expect(await search.ids()).toEqual(['closed-filled']);
  await expect(search.rows.first()).toContainText('Closed');
});

test('only pages of postings are found, each with its matching passage marked', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=hadoop');
  for (const row of await search.rows.all()) {
    await expect(row.getByRole('link').first()).toHaveAttribute('href', /\/jobs\/[\w-]+\/$/);
    await expect(row.locator('[data-passage] mark').first()).toHaveText(/^Hadoop$/i);
  }
  await search.open('?q=phd');
  await expect(search.rows.first().getByRole('heading').locator('mark')).toHaveText('PhD');
});

test('a result is the same row as in a list', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.fixture);
  // A list of a single state shows it in the heading; its rows show it only to screen readers.
  // Only a result has its deadline, which is hidden in most orders.
  const readRows = () =>
    page
      .locator('li:has(> row-state)')
      .evaluateAll((rows) =>
        rows.map((row) =>
          row.outerHTML
            .replace(/class="(?:text-ink|sr-only)" data-state/g, '')
            .replace(/<span [^>]*data-deadline[^>]*>[^<]*<\/span>/, ''),
        ),
      );
  await page.goto(`${boards.fixture}jobs/`);
  const listed = await readRows();
  expect(listed.length).toBeGreaterThan(20);
  await search.open('?sort=newest&show=200');
  const found = new Set(await readRows());
  expect(listed.filter((row) => !found.has(row))).toEqual([]);
});

test('every order has all postings, with the highest pay or the next deadline first', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open('?q=fixture&show=200');
  const all = (await search.ids()).sort();
  for (const sort of ['newest', 'pay', 'deadline']) {
    await search.open(`?q=fixture&sort=${sort}&show=200`);
    expect((await search.ids()).sort(), sort).toEqual(all);
  }
  expect((await search.ids())[0]).toBe('open-whole');

  await search.open('?q=fixture&sort=pay&show=200');
  // A year of 37.5 hours a week is paid less than one of 40 hours at the same rate.
  const ids = await search.ids();
  const facts = (await search.facts.allInnerTexts()).filter((_, i) => ids[i] !== 'open-whole');
  const pay = facts.map((fact) =>
    Number(/NZ\$(\d+)(?:–NZ\$(\d+))?/.exec(fact)?.at(2) ?? /NZ\$(\d+)/.exec(fact)?.[1] ?? 0),
  );
  expect(pay).toEqual([...pay].sort((a, b) => b - a));
  expect(pay[0]).toBeGreaterThan(40);
  expect(pay.at(-1)).toBe(0);

  await search.open('?q=fixture&sort=newest&show=200');
  const dates = await search.rows
    .locator('time')
    .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
  expect(dates).toEqual([...dates].sort().reverse());
});
