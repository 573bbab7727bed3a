// The elements that keep states and ages right on a page that was made some days ago.
import './posting-state.ts';
import './relative-day.ts';
import './row-state.ts';
