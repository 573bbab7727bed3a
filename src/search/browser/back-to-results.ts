import { getPreviousSearch } from './came-from.ts';

/** On a posting's page: a reader who came from a search can go back to it, and sees its words marked. */
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
      import('./mark-page.ts').then(
        ({ highlightPage }) => highlightPage(words),
        () => undefined, // the page says the same without marks
      );
    }
  }
}

customElements.define('back-to-results', BackToResults);
