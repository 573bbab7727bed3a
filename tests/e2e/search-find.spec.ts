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

for (const [asked, meant, unknown, kind] of [
  ['enginer', 'engineer', 'enginer', 'a word of a title'],
  ['pintrest', 'pinterest', 'pintrest', 'a company'],
  ['seatle', 'seattle', 'seatle', 'a place'],
  ['san fransisco', 'san francisco', 'fransisco', 'a part of a place'],
  ['pyhton', 'python', 'pyhton', 'a skill'],
  ['phd pytroch', 'phd pytorch', 'pytroch', 'one word of two'],
] as const) {
  test(`${kind} with a typo, “${asked}”, is searched in the likeliest spelling at once`, async ({
    page,
    boards,
  }) => {
    const search = new SearchPage(page, boards.example);
    await search.open(`?q=${encodeURIComponent(asked)}`);
    await expect(search.heading).toHaveText(new RegExp(`for “${meant}”$`, 'i'));
    expect(await search.rows.count()).toBeGreaterThan(0);
    await expect(search.correction).toHaveText(
      new RegExp(`^Showing postings for “${meant}”\\. Nothing has “${unknown}”\\.`, 'i'),
    );
    await expect(search.box).toHaveValue(asked);
  });
}

test('a corrected query can be searched as it is written', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=phd+pytroch&sort=newest');
  await page.getByRole('link', { name: 'Search for “phd pytroch” as it is' }).click();
  await search.settled();
  await expect(search.box).toHaveValue('phd "pytroch"');
  await expect(search.heading).toHaveText('No postings for “phd "pytroch"”');
  await expect(search.correction).toBeHidden();
  expect(search.query).toBe('?q=phd+%22pytroch%22&sort=newest');
  // From there, another link leads back to plain words.
  const advice = page.getByRole('listitem').filter({ hasText: 'As plain words:' });
  await advice.getByRole('link').click();
  await search.settled();
  await expect(search.box).toHaveValue('phd pytroch');
  await expect(search.correction).toBeVisible();
});

test('if no posting has all words, those with some of them are shown, with what each lacks', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=deep+learning+toronto');
  await expect(search.heading).toHaveText('No posting has all of “deep learning toronto”');
  await expect(search.partialHeading).toHaveText(/^\d+ postings? ha(?:s|ve) some of the words$/);
  expect(await search.allIds()).toContain('pinterest-ml-intern-fall-2026-toronto');
  const toronto = search.rows.filter({ hasText: 'Toronto, Ontario' });
  await expect(toronto.locator('[data-lacks]')).toHaveText('Lacks: deep');
  await expect(search.lacks).toHaveCount(await search.rows.count());
  await expect(search.status).toHaveText(
    /^No posting has all of “deep learning toronto”\. \d+ postings? ha(?:s|ve) some of the words, best match first$/,
  );
});

test('postings with some of the words come after those with all of them', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=toronto+machine+learning');
  await expect(search.heading).toHaveText('1 posting for “toronto machine learning”');
  const [first, ...others] = await search.rows.all();
  await expect(first?.locator('[data-lacks]') ?? search.rows).toHaveCount(0);
  expect(others.length).toBeGreaterThan(2);
  for (const row of others) await expect(row.locator('[data-lacks]')).toHaveText('Lacks: toronto');
  // The heading of the others is between them, for screen readers too.
  const headings = await page
    .locator('#results, [data-partial] h2, [data-list] h3')
    .allInnerTexts();
  expect(headings[2]).toMatch(/some of the words$/);
});

test('“Show more” continues with postings that have some of the words', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open('?q=engineer+analyst+southport');
  const count = Number.parseInt(await search.partialHeading.innerText());
  expect(count).toBeGreaterThan(10);
  const total = await search.total();
  await expect(search.rows).toHaveCount(10);
  await page.getByRole('button', { name: `Show ${Math.min(10, total + count - 10)} more` }).click();
  await search.settled();
  await expect(search.rows).toHaveCount(Math.min(20, total + count));
  expect(search.query).toBe('?q=engineer+analyst+southport&show=20');
});

test('one click drops a word or requires it', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=deep+learning+toronto&sort=newest');
  const drop = page.getByRole('link', { name: 'Search without “toronto”' });
  expect(await drop.getAttribute('href')).toBe('/search/?q=deep+learning&sort=newest');
  await drop.click();
  await search.settled();
  await expect(search.box).toHaveValue('deep learning');
  await expect(search.heading).toContainText('“deep learning”');
  await expect(search.heading).toBeFocused();
  expect(search.query).toBe('?q=deep+learning&sort=newest');

  await page.goBack();
  await expect(search.box).toHaveValue('deep learning toronto');
  await search.settled();
  await page.getByRole('link', { name: 'Only postings with “toronto”' }).click();
  await search.settled();
  await expect(search.box).toHaveValue('deep learning +toronto');
  expect(await search.allIds()).toEqual(['pinterest-ml-intern-fall-2026-toronto']);
  await expect(page.getByRole('link', { name: 'Only postings with “+toronto”' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Search without “+toronto”' })).toBeVisible();
});

test('a query can be corrected and match in part', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=enginer+toronto+hadoop+antenna');
  await expect(search.heading).toHaveText(
    /^No posting has all of “engineer toronto hadoop antenna”$/i,
  );
  await expect(search.correction).toContainText('Nothing has “enginer”.');
  await expect(search.status).toHaveText(/^Nothing has “enginer”\. No posting has all of /);
  // Links change what was searched.
  const drop = page.getByRole('link', { name: 'Search without “antenna”' });
  await expect(drop).toHaveAttribute('href', /\?q=engineer\+toronto\+hadoop$/i);
  await expect(search.box).toHaveValue('enginer toronto hadoop antenna');
});

for (const query of [
  '?q=qqqqqq',
  '?q=%F0%9F%9A%80',
  '?q=%22learning+machine%22',
  '?q=-machine+-learning+-intern+-pinterest+-apple+-philo+-astranis',
  '?q=machine+-machine',
  '?q=%2Btoronto+%2Bantenna',
  '?q=%22',
  '?q=toronto&place=seattle-wa-us',
  '?company=philo&place=toronto-on-ca',
  '?q=qqqqqq&company=philo&place=atlantis',
  '?q=deep+learning+toronto',
]) {
  test(`a search without a complete match, ${query}, leads somewhere`, async ({ page, boards }) => {
    const search = new SearchPage(page, boards.example);
    await search.open(query);
    await expect(search.heading).toHaveText(/^No posting/);
    const results = page.locator('board-search section');
    for (const name of [/^All postings \d/, /^Companies/, 'All postings, with filters']) {
      await expect(results.getByRole('link', { name })).toBeVisible();
    }
    await expect(page.getByText('Quotes for exact words')).toBeVisible();
    await results.getByRole('link', { name: 'All postings, with filters' }).click();
    await search.settled();
    await expect(search.heading).toHaveText('13 postings');
    await expect(page.locator('[data-browse]')).toBeHidden();
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

test('the company and the places of a result are marked as its title is', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=pinterest+toronto+intern');
  const row = search.rows.first();
  const line = row.locator('div:has(> [data-mark])').first();
  await expect(line.locator('mark')).toHaveText(['Pinterest', 'Toronto']);
  await expect(row.getByRole('heading').locator('mark')).toHaveText(['Intern']);
  await search.open('?q=pinterest+new+york');
  const more = search.rows.locator('details').first();
  await more.locator('summary').click();
  await expect(more.locator('mark').first()).toBeVisible();
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
