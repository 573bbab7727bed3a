import type { Locator, Page } from '@playwright/test';
import { settled } from './test.ts';

/** The names of the facets, in their order. */
export const FACETS = [
  'Company',
  'Place',
  'Work mode',
  'Employment',
  'Level',
  'Term',
  'Degree',
  'Skill',
  'Pay',
  'State',
];

/** The search page as a person uses it. */
export class SearchPage {
  readonly page: Page;
  readonly #url: string;

  /** @param board the address of the board's front page */
  constructor(page: Page, board: string) {
    this.page = page;
    this.#url = `${board}search/`;
  }

  /** Opens the page with a query string, such as `?q=phd`, and waits for its results. */
  async open(query = ''): Promise<void> {
    await this.page.goto(this.#url + query);
    if (query !== '') await this.settled();
  }

  async settled(): Promise<void> {
    await settled(this.page);
  }

  get box(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the postings' });
  }

  get status(): Locator {
    return this.page.locator('board-search > [role=status]');
  }

  get heading(): Locator {
    return this.page.locator('[data-heading]');
  }

  get rows(): Locator {
    return this.page.locator('[data-list] > li');
  }

  /** The lines of facts of the results. */
  get facts(): Locator {
    return this.rows.locator('h3 ~ p:not([data-passage])');
  }

  get chips(): Locator {
    return this.page.locator('[data-chips] button');
  }

  /** Types a query, presses Enter, and waits for the results. */
  async search(text: string): Promise<void> {
    await this.box.fill(text);
    await this.box.press('Enter');
    await this.settled();
  }

  /** The titles of the results that are shown, in order. */
  async titles(): Promise<string[]> {
    return this.rows.getByRole('heading').allInnerTexts();
  }

  /** The ids of the results that are shown, in order. */
  async ids(): Promise<string[]> {
    const links = await this.rows.getByRole('heading').getByRole('link').all();
    const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
    return paths.map((path) => (path ?? '').split('/').at(-2) ?? '');
  }

  /** How many postings the heading says there are. */
  async total(): Promise<number> {
    return Number.parseInt(await this.heading.innerText()) || 0;
  }

  facet(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  /** A facet's values as they are shown, with their counts. */
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

  async choose(facet: string, value: string): Promise<void> {
    await this.facet(facet)
      .getByRole('checkbox', { name: new RegExp(`^${value} `) })
      .click();
    await this.settled();
  }

  async sortBy(name: string): Promise<void> {
    await this.page.getByLabel('Sort by').selectOption(name);
    await this.settled();
  }

  /** The query string of the present address. */
  get query(): string {
    return new URL(this.page.url()).search;
  }
}
