import * as tf from '@tensorflow/tfjs-core';
import { type NetworkFile, readNetworkFile, type Step } from './network-file.ts';

/** What a text network gives: its numbers, row by row, and how they are laid out. */
export interface Output {
  numbers: Float32Array;
  shape: number[];
}

/** A loaded model: an image of height × width × 3 floats in. */
export type TextNetwork = (image: Float32Array, height: number, width: number) => Output;

/** A tensor; `image`: laid out as N, H, W, C, which the backend wants, and not as N, C, H, W. */
interface Value {
  tensor: tf.Tensor;
  image: boolean;
}

type Binary = (a: tf.Tensor, b: tf.Tensor) => tf.Tensor;
type Unary = (x: tf.Tensor) => tf.Tensor;

const BINARY: Readonly<Partial<Record<Step['op'], Binary>>> = {
  add: tf.add,
  multiply: tf.mul,
  subtract: tf.sub,
  divide: tf.div,
};
const UNARY: Readonly<Partial<Record<Step['op'], Unary>>> = {
  relu: tf.relu,
  sigmoid: tf.sigmoid,
  sqrt: tf.sqrt,
  square: tf.square,
};

/**
 * Makes a text network run on the current TensorFlow.js backend. Its weights stay in the backend's
 * memory until the worker ends.
 */
export function loadTextNetwork(bytes: Uint8Array): TextNetwork {
  const file = readNetworkFile(bytes);
  const constants = constantsOf(file);
  const lastUse = new Map(file.steps.flatMap(({ from }, at) => from.map((value) => [value, at])));
  return (image, height, width) => {
    const values = new Map(constants);
    values.set(file.input, { tensor: tf.tensor4d(image, [1, height, width, 3]), image: true });
    for (const [at, step] of file.steps.entries()) {
      const inputs = step.from.map((index) => values.get(index) as Value);
      const made = tf.tidy(() => run(step, inputs) as never) as unknown as Value;
      values.set(step.to, made);
      // A detector's images are large: what nobody needs any more is given back at once.
      for (const index of new Set(step.from)) {
        if (lastUse.get(index) !== at || constants.has(index)) continue;
        values.get(index)?.tensor.dispose();
        values.delete(index);
      }
    }
    const { tensor } = values.get(file.output) as Value;
    const output = { numbers: tensor.dataSync() as Float32Array, shape: tensor.shape };
    tensor.dispose();
    return output;
  };
}

function constantsOf(file: NetworkFile): Map<number, Value> {
  return new Map(
    file.constants.map((constant) => {
      const tensor = tf.keep(tf.tensor(file.numbers(constant), constant.shape));
      return [constant.value, { tensor, image: constant.image }];
    }),
  );
}

function run(step: Step, inputs: Value[]): Value {
  const [first, second] = inputs as [Value, Value];
  const binary = BINARY[step.op];
  if (binary) return joined(binary, first, second);
  const unary = UNARY[step.op];
  if (unary) return { tensor: unary(first.tensor), image: first.image };
  switch (step.op) {
    case 'conv':
    case 'spread':
    case 'global-average':
    case 'average':
    case 'enlarge':
      return { tensor: onImage(step, asImage(first), inputs), image: true };
    case 'clip':
      return { ...first, tensor: tf.clipByValue(first.tensor, step.min, step.max) };
    case 'hard-sigmoid': {
      const line = tf.add(tf.mul(first.tensor, step.alpha), step.beta);
      return { ...first, tensor: tf.clipByValue(line, 0, 1) };
    }
    case 'concat': {
      const { image } = first;
      const parts = inputs.map((value) => (image ? asImage(value) : asList(value)));
      return { tensor: tf.concat(parts, image && step.axis === 1 ? 3 : step.axis), image };
    }
    case 'matmul':
      return list(tf.matMul(asList(first), asList(second)));
    case 'mean':
      return list(tf.mean(asList(first), -1, true));
    case 'softmax':
      return list(tf.softmax(asList(first)));
    case 'reshape': {
      const from = asList(first);
      return list(
        tf.reshape(
          from,
          step.shape.map((side, axis) => side || (from.shape[axis] as number)),
        ),
      );
    }
    case 'transpose':
      return list(tf.transpose(asList(first), step.order));
    case 'slice': {
      const from = asList(first);
      const begin = from.shape.map((_, axis) => (axis === step.axis ? step.start : 0));
      const size = from.shape.map((_, axis) => (axis === step.axis ? step.end - step.start : -1));
      return list(tf.slice(from, begin, size));
    }
    case 'squeeze':
      return list(tf.squeeze(asList(first), [step.axis]));
    default:
      throw new Error(`operator ${step.op} does not stand here`);
  }
}

function onImage(step: Step, x: tf.Tensor4D, inputs: Value[]): tf.Tensor {
  const [, weights, bias] = inputs as [Value, Value, Value];
  switch (step.op) {
    case 'conv': {
      const [top, left, bottom, right] = step.pads;
      const convolve = step.depthwise ? tf.fused.depthwiseConv2d : tf.fused.conv2d;
      return convolve({
        x,
        filter: weights.tensor as tf.Tensor4D,
        bias: bias.tensor,
        strides: step.strides,
        // Its types leave out what its `conv2d` takes as well: so much on each side.
        pad: [
          [0, 0],
          [top, bottom],
          [left, right],
          [0, 0],
        ] as unknown as number,
        dimRoundingMode: 'floor',
      });
    }
    case 'spread':
      return tf.depthToSpace(x, step.times, 'NHWC');
    case 'global-average':
      return tf.avgPool(x, [x.shape[1], x.shape[2]], 1, 'valid');
    case 'average':
      return tf.avgPool(x, step.size, step.strides, 'valid');
    case 'enlarge': {
      const [, height, width] = x.shape;
      return tf.image.resizeNearestNeighbor(x, [height * step.times, width * step.times]);
    }
    default:
      throw new Error(`operator ${step.op} does not stand here`);
  }
}

/** Two values of the same layout; a number or a row of channels goes with both. */
function joined(operate: Binary, a: Value, b: Value): Value {
  const image =
    a.tensor.rank === 4 && b.tensor.rank === 4 ? a.image && b.image : a.image || b.image;
  if (a.image === b.image || a.tensor.size === 1 || b.tensor.size === 1) {
    return { tensor: operate(a.tensor, b.tensor), image };
  }
  return list(operate(asList(a), asList(b)));
}

function list(tensor: tf.Tensor): Value {
  return { tensor, image: false };
}

function asImage({ tensor, image }: Value): tf.Tensor4D {
  return (image ? tensor : tf.transpose(tensor, [0, 2, 3, 1])) as tf.Tensor4D;
}

function asList({ tensor, image }: Value): tf.Tensor {
  return image && tensor.rank === 4 ? tf.transpose(tensor, [0, 3, 1, 2]) : tensor;
}
