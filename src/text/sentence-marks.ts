import type { MdastNode, MdastVisitorContext } from 'satteri';
import { listNodes } from './list-nodes.ts';
import { plainText } from './plain-text.ts';
import { getShownChildren } from './shown-children.ts';

/** A sentence that gets an element with an id when its text is rendered. */
export interface SentenceMark {
  id: string;
  /** Offsets in the Markdown of its first and its last character, in UTF-16 units. */
  first: number;
  last: number;
}

/** New children for the blocks in which sentences are marked. */
export interface MarkPlan {
  blocks: ReadonlyMap<MdastNode, MdastNode[]>;
  /** The ids that got an element: all but those whose element would cut another one. */
  marked: ReadonlySet<string>;
}

/** The class of a marked sentence. */
const MARK_CLASS = 'evidence';

/**
 * Blocks that hold inline content. A table row is one line to a reader, but each of its cells is a
 * block.
 */
const INLINE_PARENTS = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Sentences of a block with more inline nodes have no element: to replace so many nodes would take
 * the Markdown processor very long. No real paragraph has as many.
 */
const MAX_INLINE_NODES = 500;

/**
 * Decides where the elements of marked sentences begin and end: `<span id="…" class="…">`. An end
 * within an inline element, such as a link, moves to the end of that element. Of a table row only
 * what is in its last cell is marked.
 *
 * @param markdown the source of the tree
 * @param marks in order of precedence
 */
export function planMarks(
  tree: MdastNode,
  markdown: string,
  marks: readonly SentenceMark[],
): MarkPlan {
  const blocks = new Map<MdastNode, MdastNode[]>();
  const marked = new Set<string>();
  const contents = marks.length > 0 ? findInlineBlocks(tree) : [];
  for (const content of contents) {
    let items = content.items;
    for (const mark of marks) {
      // The last cell of a row decides, so that a mark is put into the last block that it touches.
      if (!isWithin(mark.last, content)) continue;
      const from = indexOfOffset(content.items, markdown, mark.first);
      const to = indexOfOffset(content.items, markdown, mark.last) + 1;
      const wrapped = wrapRange(items, from, to, mark.id);
      if (!wrapped) continue;
      items = wrapped;
      marked.add(mark.id);
    }
    if (items !== content.items) blocks.set(content.block, items.map(toNode));
  }
  return { blocks, marked };
}

/** Carries a plan out, within the run of the Markdown processor that made the tree. */
export function applyMarks({ blocks }: MarkPlan, context: MdastVisitorContext): void {
  for (const [block, children] of blocks) context.setProperty(block, 'children', children);
}

/** Inline content while marks are put into it: an element with children, or a leaf. */
interface Inline {
  /** Undefined for a mark. */
  node: MdastNode | undefined;
  /** Number of characters in it, in UTF-16 units. */
  length: number;
  children?: readonly Inline[];
  /** The part of a text node that a split left over. */
  text?: string;
  markId?: string;
}

interface InlineBlock {
  block: MdastNode;
  items: readonly Inline[];
  /** Offsets in the Markdown. */
  start: number;
  end: number;
}

function findInlineBlocks(tree: MdastNode): InlineBlock[] {
  const found: InlineBlock[] = [];
  const stack = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!INLINE_PARENTS.has(node.type)) stack.push(...getShownChildren(node));
    else if ('children' in node && listNodes(node).length <= MAX_INLINE_NODES) {
      const { start, end } = node.position ?? {};
      found.push({
        block: node,
        items: getShownChildren(node).map(toInline),
        start: start?.offset ?? 0,
        end: end?.offset ?? 0,
      });
    }
  }
  return found;
}

/** Recursive: a block has at most {@link MAX_INLINE_NODES} nodes. */
function toInline(node: MdastNode): Inline {
  if ('children' in node) {
    const children = getShownChildren(node).map(toInline);
    return { node, children, length: sumOf(children) };
  }
  const isText = node.type === 'text' || node.type === 'inlineCode';
  return { node, length: isText ? node.value.length : 0 };
}

function sumOf(items: readonly Inline[]): number {
  return items.reduce((sum, { length }) => sum + length, 0);
}

function isWithin(offset: number, { start, end }: InlineBlock): boolean {
  return offset >= start && offset < end;
}

/** Index in the characters of a block of the one that an offset in the Markdown belongs to. */
function indexOfOffset(items: readonly Inline[], markdown: string, offset: number): number {
  let index = 0;
  for (const { node, length, children } of items) {
    const start = node?.position?.start.offset ?? 0;
    const end = node?.position?.end.offset ?? 0;
    if (node && offset < end) {
      if (offset <= start) return index;
      if (children) return index + indexOfOffset(children, markdown, offset);
      return index + plainText(node, markdown).indexOf(offset);
    }
    index += length;
  }
  return index;
}

/**
 * Puts a mark around some characters.
 *
 * @param from index of the first character, counted over all items
 * @param to index after the last one
 * @returns undefined if the mark would cut another one, or would be empty
 */
function wrapRange(
  items: readonly Inline[],
  from: number,
  to: number,
  markId: string,
): readonly Inline[] | undefined {
  const before: Inline[] = [];
  const inside: Inline[] = [];
  const after: Inline[] = [];
  let start = 0;
  for (const item of items) {
    const end = start + item.length;
    if (end <= from) before.push(item);
    else if (start >= to) after.push(item);
    else if (item.children) {
      if (start <= from && end >= to && !(start === from && end === to && item.markId)) {
        const children = wrapRange(item.children, from - start, to - start, markId);
        return children && replaceItem(items, item, { ...item, children });
      }
      if (item.markId !== undefined && (start < from || end > to)) return undefined;
      inside.push(item);
    } else {
      const [head, middle, tail] = splitLeaf(item, from - start, to - start);
      if (head) before.push(head);
      inside.push(middle);
      if (tail) after.push(tail);
    }
    start = end;
  }
  if (inside.length === 0) return undefined;
  const mark: Inline = { node: undefined, markId, children: inside, length: sumOf(inside) };
  return [...before, mark, ...after];
}

function replaceItem(items: readonly Inline[], old: Inline, replacement: Inline): Inline[] {
  return items.map((item) => (item === old ? replacement : item));
}

/**
 * Splits a text at two indices, as far as they are within it; a leaf that is no text stays whole.
 */
function splitLeaf(
  leaf: Inline,
  from: number,
  to: number,
): [head: Inline | undefined, middle: Inline, tail: Inline | undefined] {
  const { node } = leaf;
  if (node?.type !== 'text') return [undefined, leaf, undefined];
  const text = leaf.text ?? node.value;
  const part = (start: number, end: number): Inline | undefined =>
    start < end ? { node, text: text.slice(start, end), length: end - start } : undefined;
  const start = Math.max(from, 0);
  const end = Math.min(to, text.length);
  return [part(0, start), part(start, end) ?? leaf, part(end, text.length)];
}

function toNode({ node, children, text, markId }: Inline): MdastNode {
  if (markId !== undefined) {
    // An element that the renderer names by its data, as Markdown has no such element.
    return {
      type: 'emphasis',
      data: { hName: 'span', hProperties: { id: markId, className: [MARK_CLASS] } },
      children: (children ?? []).map(toNode),
    } as MdastNode;
  }
  if (!node) throw new Error('Only a mark has no node.');
  if (text !== undefined) return { type: 'text', value: text };
  if (!children || !('children' in node)) return node;
  return { ...node, children: children.map(toNode) } as MdastNode;
}
