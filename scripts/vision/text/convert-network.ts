import type { NetworkHead, Operation, Step } from '../../../src/vision/text/network-file.ts';
import { type Folded, foldGraph, type Weights } from './fold-graph.ts';
import { followShapes } from './known-shapes.ts';
import { type GraphNode, type Numbers, readOnnx } from './read-onnx.ts';
import { writeNetworkFile } from './write-network-file.ts';

/** Of the classes of a network's last layer, those to keep; the others leave the file. */
export interface Head {
  classes: number;
  keep: readonly number[];
}

/**
 * Makes a network file out of an ONNX file: constants drawn together, shapes worked out, filters turned
 * as the backend wants them, large constants in half precision.
 *
 * @throws Error when the graph holds an operator that the text models do not use
 */
export function convertNetwork(bytes: Uint8Array, head?: Head): Uint8Array {
  const graph = foldGraph(readOnnx(bytes));
  const { shapes, done } = followShapes(graph);
  const indexes = new Map<string, number>();
  const indexOf = (name: string) => {
    if (!indexes.has(name)) indexes.set(name, indexes.size);
    return indexes.get(name) as number;
  };
  const constants = new Map<string, Numbers & { image: boolean }>();
  const use = (name: string) => {
    const found = graph.constants.get(name);
    if (found) constants.set(name, { ...(head ? narrowed(found, head) : found), image: false });
    return indexOf(name);
  };
  const add = (name: string, shape: number[], values: Float32Array | number[]) => {
    constants.set(name, { shape, values, image: true });
    return indexOf(name);
  };

  const steps = graph.nodes.flatMap((node): Step[] => {
    if (done.has(node)) return [];
    const weights = graph.weights.get(node.to);
    if (!weights) {
      const operation = operationOf(node, graph, shapes);
      return [{ ...operation, from: inputsOf(node).map(use), to: indexOf(node.to) }];
    }
    const { operation, filter, bias, spread } =
      node.type === 'Conv' ? convolutionOf(node, weights) : enlargingOf(node, weights);
    const from = [
      use(node.from[0] as string),
      add(`${node.to}/filter`, ...filter),
      add(`${node.to}/bias`, [bias.length], bias),
    ];
    const to = indexOf(node.to);
    if (!spread) return [{ ...operation, from, to }];
    const between = indexOf(`${node.to}/between`);
    return [
      { ...operation, from, to: between },
      { op: 'spread', times: spread, from: [between], to },
    ];
  });
  const written: Omit<NetworkHead, 'constants'> = {
    input: indexOf(graph.input),
    output: indexOf(graph.output),
    steps,
  };
  return writeNetworkFile(
    written,
    [...constants].map(([name, constant]) => ({ ...constant, value: indexOf(name) })),
  );
}

function inputsOf({ type, from }: GraphNode): string[] {
  // What else these have is in their attributes, or constant.
  return ['Reshape', 'Resize', 'Pow', 'Clip'].includes(type) ? from.slice(0, 1) : from;
}

function operationOf(
  node: GraphNode,
  { constants }: Folded,
  shapes: Map<GraphNode, number[]>,
): Operation {
  const pair = (name: string) => node.ints(name) as [number, number];
  const number = (name: string) => constants.get(name)?.values[0] as number;
  switch (node.type) {
    case 'Add':
      return { op: 'add' };
    case 'Mul':
      return { op: 'multiply' };
    case 'Sub':
      return { op: 'subtract' };
    case 'Div':
      return { op: 'divide' };
    case 'MatMul':
      return { op: 'matmul' };
    case 'Relu':
      return { op: 'relu' };
    case 'Sigmoid':
      return { op: 'sigmoid' };
    case 'Sqrt':
      return { op: 'sqrt' };
    case 'Pow':
      if (number(node.from[1] as string) !== 2) break;
      return { op: 'square' };
    case 'Clip':
      return {
        op: 'clip',
        min: node.float('min') ?? number(node.from[1] as string),
        max: node.float('max') ?? number(node.from[2] as string),
      };
    case 'HardSigmoid':
      return {
        op: 'hard-sigmoid',
        alpha: node.float('alpha') ?? 0.2,
        beta: node.float('beta') ?? 0.5,
      };
    case 'GlobalAveragePool':
      return { op: 'global-average' };
    case 'AveragePool':
      return { op: 'average', size: pair('kernel_shape'), strides: pair('strides') };
    case 'Resize':
      return { op: 'enlarge', times: constants.get(node.from[2] as string)?.values[2] as number };
    case 'Concat':
      return { op: 'concat', axis: node.int('axis') ?? 0 };
    case 'ReduceMean':
      return { op: 'mean' };
    case 'Softmax':
      return { op: 'softmax' };
    case 'Reshape':
      return { op: 'reshape', shape: shapes.get(node) as number[] };
    case 'Transpose':
      return { op: 'transpose', order: node.ints('perm') };
    case 'Slice': {
      const [axis, start, end] = ['axes', 'starts', 'ends'].map((name) => node.ints(name)[0]);
      return { op: 'slice', axis: axis as number, start: start as number, end: end as number };
    }
    case 'Squeeze':
      return { op: 'squeeze', axis: node.ints('axes')[0] as number };
  }
  throw new Error(`operator ${node.type} is not one of the text models'`);
}

interface Convolution {
  operation: Operation;
  filter: [shape: number[], values: Float32Array];
  bias: Float32Array;
  /** By how much its channels are laid out as points beside each other; 0: they are not. */
  spread: number;
}

/** A filter of out, in, height, width becomes one of height, width, in, out. */
function convolutionOf(node: GraphNode, { filter, bias }: Weights): Convolution {
  const [out, within, height, width] = filter.shape as [number, number, number, number];
  const group = node.int('group') ?? 1;
  if (group !== 1 && group !== out) throw new Error(`a convolution in ${group} groups`);
  // A depthwise filter is one image a channel, and has its channels before that one.
  const depthwise = group !== 1;
  const [outer, inner] = depthwise ? [out, within] : [within, out];
  const values = reordered(filter.values, [height * width, outer, inner], (place, x, y) => {
    const channels = depthwise ? x * within + y : y * within + x;
    return channels * height * width + place;
  });
  const strides = node.ints('strides') as [number, number];
  const pads = node.ints('pads') as [number, number, number, number];
  return {
    operation: { op: 'conv', strides, pads, depthwise },
    filter: [[height, width, outer, inner], values],
    bias,
    spread: 0,
  };
}

/**
 * A transposed convolution whose patches do not overlap is one of single points, each of which makes the
 * whole patch as channels: a matrix product, which the backend does ten times as fast.
 */
function enlargingOf(node: GraphNode, { filter, bias }: Weights): Convolution {
  const [within, out, height, width] = filter.shape as [number, number, number, number];
  const [stride] = node.ints('strides');
  if (height !== stride || width !== stride) throw new Error('a convolution whose patches overlap');
  const patch = height * width;
  const values = reordered(
    filter.values,
    [within, patch, out],
    (from, place, to) => (from * out + to) * patch + place,
  );
  return {
    operation: { op: 'conv', strides: [1, 1], pads: [0, 0, 0, 0], depthwise: false },
    filter: [[1, 1, within, patch * out], values],
    bias: Float32Array.from({ length: patch * out }, (_, at) => bias[at % out] as number),
    spread: stride,
  };
}

/** The same numbers in another order. @param at where the one of this place comes from */
function reordered(
  values: ArrayLike<number>,
  [first, second, third]: [number, number, number],
  at: (x: number, y: number, z: number) => number,
): Float32Array {
  const out = new Float32Array(values.length);
  let to = 0;
  for (let x = 0; x < first; x++) {
    for (let y = 0; y < second; y++) {
      for (let z = 0; z < third; z++, to++) out[to] = values[at(x, y, z)] as number;
    }
  }
  return out;
}

/** The same constant with the columns of the classes that are kept. */
function narrowed({ shape, values }: Numbers, { classes, keep }: Head): Numbers {
  if (shape.at(-1) !== classes) return { shape, values };
  const rows = values.length / classes;
  const out = new Float32Array(rows * keep.length);
  for (let row = 0; row < rows; row++) {
    for (const [column, kept] of keep.entries()) {
      out[row * keep.length + column] = values[row * classes + kept] as number;
    }
  }
  return { shape: [...shape.slice(0, -1), keep.length], values: out };
}
