import { createAgo } from '../i18n/day-format.ts';
import { readClock } from './clock.ts';

/** How long ago a day was, still right when the page was made some days ago. */
class RelativeDay extends HTMLElement {
  connectedCallback() {
    const { today, moved } = readClock();
    const { day } = this.dataset;
    if (moved && day) this.textContent = createAgo(document.documentElement.lang)(day, today);
  }
}

customElements.define('relative-day', RelativeDay);
