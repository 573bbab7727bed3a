import type { MdastNode } from 'satteri';
import { getShownChildren } from './shown-children.ts';

/**
 * A line of a posting's text as a page shows it: a heading, a paragraph, a list item, a table cell.
 */
export interface TextBlock {
  /** White space is single spaces, except no-break spaces, which hold numbers together. */
  text: string;
  /** Level of a heading from 1 to 6; undefined for any other line. */
  heading?: number;
}

/** Puts what text there is into blocks, wherever it comes from. */
export class BlockCollector {
  readonly blocks: TextBlock[] = [];
  #line = '';

  add(text: string): void {
    this.#line += text;
  }

  /** Ends the present line; one without text leaves no block, unless it is a heading. */
  endLine(heading?: number): void {
    const text = this.#line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (heading !== undefined) this.blocks.push({ text, heading });
    else if (text !== '') this.blocks.push({ text });
    this.#line = '';
  }
}

/** What begins an item of a task list. */
const TASK_SIGNS = { done: '☑ ', open: '☐ ' };

/** Nodes that begin and end a line of text. All others are inline, or hold blocks themselves. */
const LINE_NODES = new Set(['paragraph', 'heading', 'tableCell', 'code', 'listItem', 'break']);

/**
 * The blocks of parsed Markdown, which are those of the HTML that is made from it. Iterative,
 * because text may be nested a thousand levels deep.
 */
export function readBlocks(root: MdastNode): TextBlock[] {
  const collector = new BlockCollector();
  const stack: (MdastNode | (() => void))[] = [root];
  let task = '';
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    const node = next;
    const isLine = LINE_NODES.has(node.type);
    if (isLine) collector.endLine();
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      task = node.checked ? TASK_SIGNS.done : TASK_SIGNS.open;
    } else if (node.type === 'paragraph') {
      // The box of a task is at the beginning of its first paragraph.
      collector.add(task);
      task = '';
    }
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      collector.add(node.value);
    }
    if (isLine) {
      const heading = node.type === 'heading' ? node.depth : undefined;
      stack.push(() => collector.endLine(heading));
    }
    const children = getShownChildren(node);
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
  return collector.blocks;
}
