import type { Page } from '@playwright/test';
import { SearchPage } from './search-page.ts';
import { expect, startClock, test, visit } from './test.ts';

type Id = 'auckland' | 'london' | 'honolulu' | 'remote' | 'anywhere';
type Shown = 'ahead' | 'past' | 'closed';

const SHOWN: Record<Shown, RegExp> = {
  ahead: /^Open\. .* Applications close 15 April 2026\.$/,
  past: /^Open\. .* The deadline was 15 April 2026\.$/,
  closed: /^Closed\. The deadline was 15 April 2026\./,
};

/** What a posting's page says at an instant, whoever reads it. The board was built on 15 April. */
const MOMENTS: [what: string, instant: string, Record<Exclude<Id, 'anywhere'>, Shown>][] = [
  [
    'on the day',
    '2026-04-15T11:00:00Z',
    { auckland: 'ahead', london: 'ahead', honolulu: 'ahead', remote: 'ahead' },
  ],
  [
    'when it is over in Auckland',
    '2026-04-15T12:01:00Z',
    { auckland: 'closed', london: 'ahead', honolulu: 'ahead', remote: 'ahead' },
  ],
  [
    'in the last hour in London',
    '2026-04-15T22:30:00Z',
    { auckland: 'closed', london: 'ahead', honolulu: 'ahead', remote: 'ahead' },
  ],
  [
    'when it is over in London',
    '2026-04-15T23:01:00Z',
    { auckland: 'closed', london: 'closed', honolulu: 'ahead', remote: 'past' },
  ],
  [
    'in the last hours in Honolulu',
    '2026-04-16T09:00:00Z',
    { auckland: 'closed', london: 'closed', honolulu: 'ahead', remote: 'past' },
  ],
  [
    'when it is over in Honolulu',
    '2026-04-16T10:01:00Z',
    { auckland: 'closed', london: 'closed', honolulu: 'closed', remote: 'past' },
  ],
  [
    'two days after',
    '2026-04-17T12:00:00Z',
    { auckland: 'closed', london: 'closed', honolulu: 'closed', remote: 'closed' },
  ],
];

/** What the page of a posting without places says, by the calendar of its reader. */
const ANYWHERE: Record<string, Shown[]> = {
  'Pacific/Honolulu': ['ahead', 'ahead', 'ahead', 'ahead', 'ahead', 'past', 'closed'],
  'Europe/London': ['ahead', 'ahead', 'ahead', 'past', 'past', 'past', 'closed'],
  'Pacific/Auckland': ['ahead', 'past', 'past', 'past', 'past', 'past', 'closed'],
};

const stateLine = (page: Page) => page.locator('[data-state-line]');

for (const [timezoneId, anywhere] of Object.entries(ANYWHERE)) {
  test.describe(`for a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const [i, [what, instant, states]] of MOMENTS.entries()) {
      test(`a deadline is over where the job is, ${what}`, async ({ page, boards, pageErrors }) => {
        await startClock(page, instant);
        for (const [id, shown] of Object.entries({ ...states, anywhere: anywhere[i] ?? 'ahead' })) {
          await page.goto(`${boards.deadlines}jobs/${id}/`);
          await expect(stateLine(page), id).toHaveText(SHOWN[shown], { useInnerText: true });
          await expect(page.getByRole('link', { name: /^Apply/ })).toHaveCount(
            shown === 'closed' ? 0 : 1,
          );
        }
        expect(pageErrors).toEqual([]);
      });
    }
  });
}

test('rows and search follow the deadline on its own day', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.deadlines);
  for (const [instant, open] of [
    ['2026-04-15T11:00:00Z', ['anywhere', 'auckland', 'honolulu', 'london', 'remote']],
    ['2026-04-15T23:01:00Z', ['anywhere', 'honolulu', 'remote']],
  ] as const) {
    await startClock(page, instant);
    await visit(page, `${boards.deadlines}jobs/`);
    await expect(page.locator('main li .pin-open')).toHaveCount(open.length);
    await search.open('?q=porter');
    expect((await search.ids()).toSorted()).toEqual(open);
  }
});

for (const [timezoneId, instant, words] of [
  ['Pacific/Honolulu', '2026-04-15T05:00:00Z', 'today'],
  ['Europe/London', '2026-04-15T12:00:00Z', 'today'],
  ['Pacific/Auckland', '2026-04-15T20:00:00Z', 'yesterday'],
  ['Pacific/Honolulu', '2026-04-16T05:00:00Z', 'today'],
] as const) {
  test.describe(`for a reader in ${timezoneId} at ${instant}`, () => {
    test.use({ timezoneId });

    test(`a posting of 15 April is from ${words}`, async ({ page, boards }) => {
      await startClock(page, instant);
      await page.goto(`${boards.deadlines}jobs/`);
      await expect(page.locator('li:has-text("anywhere") relative-day')).toHaveText(words);
    });
  });
}
