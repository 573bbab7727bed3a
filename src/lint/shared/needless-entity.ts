import type { MdastNode } from 'satteri';
import { plainText } from '../../text/plain-text.ts';

/** An entity that is written where its character would do. */
export interface NeedlessEntity {
  /** In UTF-16 units of the Markdown. */
  start: number;
  /** As it is written: `&rsquo;`. */
  entity: string;
  /** The character that it stands for. */
  character: string;
  /** Whether the character may take its place with nothing else changed. */
  isSafe: boolean;
}

/** A quick look for an entity. */
const HINT = /&#?\w{1,31};/;
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
/** Of ASCII only these: Markdown may read the others as its own signs, and tools write spaces as numbers. */
const CHARACTER = /[&"'\u0080-\u{10ffff}]/gu;
/** What would not be seen is the matter of another rule, as is what nobody assigned. */
const UNSEEN = /^[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** What an ampersand becomes the beginning of. */
const REFERENCE = /^(?:#|[a-z][a-z\d]{0,31};)/i;
/** What stands beside these decides where emphasis begins and ends, for which tools write characters as numbers. */
const EMPHASIS = /[*_~]/;
/** An address goes on to here. */
const ADDRESS = /(?:https?:\/\/|www\.|mailto:)\S*$/i;
const LONGEST_ADDRESS = 300;

/** The entities in a text node for which its characters would do. */
export function needlessEntities(
  node: Extract<MdastNode, { type: 'text' }>,
  markdown: string,
): NeedlessEntity[] {
  const written = markdown.slice(node.position?.start.offset, node.position?.end.offset);
  if (!HINT.test(written)) return [];
  const plain = plainText(node, markdown);
  return [...node.value.matchAll(CHARACTER)].flatMap(({ 0: character, index }) => {
    const start = plain.offsetOf(index);
    if (markdown[start] !== '&') return [];
    const [entity] = ENTITY.exec(markdown.slice(start, start + 34)) ?? [];
    // What is said as it is written is no entity.
    if (entity === undefined || node.value.startsWith(entity, index)) return [];
    const end = start + entity.length;
    const isBeside = EMPHASIS.test(markdown.charAt(start - 1) + markdown.charAt(end));
    const isNeeded =
      UNSEEN.test(character) ||
      (character === '&' && REFERENCE.test(markdown.slice(end, end + 33))) ||
      (isBeside && entity.startsWith('&#')) ||
      ADDRESS.test(markdown.slice(Math.max(0, start - LONGEST_ADDRESS), start));
    if (isNeeded) return [];
    // Some names stand for two characters.
    const isWhole =
      index + character.length === node.value.length ||
      plain.offsetOf(index + character.length) === end;
    return [
      { start, entity, character, isSafe: isWhole && !isBeside && !/["'\s]/.test(character) },
    ];
  });
}
