/** Compares the first and last days of sessions with the text. */
export { compareSessions } from './compare-sessions.ts';
/** Finds sessions with their days, in one passage of a text. */
export { extractSessions } from './en/extract-sessions.ts';
