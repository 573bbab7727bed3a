import type { MdastNode } from 'satteri';

/**
 * The children of a node that are rendered. A row of a table may have more cells than its header;
 * those are not shown. Single tildes are no markup: the parser reads the text between two of them
 * as subscript, which is shown as its content between tildes.
 */
export function getShownChildren(node: MdastNode): readonly MdastNode[] {
  if (!('children' in node)) return [];
  if (node.type === 'table') {
    const columns = node.children[0]?.children.length ?? 0;
    return node.children.map((row) =>
      row.children.length > columns ? { ...row, children: row.children.slice(0, columns) } : row,
    );
  }
  const { children }: { children: readonly MdastNode[] } = node;
  return children.some(({ type }) => type === 'subscript')
    ? children.flatMap(showSingleTildes)
    : children;
}

/** A subscript as its content between tildes; any other node as it is. */
export function showSingleTildes(node: MdastNode): readonly MdastNode[] {
  if (node.type !== 'subscript') return [node];
  const { start, end } = node.position ?? {};
  return [createTilde(start, 0), ...getShownChildren(node), createTilde(end, -1)];
}

type Point = NonNullable<MdastNode['position']>['start'];

/** A tilde that begins at a distance from a point of its line. */
function createTilde(point: Point | undefined, distance: number): MdastNode {
  if (!point) return { type: 'text', value: '~' };
  const move = (by: number) => ({
    ...point,
    offset: (point.offset ?? 0) + by,
    column: point.column + by,
  });
  return {
    type: 'text',
    value: '~',
    position: { start: move(distance), end: move(distance + 1) },
  };
}
