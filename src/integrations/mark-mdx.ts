import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { getContent } from '../board/board-store.ts';
import type { Content, EntryText } from '../content/content.ts';
import { applyMarks, planMarks } from '../text/sentence-marks.ts';

/**
 * Marks the sentences that facts rest on in postings written in MDX, which Astro compiles. The
 * check has chosen them by their positions in the text.
 *
 * @param folder the content folder, as an absolute path
 */
export function markMdx(folder: string): MdastPluginEntry {
  let content: Content | undefined;
  let texts = new Map<string, EntryText>();
  return ({ fileURL, source }) => {
    if (content !== getContent()) {
      content = getContent();
      texts = new Map(content.postings.map(({ text }) => [join(folder, text.path), text]));
    }
    const text = fileURL && texts.get(fileURLToPath(fileURL));
    if (!text || text.marks.length === 0) return undefined;
    const { body, marks } = text;
    // Astro blanks the frontmatter out, so that positions count from the beginning of the file.
    const shift = source.length - body.length;
    if (source.slice(shift) !== body) return undefined;
    const shifted = marks.map(({ id, first, last }) => ({
      id,
      first: first + shift,
      last: last + shift,
    }));
    return defineMdastPlugin({
      name: 'corkboard:marks',
      options: { position: true },
      before: (root, context) => applyMarks(planMarks(root, source, shifted), context),
    });
  };
}
