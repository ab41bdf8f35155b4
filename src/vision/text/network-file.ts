import { widenHalfFloats } from '../half-floats.ts';

/** One calculation of a text network. Axes and shapes are those of ONNX: images are N, C, H, W. */
export type Operation =
  | { op: 'conv'; strides: Pair; pads: Quad; depthwise: boolean }
  | { op: 'add' | 'multiply' | 'subtract' | 'divide' | 'matmul' }
  | { op: 'relu' | 'sigmoid' | 'sqrt' | 'square' | 'global-average' }
  | { op: 'clip'; min: number; max: number }
  | { op: 'hard-sigmoid'; alpha: number; beta: number }
  | { op: 'average'; size: Pair; strides: Pair }
  | { op: 'enlarge'; times: number }
  /** Channels become points beside each other. */
  | { op: 'spread'; times: number }
  | { op: 'concat'; axis: number }
  | { op: 'mean' | 'softmax' }
  /** 0: as it was; -1: what remains. */
  | { op: 'reshape'; shape: number[] }
  | { op: 'transpose'; order: number[] }
  | { op: 'slice'; axis: number; start: number; end: number }
  | { op: 'squeeze'; axis: number };

type Pair = [number, number];
/** Above, left, below, right. */
type Quad = [number, number, number, number];

/** A calculation with the indexes of the values that it takes and of the one that it makes. */
export type Step = Operation & { from: number[]; to: number };

/** What is known before: weights, as N, H, W, C where they go with images. */
export interface Constant {
  value: number;
  shape: number[];
  /** Goes with images. */
  image: boolean;
  half: boolean;
  /** Of its first byte after the head, a multiple of four. */
  at: number;
  length: number;
}

/** The head of a network file; the numbers of its constants follow it. */
export interface NetworkHead {
  input: number;
  output: number;
  constants: Constant[];
  steps: Step[];
}

export interface NetworkFile extends NetworkHead {
  numbers(constant: Constant): Float32Array;
}

/**
 * Reads a network as `scripts/vision/text` writes it: the length of the head in 4 bytes, the head as
 * JSON with spaces up to a multiple of four, then the constants as single or half floats, little end first.
 */
export function readNetworkFile(bytes: Uint8Array): NetworkFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 4 + view.getUint32(0, true);
  const head: NetworkHead = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start)));
  return {
    ...head,
    numbers({ at, length, half }) {
      const from = bytes.byteOffset + start + at;
      const raw = bytes.buffer.slice(from, from + length * (half ? 2 : 4));
      return half ? widenHalfFloats(new Uint16Array(raw)) : new Float32Array(raw);
    },
  };
}
