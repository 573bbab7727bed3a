// What a thread of the pool runs.
export { runPagefind as default } from './run-pagefind.ts';
