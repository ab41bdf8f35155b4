import type { Graph, GraphNode } from './read-onnx.ts';

/** One side of a shape: a number, or the side of some value that is known when it runs. */
type Side = number | { of: string; axis: number };

/** Operators that only calculate with shapes, where their inputs are shapes. */
const OF_SHAPES = new Set(['Shape', 'Cast', 'Slice', 'Concat', 'Squeeze']);

/**
 * Follows the calculation of shapes through a graph, so that none of it is left to be done.
 *
 * @returns the shape of each `Reshape` (0: as it was, -1: what remains), and the nodes that are done with
 */
export function followShapes({ nodes, constants }: Graph): {
  shapes: Map<GraphNode, number[]>;
  done: Set<GraphNode>;
} {
  const known = new Map<string, Side[]>();
  const shapes = new Map<GraphNode, number[]>();
  const done = new Set<GraphNode>();
  const sidesOf = (name: string): Side[] | undefined => {
    const constant = constants.get(name);
    return known.get(name) ?? (Array.isArray(constant?.values) ? [...constant.values] : undefined);
  };
  for (const node of nodes) {
    const [first, second] = node.from as [string, string];
    if (node.type === 'Shape') {
      known.set(
        node.to,
        Array.from({ length: 8 }, (_, axis) => ({ of: first, axis })),
      );
      done.add(node);
      continue;
    }
    if (node.type === 'Reshape') {
      const target = sidesOf(second) as Side[];
      const alike = (side: Side, axis: number) => typeof side !== 'number' && side.axis === axis;
      shapes.set(
        node,
        target.map((side, axis) => (typeof side === 'number' ? side : alike(side, axis) ? 0 : -1)),
      );
      continue;
    }
    const inputs = node.from.map(sidesOf);
    if (!OF_SHAPES.has(node.type) || !inputs.every((sides) => sides !== undefined)) continue;
    const sides = inputs.flat() as Side[];
    const cut = node.type === 'Slice';
    known.set(node.to, cut ? sides.slice(node.ints('starts')[0], node.ints('ends')[0]) : sides);
    done.add(node);
  }
  return { shapes, done };
}
