import type { MdastNode } from 'satteri';

/**
 * The children of a node that are rendered. A row of a table may have more cells than its header;
 * those are not shown.
 */
export function getShownChildren(node: MdastNode): readonly MdastNode[] {
  if (!('children' in node)) return [];
  if (node.type !== 'table') return node.children;
  const columns = node.children[0]?.children.length ?? 0;
  return node.children.map((row) =>
    row.children.length > columns ? { ...row, children: row.children.slice(0, columns) } : row,
  );
}
