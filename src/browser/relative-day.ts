import { createAgo } from '../i18n/day-format.ts';
import { readClock } from './clock.ts';

/** Updates how long ago a day was on a page that was built on an earlier day. */
class RelativeDay extends HTMLElement {
  connectedCallback() {
    const { today, moved } = readClock();
    const { day } = this.dataset;
    if (moved && day) this.textContent = createAgo(document.documentElement.lang)(day, today);
  }
}

customElements.define('relative-day', RelativeDay);
