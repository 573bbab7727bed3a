import { getPreviousSearch } from './came-from.ts';

/**
 * The link of a posting's page to the lists. It leads back to the reader's search if there was one,
 * and the words of that search are then marked on the page.
 */
class BackToResults extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const { search, jobs, text } = this.dataset;
    if (!link || !search || !jobs || !text) return;
    const before = getPreviousSearch(search, jobs);
    if (!before) return;
    link.href = search + before.query;
    link.textContent = text;
    const words = new URLSearchParams(before.query).get('q');
    if (before.direct && words) {
      import('./mark-page.ts')
        .then(({ highlightPage }) => highlightPage(words))
        .catch(() => undefined); // marks are a convenience
    }
  }
}

customElements.define('back-to-results', BackToResults);
