import { stateKey } from '../model/state.ts';
import { createDate } from '../i18n/day-format.ts';
import { readClock } from './clock.ts';
import { stateNow } from './state-now.ts';

/** In a list: marks a posting that has closed, or is no longer confirmed, since the page was made. */
class RowState extends HTMLElement {
  connectedCallback() {
    const clock = readClock();
    const { dates, built = '' } = this.dataset;
    if (!clock.moved || dates === undefined) return;
    const state = stateNow(dates, clock);
    if (state.name === built) return;
    this.dataset['built'] = state.name;
    this.closest('li')
      ?.querySelector('.pin')
      ?.classList.replace(`pin-${built}`, `pin-${state.name}`);
    // What the list says of itself was counted on the day that the page was made.
    const note = this.closest('section')?.querySelector('[data-note]');
    if (note) note.textContent = clock.words.asOf ?? '';
    const name = this.querySelector('[data-state]');
    if (name) {
      name.textContent = clock.words[state.name] ?? '';
      name.className = 'text-ink';
    }
    if (state.name !== 'closed') return;
    const { on } = state.closing;
    const day = document.createElement('time');
    day.dateTime = on;
    day.textContent = createDate(document.documentElement.lang)(on);
    const why = document.createElement('span');
    why.textContent = clock.words[stateKey(state)] ?? '';
    const dated = this.querySelector('[data-day]');
    while (dated?.nextElementSibling) dated.nextElementSibling.remove();
    dated?.replaceWith(day, ...(this.hasAttribute('data-reasons') ? [why] : []));
  }
}

customElements.define('row-state', RowState);
