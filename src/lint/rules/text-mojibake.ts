import { quoteValue } from '../../content/field-words.ts';
import { fieldsByLine, splitLines } from '../shared/lines.ts';
import {
  mayHaveMojibake,
  findMojibake,
  repairMojibake,
  type Mojibake,
} from '../shared/mojibake.ts';
import { definePostingRule } from '../rule.ts';

export default definePostingRule({
  id: 'text-mojibake',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'Garbled letters',
      finds: 'Letters that were read in the wrong encoding, such as “Ã©” instead of “é”.',
      why: 'Garbled words cannot be searched for, and names suffer most.',
      fix: 'Retype the letters, or copy the text again and save it as UTF-8.',
    },
    fr: {
      title: 'Des lettres abîmées',
      finds: 'Des lettres lues dans le mauvais encodage, comme « Ã© » au lieu de « é ».',
      why: 'Des mots abîmés sont introuvables, et les noms en souffrent le plus.',
      fix: 'Retapez les lettres, ou copiez le texte une nouvelle fois et enregistrez-le en UTF-8.',
    },
  },
  example: {
    en: { wrong: 'Send us your rÃ©sumÃ©.', right: 'Send us your résumé.' },
    fr: {
      wrong: 'Vous prÃ©parez un diplÃ´me en sciences.',
      right: 'Vous préparez un diplôme en sciences.',
    },
  },
  check: (context) => {
    const { text } = context.source.file;
    if (!mayHaveMojibake(text)) return [];
    const fieldOf = fieldsByLine(context);
    return splitLines(text).flatMap((line) => {
      const [first] = mayHaveMojibake(line.text) ? findMojibake(line.text) : [];
      if (!first) return [];
      return [
        {
          line: line.number,
          column: first.start + 1,
          ...fieldOf(line.number),
          ...describeMojibake(line.text, first),
        },
      ];
    });
  },
});

/** Maximum number of characters to show before and after the garbled ones. */
const CONTEXT_CHARS = 30;

function describeMojibake(
  line: string,
  { start, end }: Mojibake,
): { value: string; message: string } {
  const before =
    /(?<![^\s"])[^\s"]*$/.exec(line.slice(Math.max(0, start - CONTEXT_CHARS), start))?.[0] ?? '';
  const after = /^[^\s"]*/.exec(line.slice(end, end + CONTEXT_CHARS))?.[0] ?? '';
  const word = before + line.slice(start, Math.min(end, start + CONTEXT_CHARS)) + after;
  const original = repairMojibake(word);
  const value = quoteValue(word);
  const message =
    original === undefined
      ? `Characters have been lost in "${value}". Retype it, or copy the text again and save it as UTF-8.`
      : `"${value}" is probably "${quoteValue(original)}", read in the wrong encoding. Retype it, or copy the text again and save it as UTF-8.`;
  return { value, message };
}
