import { markdownToMdast, type MdastNode } from 'satteri';
import { getShownChildren } from './shown-children.ts';

/**
 * A stretch of plain text whose characters are in the same order, without gaps, in the Markdown.
 */
interface Stretch {
  /** Index in the plain text of its first character. */
  from: number;
  /** Offset in the Markdown of that character. */
  offset: number;
}

/** Plain text that knows the offset in the Markdown of each of its characters, in UTF-16 units. */
export class PlainText {
  text = '';
  readonly #stretches: Stretch[] = [];

  add(text: string, offset: number): void {
    this.#stretches.push({ from: this.text.length, offset });
    this.text += text;
  }

  /**
   * Adds the value of a text node, which Markdown may write with escapes, entities and line
   * prefixes.
   */
  addText(text: string, offset: number, written: string): void {
    if (text === written) {
      this.add(text, offset);
      return;
    }
    const base = this.text.length;
    for (const stretch of findStretches(text, written)) {
      this.#stretches.push({ from: base + stretch.from, offset: offset + stretch.offset });
    }
    this.text += text;
  }

  offsetOf(index: number): number {
    const stretch = this.#stretches[findLastAtMost(this.#stretches, index, ({ from }) => from)];
    return stretch ? stretch.offset + index - stretch.from : 0;
  }

  /** Index of the character that is written at an offset, or of the nearest one before it. */
  indexOf(offset: number): number {
    const i = findLastAtMost(this.#stretches, offset, (stretch) => stretch.offset);
    const stretch = this.#stretches[i];
    if (!stretch) return 0;
    const next = this.#stretches[i + 1]?.from ?? this.text.length;
    return Math.min(stretch.from + offset - stretch.offset, Math.max(next - 1, stretch.from));
  }
}

/** Index of the last item whose key is at most a value; 0 if there is none. The keys ascend. */
function findLastAtMost<T>(items: readonly T[], value: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/**
 * The text of a block. The cells of a table row follow one another: `Pay: $30 an hour`. Iterative,
 * because text may be nested a thousand levels deep.
 */
export function plainText(block: MdastNode, markdown: string): PlainText {
  const plain = new PlainText();
  const stack = [block];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'break') plain.add('\n', start);
    else if (node.type === 'text') plain.addText(node.value, start, markdown.slice(start, end));
    else if (node.type === 'inlineCode') {
      const fence = Math.max(markdown.slice(start, end).indexOf(node.value), 1);
      plain.add(node.value, start + fence);
    } else if ('children' in node) {
      if (node.type === 'tableCell' && plain.text !== '') plain.add(': ', start);
      const children = getShownChildren(node);
      for (let i = children.length - 1; i >= 0; i -= 1) {
        const child = children[i];
        if (child) stack.push(child);
      }
    }
  }
  return plain;
}

/**
 * Markdown that stands for other characters than its own: an escape, an entity, a line end with its
 * prefix.
 */
const ENCODED =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t>]*/gi;

/** Aligns the value of a text node with how it is written. */
function findStretches(text: string, written: string): Stretch[] {
  const stretches: Stretch[] = [{ from: 0, offset: 0 }];
  // How far the two are aligned.
  let from = 0;
  let offset = 0;
  for (const match of written.matchAll(ENCODED)) {
    const [sign] = match;
    from += match.index - offset;
    offset = match.index;
    const length = decodedLength(sign, text, from);
    if (/[\r\n]/.test(sign)) {
      stretches.push({ from, offset: offset + sign.search(/[\r\n]/) });
    } else if (sign.startsWith('\\') && length === 1) {
      // The escaped character itself, not the backslash.
      stretches.push({ from, offset: offset + 1 });
    }
    from += length;
    offset += sign.length;
    stretches.push({ from, offset });
  }
  return stretches;
}

/**
 * Number of UTF-16 units of the text that an encoded sign stands for.
 *
 * @param from index in the text at which the sign begins
 */
function decodedLength(sign: string, text: string, from: number): number {
  if (/[\r\n]/.test(sign)) return text.startsWith('\r\n', from) ? 2 : 1;
  if (sign.startsWith('\\')) return text.startsWith(sign, from) && sign !== '\\\\' ? 2 : 1;
  const decoded = decodeEntity(sign);
  return text.startsWith(decoded, from) ? decoded.length : sign.length;
}

/** The characters that each named entity stands for; the parser knows all 2125 of them. */
const namedEntities = new Map<string, string>();

/** The characters that an entity stands for, or the text as it is if there is no such entity. */
function decodeEntity(entity: string): string {
  let decoded = namedEntities.get(entity);
  if (decoded === undefined) {
    const tree = markdownToMdast(`a${entity}b`);
    const paragraph = 'children' in tree ? tree.children[0] : undefined;
    const node = paragraph && 'children' in paragraph ? paragraph.children[0] : undefined;
    decoded = node?.type === 'text' ? node.value.slice(1, -1) : entity;
    // There are too many numeric entities to keep.
    if (!entity.startsWith('&#')) namedEntities.set(entity, decoded);
  }
  return decoded;
}
