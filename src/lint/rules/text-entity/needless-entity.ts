import type { MdastNode } from 'satteri';
import { plainText } from '../../../text/plain-text.ts';

/** An entity where the character itself would do. */
export interface NeedlessEntity {
  /** Offset in the Markdown, in UTF-16 units. */
  start: number;
  /** The entity as written: `&rsquo;`. */
  entity: string;
  /** The character that it represents. */
  character: string;
  /** Whether the character can replace it without any other change. */
  isSafe: boolean;
}

/** Cheap test for entities. */
const MAY_BE_ENTITY = /&#?\w{1,31};/;
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
/**
 * Only these ASCII characters: others may be Markdown syntax, and tools write spaces as numbers.
 */
const REPLACEABLE = /[&"'\u0080-\u{10ffff}]/gu;
/** Invisible and unassigned characters, which another rule reports. */
const INVISIBLE = /^[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Text that would make an ampersand before it the start of an entity. */
const ENTITY_REST = /^(?:#|[a-z][a-z\d]{0,31};)/i;
/**
 * Next to these, the character decides where emphasis starts and ends, so tools write it as a
 * number.
 */
const EMPHASIS = /[*_~]/;
/** A URL that reaches up to the entity. */
const URL_BEFORE = /(?:https?:\/\/|www\.|mailto:)\S{0,300}$/i;
/** Maximum number of characters of a URL before an entity. */
const MAX_URL_CHARS = 300;

/** Finds the needless entities of a text node. */
export function findNeedlessEntities(
  node: Extract<MdastNode, { type: 'text' }>,
  markdown: string,
): NeedlessEntity[] {
  const written = markdown.slice(node.position?.start.offset, node.position?.end.offset);
  if (!MAY_BE_ENTITY.test(written)) return [];
  const plain = plainText(node, markdown);
  return [...node.value.matchAll(REPLACEABLE)].flatMap(({ 0: character, index }) => {
    const start = plain.offsetOf(index);
    if (markdown[start] !== '&') return [];
    const [entity] = ENTITY.exec(markdown.slice(start, start + 34)) ?? [];
    // In the text itself the entity is literal.
    if (entity === undefined || node.value.startsWith(entity, index)) return [];
    const end = start + entity.length;
    const isNextToEmphasis = EMPHASIS.test(markdown.charAt(start - 1) + markdown.charAt(end));
    const isNeeded =
      INVISIBLE.test(character) ||
      (character === '&' && ENTITY_REST.test(markdown.slice(end, end + 33))) ||
      (isNextToEmphasis && entity.startsWith('&#')) ||
      URL_BEFORE.test(markdown.slice(Math.max(0, start - MAX_URL_CHARS), start));
    if (isNeeded) return [];
    // Some entities represent two characters.
    const isWhole =
      index + character.length === node.value.length ||
      plain.offsetOf(index + character.length) === end;
    return [
      {
        start,
        entity,
        character,
        isSafe: isWhole && !isNextToEmphasis && !/["'\s]/.test(character),
      },
    ];
  });
}
