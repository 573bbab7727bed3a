import type { Edit } from '../../content/finding.ts';
import { bodyStart } from './body.ts';
import { INVISIBLE } from './invisible.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Characters that may become syntax of Markdown or YAML, or part of a link, next to other
 * characters.
 */
const MARKUP = /[#\-*_>+`[\]()~|=.\p{Nd}\\<!:&@/"'{}]/u;
/** Nodes with code or URLs, which must not change. */
const LITERAL_NODES = new Set([
  'code',
  'inlineCode',
  'html',
  'link',
  'image',
  'definition',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);
/** An unfinished entity. */
const OPEN_ENTITY = /&#?\w{0,31}$/;
/** A word with a URL in it. */
const URL_WORD = /(?:https?:|www|mailto)\S{0,100}$/i;
/** Number of characters to look at before and after an edit. */
const CONTEXT_CHARS = 100;

/**
 * Creates a filter for edits that remove invisible characters without changing the file's meaning.
 */
export function createSafeEditFilter(context: RuleContext): (edits: readonly Edit[]) => Edit[] {
  const { text } = context.source.file;
  const body = bodyStart(context);
  const literals = context.nodes.flatMap(({ type, position }) =>
    LITERAL_NODES.has(type) && position
      ? [{ start: body + (position.start.offset ?? 0), end: body + (position.end.offset ?? 0) }]
      : [],
  );
  return (edits) => edits.filter((edit) => isPlain(text, edit) && !touches(literals, edit));
}

/** Whether an edit overlaps one of the ranges. */
function touches(ranges: readonly Pick<Edit, 'start' | 'end'>[], edit: Edit): boolean {
  return ranges.some(({ start, end }) => start < edit.end && edit.start < end);
}

function isPlain(text: string, { start, end }: Edit): boolean {
  const allBefore = removeInvisible(text.slice(Math.max(0, start - CONTEXT_CHARS), start));
  const before = allBefore.slice(
    Math.max(allBefore.lastIndexOf('\n'), allBefore.lastIndexOf('\r')) + 1,
  );
  const [after = ''] = removeInvisible(text.slice(end, end + CONTEXT_CHARS)).split(/[\r\n]/, 1);
  if (before.trim() === '' || MARKUP.test(before.slice(-1)) || MARKUP.test(after.slice(0, 1))) {
    return false;
  }
  // Two spaces or a backslash at the end of a line are a line break.
  if (after.trim() === '' && /[\s\\]$/.test(before + after)) return false;
  const inWord = /[\p{L}\p{M}]$/u.test(before) && /^[\p{L}\p{M}]/u.test(after);
  if (inWord && SOFT_HYPHEN.test(text.slice(start, end))) return false;
  return !OPEN_ENTITY.test(before) && !URL_WORD.test(before);
}

const SOFT_HYPHEN = /\u00AD|&shy;|&#(?:173|xad);/i;
const ALL_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

function removeInvisible(text: string): string {
  return text.replace(ALL_INVISIBLE, '');
}
