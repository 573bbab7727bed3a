import { findNearestIds } from '../lib/nearest-spelling.ts';

const MAX_SUGGESTIONS = 5;

/** On the 404 page: suggests the postings whose ids are most similar to the requested one. */
class NearestPosting extends HTMLElement {
  async connectedCallback() {
    const { ids, jobs } = this.dataset;
    const section = this.querySelector('section');
    const list = this.querySelector('ul');
    const template = this.querySelector('template');
    const requested = requestedId();
    if (!ids || !jobs || !section || !list || !template || requested === '') return;

    const postings = await fetchPostings(ids);
    for (const id of findNearestIds(requested, [...postings.keys()], MAX_SUGGESTIONS)) {
      const row = document.importNode(template.content, true);
      const link = row.querySelector('a');
      const company = row.querySelector('span');
      const posting = postings.get(id);
      if (!link || !company || !posting) return;
      link.href = `${jobs}${id}/`;
      link.textContent = posting.title;
      if (posting.language !== undefined) link.lang = posting.language;
      company.textContent = posting.company;
      list.append(row);
      section.hidden = false;
    }
  }
}

/** The last part of the URL's path, which was probably meant as an id. */
function requestedId(): string {
  const parts = location.pathname.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  try {
    return decodeURIComponent(last).replace(/\.(?:html?|json|md|png)$/i, '');
  } catch {
    return last;
  }
}

interface FoundPosting {
  title: string;
  company: string;
  language: string | undefined;
}

/** Postings by id; empty on failure, as the page has other links to offer. */
async function fetchPostings(url: string): Promise<Map<string, FoundPosting>> {
  try {
    const response = await fetch(url);
    const rows: [string, string, string, string?][] = response.ok ? await response.json() : [];
    return new Map(
      rows.map(([id, title, company, language]) => [id, { title, company, language }]),
    );
  } catch {
    return new Map();
  }
}

customElements.define('nearest-posting', NearestPosting);
