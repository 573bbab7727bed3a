import { isDeepStrictEqual } from 'node:util';
import type { Edit, Finding } from '../content/finding.ts';
import { readMarkdown, type SourceFile } from '../content/source-file.ts';
import { parseMarkdown, renderMarkdown } from '../text/markdown.ts';
import { applyEdits } from './fix.ts';
import { INVISIBLE } from './shared/invisible.ts';

/**
 * Leaves out the fixes that would change what a reader sees: the file is rendered with and without
 * them. A finding without its fix is left for a person.
 *
 * @param findings of rules whose fixes only change how the same text is written
 */
export function keepSafeFixes(file: SourceFile, findings: readonly Finding[]): Finding[] {
  const edits = findings.flatMap(({ fix = [] }) => fix);
  if (edits.length === 0) return [...findings];
  const shown = readShown(file);
  const isSafe = (tried: readonly Edit[]) =>
    isDeepStrictEqual(readShown({ ...file, text: applyEdits(file.text, tried) }), shown);
  if (isSafe(edits)) return [...findings];
  const kept: Edit[] = [];
  return findings.map(({ fix = [], ...finding }) => {
    const safe = fix.filter((edit) => {
      if (kept.length + 1 > MAX_TRIED || !isSafe([...kept, edit])) return false;
      kept.push(edit);
      return true;
    });
    return safe.length > 0 ? { ...finding, fix: safe } : finding;
  });
}

/** Edits that are tried one by one; a file in which one is unsafe rarely has as many. */
const MAX_TRIED = 200;

/** What a reader sees of a file, without characters that are invisible. */
function readShown(file: SourceFile): unknown {
  const { data, body, format } = readMarkdown(file);
  const text =
    format === 'md'
      ? renderMarkdown(body, () => ({ blocks: new Map(), marked: new Set() }))
      : JSON.stringify(parseMarkdown(body, format), (key, value: unknown) =>
          key === 'position' ? undefined : value,
        );
  return [normalize(JSON.stringify(data)), text.split(/(<pre>[\s\S]*?<\/pre>)/).map(normalizeHtml)];
}

function normalizeHtml(html: string): string {
  return html.startsWith('<pre>') ? html.replace(/\r\n?/g, '\n') : normalize(html);
}

const ALL_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

/** White space as single spaces, and nothing invisible. */
function normalize(text = ''): string {
  return text
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(ALL_INVISIBLE, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/(?<=<(?:p|li|h[1-6]|td|th|br)>) | (?=<(?:\/(?:p|li|h[1-6]|td|th)|br)>)/g, '')
    .trim();
}
