import { quoteValue } from '../../content/check-fields.ts';
import { fieldsByLine, linesOf } from '../shared/lines.ts';
import { mayHaveMojibake, mojibakeIn, unmisread, type Mojibake } from '../shared/mojibake.ts';
import type { Rule } from '../rule.ts';

/** Letters that were read in the wrong encoding, in the frontmatter or the text. One finding a line. */
export const textMojibake: Rule = {
  id: 'text-mojibake',
  check: (posting) => {
    const { text } = posting.source.file;
    if (!mayHaveMojibake(text)) return [];
    const fieldOf = fieldsByLine(posting);
    return linesOf(text).flatMap((line) => {
      const [first] = mayHaveMojibake(line.text) ? mojibakeIn(line.text) : [];
      if (!first) return [];
      return [
        {
          line: line.number,
          column: first.start + 1,
          ...fieldOf(line.number),
          ...described(line.text, first),
        },
      ];
    });
  },
};

/** So much of the word around is shown. */
const AROUND = 30;

function described(line: string, { start, end }: Mojibake): { value: string; message: string } {
  const before = /[^\s"]*$/.exec(line.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const after = /^[^\s"]*/.exec(line.slice(end, end + AROUND))?.[0] ?? '';
  const word = before + line.slice(start, Math.min(end, start + AROUND)) + after;
  const written = unmisread(word);
  const value = quoteValue(word);
  const message =
    written === undefined
      ? `Characters have been lost in "${value}". Write it anew, or copy the text once more and save it as UTF-8.`
      : `"${value}" was probably written as "${quoteValue(written)}", and read in the wrong encoding. Type it anew, or copy the text once more and save it as UTF-8.`;
  return { value, message };
}
