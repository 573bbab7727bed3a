import type { Edit } from '../../content/finding.ts';
import { bodyStart } from './body.ts';
import { INVISIBLE } from './invisible.ts';
import type { RuleContext } from '../rule.ts';

/** What may begin, end or change something in Markdown or YAML, or a link, where it moves next to other characters. */
const MARKUP = /[#\-*_>+`[\]()~|=.\p{Nd}\\<!:&@/"'{}]/u;
/** What is code, or has an address in it. */
const AS_WRITTEN = new Set([
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
/** An entity, or the beginning of one; and a word with an address in it. */
const ENTITY_OPEN = /&#?\w{0,31}$/;
const ADDRESS = /(?:https?:|www|mailto)[^\s]{0,100}$/i;
/** So far around an edit it is looked for what it touches. */
const REACH = 100;

/** Picks the edits that take out what nobody sees, and change nothing else in what a file means. */
export function safeEdits(posting: RuleContext): (edits: readonly Edit[]) => Edit[] {
  const { text } = posting.source.file;
  const body = bodyStart(posting);
  const parts = posting.nodes.flatMap(({ type, position }) =>
    AS_WRITTEN.has(type) && position
      ? [{ start: body + (position.start.offset ?? 0), end: body + (position.end.offset ?? 0) }]
      : [],
  );
  return (edits) => edits.filter((edit) => isPlain(text, edit) && !touches(parts, edit));
}

/** Whether an edit is in one of the parts, which stand in the order in which they begin. */
function touches(parts: readonly Pick<Edit, 'start' | 'end'>[], edit: Edit): boolean {
  return parts.some(({ start, end }) => start < edit.end && edit.start < end);
}

function isPlain(text: string, { start, end }: Edit): boolean {
  const ahead = visible(text.slice(Math.max(0, start - REACH), start));
  const before = ahead.slice(Math.max(ahead.lastIndexOf('\n'), ahead.lastIndexOf('\r')) + 1);
  const [after = ''] = visible(text.slice(end, end + REACH)).split(/[\r\n]/, 1);
  if (before.trim() === '' || MARKUP.test(before.slice(-1)) || MARKUP.test(after.slice(0, 1))) {
    return false;
  }
  // A line that ends in two spaces, or in a backslash, breaks.
  if (after.trim() === '' && /[\s\\]$/.test(before + after)) return false;
  const inWord = /[\p{L}\p{M}]$/u.test(before) && /^[\p{L}\p{M}]/u.test(after);
  if (inWord && SOFT_HYPHEN.test(text.slice(start, end))) return false;
  return !ENTITY_OPEN.test(before) && !ADDRESS.test(before);
}

const SOFT_HYPHEN = /\u00AD|&shy;|&#(?:173|xad);/i;
const UNSEEN = new RegExp(INVISIBLE.source, 'gu');

function visible(text: string): string {
  return text.replace(UNSEEN, '');
}
