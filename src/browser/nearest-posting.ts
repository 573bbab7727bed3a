import { findNearestIds } from '../lib/nearest-spelling.ts';

const MOST = 5;

/** On the page for addresses that do not exist: offers the postings whose addresses are most like the one asked for. */
class NearestPosting extends HTMLElement {
  async connectedCallback() {
    const { ids, jobs } = this.dataset;
    const section = this.querySelector('section');
    const list = this.querySelector('ul');
    const template = this.querySelector('template');
    const asked = askedId();
    if (!ids || !jobs || !section || !list || !template || asked === '') return;

    const postings = await fetchPostings(ids);
    for (const id of findNearestIds(asked, [...postings.keys()], MOST)) {
      const row = document.importNode(template.content, true);
      const link = row.querySelector('a');
      const company = row.querySelector('span');
      const posting = postings.get(id);
      if (!link || !company || !posting) return;
      link.href = `${jobs}${id}/`;
      link.textContent = posting.title;
      company.textContent = posting.company;
      list.append(row);
      section.hidden = false;
    }
  }
}

/** The last part of the address that says something: the id that was probably meant. */
function askedId(): string {
  const parts = location.pathname.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  try {
    return decodeURIComponent(last).replace(/\.(?:html?|json|md|png)$/i, '');
  } catch {
    return last;
  }
}

/** Postings by id. Without them the page still offers the ways to browse, so a failure needs no words. */
async function fetchPostings(
  address: string,
): Promise<Map<string, { title: string; company: string }>> {
  try {
    const response = await fetch(address);
    const rows: [string, string, string][] = response.ok ? await response.json() : [];
    return new Map(rows.map(([id, title, company]) => [id, { title, company }]));
  } catch {
    return new Map();
  }
}

customElements.define('nearest-posting', NearestPosting);
