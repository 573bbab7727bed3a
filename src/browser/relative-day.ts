import { createAgo } from '../i18n/day-format.ts';
import { readClock } from './clock.ts';

/** Updates how long ago a day was, by the reader's own calendar. */
class RelativeDay extends HTMLElement {
  connectedCallback() {
    const { today, readersDay, runs } = readClock();
    const { day } = this.dataset;
    if (!runs || !day) return;
    // A day that has begun elsewhere is not yet to come.
    const from = day <= today && day > readersDay ? day : readersDay;
    this.textContent = createAgo(document.documentElement.lang)(day, from);
  }
}

customElements.define('relative-day', RelativeDay);
