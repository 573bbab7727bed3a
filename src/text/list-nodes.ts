import type { MdastNode } from 'satteri';

/**
 * Every node in the order of the text. Iterative, because text may be nested a thousand levels
 * deep.
 */
export function listNodes(root: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    nodes.push(node);
    if (!('children' in node)) continue;
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const child = node.children[i];
      if (child) stack.push(child);
    }
  }
  return nodes;
}
