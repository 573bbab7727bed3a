import { stateKey } from '../model/state.ts';
import { createDate } from '../i18n/day-format.ts';
import { readClock } from './clock.ts';
import { stateNow } from './state-now.ts';

/** Updates the state of a row in a list. */
class RowState extends HTMLElement {
  connectedCallback() {
    const clock = readClock();
    const { dates, built = '' } = this.dataset;
    if (!clock.runs || dates === undefined) return;
    const state = stateNow(dates, clock);
    if (state.name === built) return;
    this.dataset['built'] = state.name;
    this.closest('li')
      ?.querySelector('.pin')
      ?.classList.replace(`pin-${built}`, `pin-${state.name}`);
    // The counts in the list's note are of the day that the page was built for.
    const note = this.closest('section')?.querySelector('[data-note]');
    if (note) note.textContent = clock.messages.asOf ?? '';
    const name = this.querySelector('[data-state]');
    if (name) {
      name.textContent = clock.messages[state.name] ?? '';
      name.className = 'text-ink';
    }
    if (state.name !== 'closed') return;
    this.querySelector('[data-deadline]')?.remove();
    const { on } = state.closing;
    const day = document.createElement('time');
    day.dateTime = on;
    day.textContent = createDate(document.documentElement.lang)(on);
    const reason = document.createElement('span');
    reason.textContent = clock.messages[stateKey(state)] ?? '';
    const dated = this.querySelector('[data-day]');
    while (dated?.nextElementSibling) dated.nextElementSibling.remove();
    dated?.replaceWith(day, ...(this.hasAttribute('data-reasons') ? [reason] : []));
  }
}

customElements.define('row-state', RowState);
