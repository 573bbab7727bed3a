import type { Locator, Page } from '@playwright/test';
import type { Facet } from '../../src/search/facets.ts';
import { settled } from './test.ts';

/** The titles of the facets, in display order. */
const FACET_TITLES: Record<Facet, string> = {
  company: 'Company',
  place: 'Place',
  'work-mode': 'Work mode',
  applicants: 'Applicants from',
  employment: 'Employment',
  level: 'Level',
  term: 'Term',
  degree: 'Degree',
  skill: 'Skill',
  pay: 'Pay',
  posted: 'Date posted',
  deadline: 'Deadline',
  visa: 'Visa',
  state: 'State',
};
export const FACETS: readonly string[] = Object.values(FACET_TITLES);

/** Page object of the search page. */
export class SearchPage {
  readonly page: Page;
  readonly #url: string;

  /** @param board the URL of the board's front page */
  constructor(page: Page, board: string) {
    this.page = page;
    this.#url = `${board}search/`;
  }

  /** Opens the page with a query string, such as `?q=phd`, and waits for the results. */
  async open(query = ''): Promise<void> {
    await this.page.goto(this.#url + query);
    if (query !== '') await this.settled();
  }

  async settled(): Promise<void> {
    await settled(this.page);
  }

  get box(): Locator {
    return this.page.getByRole('combobox', { name: 'Search the postings' });
  }

  get status(): Locator {
    return this.page.locator('board-search > [role=status]');
  }

  get heading(): Locator {
    return this.page.locator('[data-heading]');
  }

  /** The results, those that match in part included. */
  get rows(): Locator {
    return this.page.locator('[data-list] > li');
  }

  /** What the visible results lack. */
  get lacks(): Locator {
    return this.rows.locator('[data-lacks]');
  }

  /** The heading of the results that match in part. */
  get partialHeading(): Locator {
    return this.page.locator('[data-partial] h2');
  }

  /** What was searched instead of the query. */
  get correction(): Locator {
    return this.page.locator('[data-corrected] span');
  }

  /** The results' lines of facts. */
  get facts(): Locator {
    return this.rows.locator('h3 ~ p:not([data-passage], [data-lacks])');
  }

  get chips(): Locator {
    return this.page.locator('[data-chips] button');
  }

  /** Submits a query with Enter and waits for the results. */
  async search(text: string): Promise<void> {
    await this.box.fill(text);
    await this.box.press('Enter');
    await this.settled();
  }

  /** The titles of the visible results, in order. */
  async titles(): Promise<string[]> {
    return this.rows.getByRole('heading').allInnerTexts();
  }

  /** The ids of the visible results that match completely, in order. */
  ids(): Promise<string[]> {
    return this.#readIds(this.rows.filter({ hasNot: this.page.locator('[data-lacks]') }));
  }

  /** The ids of all visible results, in order. */
  allIds(): Promise<string[]> {
    return this.#readIds(this.rows);
  }

  async #readIds(rows: Locator): Promise<string[]> {
    const links = await rows.getByRole('heading').getByRole('link').all();
    const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
    return paths.map((path) => (path ?? '').split('/').at(-2) ?? '');
  }

  /** The number of postings that the heading states, or 0 if it states none. */
  async total(): Promise<number> {
    return Number.parseInt(await this.heading.innerText()) || 0;
  }

  facet(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  /** The counts of a facet's visible values, by label. */
  async counts(name: string): Promise<Record<string, number>> {
    const labels = await this.facet(name).locator('li:visible label').all();
    const pairs = await Promise.all(
      labels.map(async (label) => [
        await label.locator('span').first().innerText(),
        Number(await label.locator('[data-count]').innerText()),
      ]),
    );
    return Object.fromEntries(pairs);
  }

  /** Chooses a value of a facet, among the first ones or among all. */
  async choose(facet: string, value: string): Promise<void> {
    const group = this.facet(facet);
    const name = new RegExp(`^${value} `);
    const box = group.getByRole('checkbox', { name }).or(group.getByRole('radio', { name }));
    const all = group.getByRole('button', { name: 'Show all' });
    if (!(await box.isVisible()) && (await all.isVisible())) await all.click();
    await box.click();
    await this.settled();
  }

  async sortBy(name: string): Promise<void> {
    await this.page.getByLabel('Sort by').selectOption(name);
    await this.settled();
  }

  /** The query string of the current URL. */
  get query(): string {
    return new URL(this.page.url()).search;
  }
}
