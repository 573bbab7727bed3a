import { isLongClosed, stateKey, type State } from '../model/state.ts';
import { readClock } from './clock.ts';
import { isDeadlinePastNow, stateNow } from './state-now.ts';

/** Updates the state on a posting's page, and the words about its deadline. */
class PostingState extends HTMLElement {
  connectedCallback() {
    const clock = readClock();
    const { dates, built = '' } = this.dataset;
    if (!clock.runs || dates === undefined) return;
    const state = stateNow(dates, clock);
    if (isLongClosed(state, clock.today)) addNoindex();
    if (state.name !== built) this.#showState(state, built);
    const tense = isDeadlinePastNow(dates, clock) ? 'past' : 'ahead';
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-state-line] [data-past]')) {
      sentence.textContent = sentence.dataset[tense] ?? '';
    }
  }

  #showState(state: State, built: string) {
    this.dataset['built'] = state.name;
    for (const pin of this.querySelectorAll('[data-own-pin] .pin')) {
      pin.classList.replace(`pin-${built}`, `pin-${state.name}`);
    }
    const line = this.querySelector('[data-state-line]');
    const later = this.querySelector<HTMLTemplateElement>(`[data-later="${stateKey(state)}"]`);
    if (line && later) line.replaceChildren(document.importNode(later.content, true));
    removeJobPosting();
    if (state.name === 'closed') this.#showAsClosed(line);
  }

  /** Removes what only live postings have, and moves the state to the top. */
  #showAsClosed(line: Element | null) {
    for (const live of this.querySelectorAll('[data-live]')) live.remove();
    const banner = this.querySelector('[data-banner]');
    if (!banner || !line) return;
    banner.append(line);
    banner.toggleAttribute('hidden', false);
  }
}

/**
 * Removes the structured data, which is for open postings only. A posting never becomes open by
 * itself.
 */
function removeJobPosting() {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (script.textContent.includes('"@type":"JobPosting"')) script.remove();
  }
}

function addNoindex() {
  if (document.querySelector('meta[name=robots]')) return;
  document.querySelector('link[rel=canonical]')?.remove();
  const meta = document.createElement('meta');
  meta.name = 'robots';
  meta.content = 'noindex';
  document.head.append(meta);
}

customElements.define('posting-state', PostingState);
