// The elements that update states and ages on a page that was built on an earlier day.
import './posting-state.ts';
import './relative-day.ts';
import './row-state.ts';
