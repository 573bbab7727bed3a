import type { EntryText } from '../../src/content/content.ts';

/** The text of a posting or guide of which only the facts are known. */
export function emptyText(path: string): EntryText {
  return { format: 'md', path, body: '', html: '', blocks: [], marks: [] };
}
