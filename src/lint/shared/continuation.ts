import type { MdastNode } from 'satteri';
import { quoteValue } from '../../content/field-words.ts';
import { anyOf } from '../../facts/patterns.ts';
import type { Position } from '../../lib/positions.ts';
import type { RuleContext } from '../rule.ts';
import { bodyPositions } from './body.ts';
import { blocksOf } from './markdown-blocks.ts';
import { alternatives, sequence } from './pattern-parts.ts';

const { raw } = String;

/** Words at the end of a block that point to the rest of the text on another page. */
interface Continuation extends Position {
  words: string;
}

/** `at source`, `on LinkedIn`. */
const ELSEWHERE = raw`(?:\s(?:at|from|in|on|over at|via)\s[^\n.!?()[\]]{1,60})?`;
const REST = sequence(
  raw`(?:the\s)?(?:full|complete|entire|original|whole)\s(?:job\s|role\s|position\s)?`,
  '(?:listing|description|posting|post|text|ad|advert|advertisement|details)',
);
const MORE = alternatives(
  raw`(?:read|see|show|view)\smore`,
  raw`(?:continue\sreading|keep\sreading|read\sthe\srest)${ELSEWHERE}`,
  raw`(?:click\s(?:here\s)?to\s)?(?:view|see|read|show|expand)\s${REST}${ELSEWHERE}`,
);
/** A last line or words after a sentence that point to the rest of the text. */
const MARKER = new RegExp(
  sequence(
    raw`(?:^|(?<=[.!?:…)"”\n]\s{0,3})|(?<=\n\s{0,3}))[([]?`,
    raw`(?:${MORE}|(?:(?:text|description|content|posting)\s)?truncated)[)\]]?\s{0,3}`,
    raw`(?:…|\.{3}|[»›→>▾▼⌄↓+]){0,3}$`,
  ),
  'iu',
);
/** Unambiguous markers, which need no boundary before them. */
const CLEAR_MARKER = new RegExp(
  alternatives(
    sequence(
      raw`[([](?:(?:text|description|content|posting)\s)?`,
      anyOf(
        raw`(?:truncated|cut off|shortened|abridged)(?:[,;:\s–—-][^()[\]]{0,80})?`,
        raw`continued|more|\+?\d{1,4}\smore|…|\.{3}`,
      ),
      raw`[)\]]\.?$`,
    ),
    raw`(?:…|\.{3})\s?[([]?(?:more|(?:read|see|show)\smore|continued)[)\]]?$`,
  ),
  'iu',
);
/** Number of characters at the end that are searched for markers, above the longest one. */
const TAIL_CHARS = 200;

/** Allowance for the URL of a link at the end. */
const MAX_LINK_CHARS = 300;

/** Cheap test for markers. */
const MAY_BE_MARKER =
  /more|full|reading|original|rest|complete|entire|whole|truncated|cut off|continued|shortened|abridged|[([](?:…|\.{3})/i;

/** Finds words such as `(truncated)` and `view full listing` at the ends of blocks. */
export function findContinuations(context: RuleContext): Continuation[] {
  const toPosition = bodyPositions(context);
  const linkEnds = collectLinkEnds(context.nodes);
  const mayEnd = (markdown: string) =>
    MAY_BE_MARKER.test(markdown.slice(-TAIL_CHARS - MAX_LINK_CHARS));
  return blocksOf(context, mayEnd).flatMap(({ node, plain }) => {
    const text = plain.text.trimEnd();
    const from = Math.max(0, text.length - TAIL_CHARS);
    const tail = text.slice(from);
    const match = CLEAR_MARKER.exec(tail) ?? MARKER.exec(tail);
    if (!match) return [];
    // A link such as “Read more about us” is complete in itself.
    const leadsAway =
      linkEnds.has(node.position?.end.offset ?? -1) &&
      /^\s*(?:read|see|show|view) more/i.test(match[0]);
    if (leadsAway) return [];
    const offset = plain.offsetOf(from + match.index + match[0].search(/\S/));
    return [{ ...toPosition(offset), words: quoteValue(match[0].trim()) }];
  });
}

/** End offsets of all links. */
function collectLinkEnds(nodes: readonly MdastNode[]): ReadonlySet<number> {
  return new Set(
    nodes.flatMap(({ type, position }) =>
      type === 'link' || type === 'linkReference' ? [position?.end.offset ?? -1] : [],
    ),
  );
}
