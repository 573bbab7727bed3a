export { comparePosted } from './compare-posted.ts';
