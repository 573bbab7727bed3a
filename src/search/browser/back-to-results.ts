import { searchBefore } from './came-from.ts';

/** On a posting's page: a reader who came from a search can go back to it, and sees its words marked. */
class BackToResults extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const { search, jobs, text } = this.dataset;
    if (!link || !search || !jobs || !text) return;
    const origin = searchBefore(search, jobs);
    if (!origin) return;
    link.href = origin.address.pathname + origin.address.search;
    link.textContent = text;
    const words = origin.address.searchParams.get('q');
    if (origin.direct && words) {
      void import('./mark-page.ts').then(({ markPage }) => markPage(words));
    }
  }
}

customElements.define('back-to-results', BackToResults);
