import { createAgo } from '../i18n/day-format.ts';
import { daysBetween, type IsoDate } from '../lib/date.ts';
import { readClock, type Clock } from './clock.ts';
import { MAX_NAMED_DAYS } from './named-days.ts';

/** Updates how long ago a day was. */
class RelativeDay extends HTMLElement {
  connectedCallback() {
    const clock = readClock();
    const { day } = this.dataset;
    if (!clock.runs || !day) return;
    this.textContent = createAgo(document.documentElement.lang)(day, getPresentDay(day, clock));
  }
}

/** The day from which another is counted: the reader's if it may have a name, else the board's. */
function getPresentDay(day: IsoDate, { today, readersDay }: Clock): IsoDate {
  if (Math.abs(daysBetween(day, today)) > MAX_NAMED_DAYS) return today;
  // A day that has begun for the board, but not yet for the reader, is called today.
  return day <= today && day > readersDay ? day : readersDay;
}

customElements.define('relative-day', RelativeDay);
