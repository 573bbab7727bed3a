export { compareSessions } from './compare-sessions.ts';
export { extractSessions } from './en/extract-sessions.ts';
