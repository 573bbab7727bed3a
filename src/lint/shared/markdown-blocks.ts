import type { MdastNode } from 'satteri';
import { plainText, type PlainText } from '../../text/plain-text.ts';
import type { RuleContext } from '../rule.ts';

/** A node with text of its own. */
type BlockNode = Extract<MdastNode, { type: 'paragraph' | 'heading' | 'tableCell' }>;

/** A block of a posting's text. */
export interface Block {
  node: BlockNode;
  plain: PlainText;
}

/**
 * The paragraphs, headings and table cells of the text, in document order.
 *
 * @param isCandidate cheap test of a block's Markdown
 */
export function blocksOf(
  { nodes, source }: RuleContext,
  isCandidate: (markdown: string) => boolean,
): Block[] {
  return nodes.flatMap((node) => {
    if (!isBlock(node)) return [];
    const markdown = source.body.slice(node.position?.start.offset, node.position?.end.offset);
    return isCandidate(markdown) ? [{ node, plain: plainText(node, source.body) }] : [];
  });
}

export function isBlock(node: MdastNode): node is BlockNode {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
