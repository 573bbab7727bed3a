// The elements that update states and ages on a page that may not be up to date.
import './posting-state.ts';
import './relative-day.ts';
import './row-state.ts';
