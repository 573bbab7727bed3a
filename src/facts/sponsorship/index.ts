export { compareSponsorship } from './compare-sponsorship.ts';
export { extractSponsorship } from './en/extract-sponsorship.ts';
