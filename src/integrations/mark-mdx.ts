import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import type { Content, EntryText } from '../content/content.ts';
import { applyMarks, planMarks } from '../text/sentence-marks.ts';

interface MarkOptions {
  /** The content folder, as an absolute path. */
  folder: string;
  getContent: () => Content | undefined;
}

/**
 * Marks the sentences that facts rest on in postings written in MDX, which Astro compiles. The
 * check has chosen them by their positions in the text. MDX is code, so that it has to be parsed
 * here a second time.
 */
export function markMdx({ folder, getContent }: MarkOptions): MdastPluginEntry {
  let content: Content | undefined;
  let texts = new Map<string, EntryText>();
  return ({ fileURL, source }) => {
    if (content !== getContent()) {
      content = getContent();
      texts = indexTexts(content, folder);
    }
    const text = fileURL && texts.get(fileURLToPath(fileURL));
    if (!text) return undefined;
    const { body, marks } = text;
    // Astro blanks the frontmatter out, so that positions count from the beginning of the file.
    const shift = source.length - body.length;
    // The file has changed since it was read; it is about to be read again.
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

/** The texts with marks, by the paths that Vite uses: those without symbolic links. */
function indexTexts(content: Content | undefined, folder: string): Map<string, EntryText> {
  return new Map(
    (content?.postings ?? [])
      .filter(({ text }) => text.format === 'mdx' && text.marks.length > 0)
      .map(({ text }) => [realpathSync(join(folder, text.path)), text]),
  );
}
