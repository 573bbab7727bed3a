import { readClock } from './clock.ts';

// Most pages are read on the day that they are made for, or on boards whose clock stands still.
// What puts older ones right is loaded only where there is something to put right.
if (readClock().moved) void import('./later.ts');
