import { nearestIds } from '../posting/nearest.ts';

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

    const titles = await fetchTitles(ids);
    for (const id of nearestIds(asked, [...titles.keys()], MOST)) {
      const row = document.importNode(template.content, true);
      const link = row.querySelector('a');
      const address = row.querySelector('span');
      if (!link || !address) return;
      link.href = `${jobs}${id}/`;
      link.textContent = titles.get(id) ?? id;
      address.textContent = `${jobs}${id}/`;
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
    return decodeURIComponent(last).replace(/\.(html?|json|md|png)$/i, '');
  } catch {
    return last;
  }
}

/** Titles by id. Without them the page still offers the ways to browse, so a failure needs no words. */
async function fetchTitles(address: string): Promise<Map<string, string>> {
  try {
    const response = await fetch(address);
    const pairs: [string, string][] = response.ok ? await response.json() : [];
    return new Map(pairs);
  } catch {
    return new Map();
  }
}

customElements.define('nearest-posting', NearestPosting);
