import { NAUGHTY_TITLES } from './boards.ts';
import { expect, test } from './test.ts';

/**
 * At most `count` of the titles from `from` up to `to` that look like scripts, evenly spaced, each
 * with the number of its posting.
 */
function spread(from: number, to: number, count: number): (readonly [number, string])[] {
  const scripts = NAUGHTY_TITLES.map((title, i) => [i, title] as const)
    .slice(from, to)
    .filter(([, title]) => /script|alert|hacked|on\w+=|\{\{/i.test(title));
  return scripts.filter((_, i) => i % Math.ceil(scripts.length / count) === 0);
}

const XSS_FROM = NAUGHTY_TITLES.findIndex((title) => title.endsWith(' xss0'));
const VISITED = [...spread(0, XSS_FROM, 15), ...spread(XSS_FROM, NAUGHTY_TITLES.length, 20)];

for (const bypassCSP of [false, true]) {
  test.describe(bypassCSP ? 'without the policy' : 'under the policy', () => {
    test.use({ bypassCSP });

    test('no script in a title runs, on its page or in a list', async ({
      page,
      boards,
      pageErrors,
    }) => {
      test.setTimeout(120_000);
      expect(VISITED.length).toBeGreaterThanOrEqual(30);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(`${page.url()}: ${dialog.message()}`);
        void dialog.dismiss();
      });
      const ran: string[] = [];
      const visit = async (path: string) => {
        await page.goto(boards.naughty + path);
        // Trigger scripts that wait for the pointer.
        await page.mouse.move(300, 250);
        await page.mouse.move(300, 350, { steps: 4 });
        if (await page.evaluate(() => 'hacked' in window)) ran.push(path);
      };
      for (const [i, title] of VISITED) {
        await visit(`jobs/fixture-posting-${String(i).padStart(5, '0')}/`);
        expect(await page.locator('h1').textContent(), title).toContain(title.trim());
        expect(await page.locator('h1 *').count(), title).toBe(0);
        // Only a script could have navigated to another page.
        expect(page.url()).toMatch(/\/jobs\/fixture-posting-\d{5}\/$/);
      }
      // The postings with scripts in their titles are on the last pages.
      const lists = [2, 6, 10, 14, 19, 20, 21, 22, 23].map((number) => `jobs/page/${number}/`);
      for (const path of ['', 'jobs/', ...lists, 'feeds/', 'companies/fixture-company-0/']) {
        await visit(path);
      }
      await expect(page.locator('h1')).toBeVisible();
      expect({ ran, dialogs, pageErrors }).toEqual({ ran: [], dialogs: [], pageErrors: [] });
    });
  });
}
