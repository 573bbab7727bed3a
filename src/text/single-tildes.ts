import { defineMdastPlugin, type MdastNode } from 'satteri';
import { getShownChildren, showSingleTildes } from './shown-children.ts';

/**
 * A plugin that shows single tildes as they were written: `3,500~4,200 EUR, 6~12 months`. The
 * parser has no option for that.
 */
export const singleTildes = defineMdastPlugin({
  name: 'corkboard:single-tildes',
  before: (root, context) => {
    const stack: MdastNode[] = [root];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.type === 'subscript') context.replaceNode(node, showSingleTildes(node).map(copy));
      else if ('children' in node) stack.push(...node.children);
    }
  },
});

/** A copy in which no subscript is left. */
function copy(node: MdastNode): MdastNode {
  return 'children' in node
    ? ({ ...node, children: getShownChildren(node).map(copy) } as MdastNode)
    : node;
}
