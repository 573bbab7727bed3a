import { XSS_TITLES } from '../fixtures/hostile-titles.ts';
import { SearchPage } from './search-page.ts';
import { expect, test } from './test.ts';

for (const bypassCSP of [false, true]) {
  test.describe(bypassCSP ? 'without the policy' : 'under the policy', () => {
    test.use({ bypassCSP });

    test('titles with scripts are found and shown as text', async ({ page, boards }) => {
      test.setTimeout(180_000);
      expect(XSS_TITLES.length).toBeGreaterThanOrEqual(100);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const search = new SearchPage(page, boards.hostile);
      await search.open('?q=xss0');
      for (const [i, title] of XSS_TITLES.entries()) {
        await search.search(`"xss${i}"`);
        expect(await search.total(), title).toBe(1);
        const shown = search.rows.first().getByRole('heading');
        await expect(shown).toHaveText(title.replace(/\s+/g, ' '), { useInnerText: true });
        expect(await shown.locator('a > :not(mark)').count(), title).toBe(0);
      }
      // The heading also shows them as text when they are the query.
      for (const title of XSS_TITLES) {
        await search.box.fill(title.slice(0, 200));
        await search.box.press('Enter');
        await search.settled();
        expect(await search.heading.locator('*').count()).toBe(0);
      }
      await search.open('?q=xss&show=110');
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(dialogs).toEqual([]);
      await expect(page).toHaveURL(/\/search\/\?q=xss&show=110$/);
    });

    test('a posting with such a title shows and marks it as text', async ({ page, boards }) => {
      const search = new SearchPage(page, boards.hostile);
      for (const i of [0, 5, 11, 35, 36, 40, 60, 90]) {
        await search.open(`?q=xss${i}`);
        const row = search.rows.filter({ hasText: new RegExp(`xss${i}(?!\\d)`) }).first();
        await row.getByRole('heading').getByRole('link').click();
        await expect(page.locator('h1')).toHaveText(XSS_TITLES[i] ?? '');
        await expect(page.locator('h1 mark').first()).toBeVisible();
        expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      }
    });
  });
}

test('a URL with a script in it is treated as text', async ({ page, boards, pageErrors }) => {
  const search = new SearchPage(page, boards.example);
  const script = '"><img src=x onerror=window.hacked=1>';
  await search.open(
    `?q=${encodeURIComponent(script)}&place=${encodeURIComponent(script)}&sort=${encodeURIComponent(script)}`,
  );
  await expect(search.heading).toHaveText(`No postings for “${script}”`);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(pageErrors).toEqual([]);
});
