import { widenHalfFloats } from '../half-floats.ts';

/** Operators of the two hand models, by their code in the TensorFlow Lite schema. */
const OPERATORS = {
  0: 'add',
  2: 'concatenation',
  3: 'conv2d',
  4: 'depthwiseConv2d',
  6: 'dequantize',
  9: 'fullyConnected',
  14: 'logistic',
  17: 'maxPool2d',
  22: 'reshape',
  23: 'resizeBilinear',
  34: 'pad',
  40: 'mean',
  54: 'prelu',
} as const;
export type OperatorName = (typeof OPERATORS)[keyof typeof OPERATORS];

export interface Operator {
  name: OperatorName;
  /** Indexes of tensors. */
  inputs: number[];
  outputs: number[];
  /** Field of the operator's options, 0 when it is not written. */
  byte(field: number): number;
  int(field: number): number;
}

export interface ModelFile {
  shapes: number[][];
  operators: Operator[];
  inputs: number[];
  outputs: number[];
  /** The constant behind a tensor; null for what is computed. */
  constant(tensor: number): Float32Array | Int32Array | null;
}

const FLOAT32 = 0;
const FLOAT16 = 1;

/** A flatbuffer table: where each of its fields lies; 0 for a field that is not written. */
type Table = (field: number) => number;

/**
 * Reads a `.tflite` file: a flatbuffer (tensorflow/lite/schema/schema.fbs), of which we need only
 * the graph and its constants.
 *
 * @throws Error when it uses an operator that the hand models do not use
 */
export function readTflite(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const uint = (at: number) => view.getUint32(at, true);
  const int = (at: number) => view.getInt32(at, true);

  const tableAt =
    (start: number): Table =>
    (field) => {
      const layout = start - int(start);
      const slot = 4 + 2 * field;
      const offset = slot < view.getUint16(layout, true) ? view.getUint16(layout + slot, true) : 0;
      return offset && start + offset;
    };
  const tableBehind = (at: number) => tableAt(at + uint(at));
  function list<T>(at: number, read: (itemAt: number) => T): T[] {
    if (!at) return [];
    const start = at + uint(at);
    return Array.from({ length: uint(start) }, (_, index) => read(start + 4 + 4 * index));
  }
  const byteOf = (table: Table, field: number) => {
    const at = table(field);
    return at ? view.getInt8(at) : 0;
  };
  const intOf = (table: Table, field: number) => {
    const at = table(field);
    return at ? int(at) : 0;
  };

  const root = tableBehind(0);
  const codes = list(root(1), tableBehind).map((code) => Math.max(byteOf(code, 0), intOf(code, 3)));
  const buffers = list(root(4), tableBehind);
  const graph = list(root(2), tableBehind)[0] as Table;
  const tensors = list(graph(0), tableBehind);

  const readOperator = (operator: Table): Operator => {
    const code = codes[intOf(operator, 0)] as keyof typeof OPERATORS;
    const name = OPERATORS[code];
    if (!name) throw new Error(`operator ${code} is not one of the hand models'`);
    const options: Table = operator(4) ? tableBehind(operator(4)) : () => 0;
    return {
      name,
      inputs: list(operator(1), int),
      outputs: list(operator(2), int),
      byte: (field) => byteOf(options, field),
      int: (field) => intOf(options, field),
    };
  };

  return {
    shapes: tensors.map((tensor) => list(tensor(0), int)),
    operators: list(graph(3), tableBehind).map(readOperator),
    inputs: list(graph(1), int),
    outputs: list(graph(2), int),
    constant(index) {
      const tensor = tensors[index] as Table;
      const data = (buffers[intOf(tensor, 2)] as Table)(0);
      if (!data) return null;
      const start = data + uint(data) + 4;
      const from = bytes.byteOffset + start;
      const raw = bytes.buffer.slice(from, from + uint(start - 4));
      const type = byteOf(tensor, 1);
      if (type === FLOAT16) return widenHalfFloats(new Uint16Array(raw));
      return type === FLOAT32 ? new Float32Array(raw) : new Int32Array(raw);
    },
  };
}
