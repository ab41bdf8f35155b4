import * as tf from '@tensorflow/tfjs-core';
import { type Operator, readTflite } from './tflite.ts';

/** A loaded model: floats in (as its input shape says), one array a model output. */
export type Network = (input: Float32Array) => Float32Array[];

type Step = { from: number[]; to: number; run(inputs: tf.Tensor[]): tf.Tensor };
type Activation = 'linear' | 'relu' | 'relu6';
type Image = tf.Tensor4D;

const ACTIVATIONS: Readonly<Record<number, Activation>> = { 0: 'linear', 1: 'relu', 3: 'relu6' };
const SAME_PADDING = 0;

/**
 * Makes a `.tflite` model run on the current TensorFlow.js backend. Its weights stay in the
 * backend's memory until the worker ends.
 */
export function loadNetwork(bytes: Uint8Array): Network {
  const file = readTflite(bytes);
  const constants = new Map<number, Float32Array | Int32Array>();
  for (const tensor of file.shapes.keys()) {
    const constant = file.constant(tensor);
    if (constant) constants.set(tensor, constant);
  }
  for (const { name, inputs, outputs } of file.operators) {
    // Half-precision weights were widened when they were read.
    if (name === 'dequantize') constants.set(first(outputs), valuesOf(first(inputs)));
  }
  const fused = new Set<Operator>();
  const steps = file.operators
    .filter(({ name }) => name !== 'dequantize')
    .flatMap((operator) => (fused.has(operator) ? [] : [newStep(operator)]));
  constants.clear();
  const input = first(file.inputs);
  const inputShape = file.shapes[input] as number[];

  return (floats) => {
    const outputs = tf.tidy(() => {
      const values = new Map<number, tf.Tensor>([[input, tf.tensor(floats, inputShape)]]);
      for (const { from, to, run } of steps) {
        values.set(to, run(from.map((index) => values.get(index) as tf.Tensor)));
      }
      return file.outputs.map((index) => values.get(index) as tf.Tensor);
    });
    const floatsOut = outputs.map((tensor) => tensor.dataSync() as Float32Array);
    tf.dispose(outputs);
    return floatsOut;
  };

  function valuesOf(tensor: number): Float32Array | Int32Array {
    const values = constants.get(tensor);
    if (!values) throw new Error(`tensor ${tensor} is no constant`);
    return values;
  }

  function weights<T extends tf.Tensor>(tensor: number, shape = file.shapes[tensor]): T {
    return tf.keep(tf.tensor(valuesOf(tensor), shape as number[])) as T;
  }

  function newStep(operator: Operator): Step {
    const { name, inputs, outputs } = operator;
    if (name === 'conv2d' || name === 'depthwiseConv2d') return newConvolution(operator);
    const of = first(inputs);
    const to = first(outputs);
    const shape = file.shapes[to] as number[];
    const one = (run: (x: Image) => tf.Tensor): Step => ({
      from: [of],
      to,
      run: ([x]) => run(x as Image),
    });
    switch (name) {
      case 'prelu': {
        const slopes = weights(second(inputs));
        return one((x) => tf.prelu(x, slopes));
      }
      case 'add': {
        const activate = activationOf(operator.byte(0));
        return { from: inputs, to, run: ([a, b]) => activate(tf.add(a as Image, b as Image)) };
      }
      case 'maxPool2d': {
        const [window, strides] = [pair(operator, 4, 3), pair(operator, 2, 1)];
        return one((x) => tf.maxPool(x, window, strides, paddingOf(operator)));
      }
      case 'pad': {
        const flat = [...valuesOf(second(inputs))];
        const around = shape.map((_, axis) => flat.slice(2 * axis, 2 * axis + 2));
        return one((x) => tf.pad(x, around as [number, number][]));
      }
      case 'resizeBilinear': {
        const size = [...valuesOf(second(inputs))] as [number, number];
        const [aligned, centred] = [operator.byte(2) !== 0, operator.byte(3) !== 0];
        return one((x) => tf.image.resizeBilinear(x, size, aligned, centred));
      }
      case 'reshape':
        return one((x) => tf.reshape(x, shape));
      case 'concatenation':
        return { from: inputs, to, run: (parts) => tf.concat(parts, operator.int(0)) };
      case 'mean': {
        const axes = [...valuesOf(second(inputs))];
        return one((x) => tf.mean(x, axes, operator.byte(0) !== 0));
      }
      case 'fullyConnected': {
        const matrix = weights<tf.Tensor2D>(second(inputs));
        const bias = weights<tf.Tensor1D>(inputs[2] as number);
        const activate = activationOf(operator.byte(0));
        return one((x) => {
          const rows = tf.reshape(x, [-1, matrix.shape[1]]) as tf.Tensor2D;
          return activate(tf.add(tf.matMul(rows, matrix, false, true), bias));
        });
      }
      case 'logistic':
        return one((x) => tf.sigmoid(x));
      default:
        throw new Error(`operator ${name} does not stand here`);
    }
  }

  /** A convolution with its bias and what follows at once: one call of the backend instead of three. */
  function newConvolution(operator: Operator): Step {
    const depthwise = operator.name === 'depthwiseConv2d';
    const filterAt = second(operator.inputs);
    const [, height, width, channels] = file.shapes[filterAt] as [number, number, number, number];
    const filter = depthwise
      ? weights<Image>(filterAt, [height, width, channels, 1])
      : tf.keep(tf.tidy(() => tf.transpose(weightsOnce(filterAt), [1, 2, 3, 0])));
    const bias = weights<tf.Tensor1D>(operator.inputs[2] as number);
    const own = ACTIVATIONS[operator.byte(depthwise ? 4 : 3)] ?? 'linear';
    const next = file.operators.filter(({ inputs }) => inputs.includes(first(operator.outputs)));
    const slope =
      own === 'linear' && next.length === 1 && next[0]?.name === 'prelu' ? next[0] : null;
    if (slope) fused.add(slope);
    const options = {
      strides: pair(operator, 2, 1),
      pad: paddingOf(operator),
      bias,
      activation: slope ? ('prelu' as const) : own,
      ...(slope && { preluActivationWeights: weights(second(slope.inputs)) }),
    };
    const run = depthwise ? tf.fused.depthwiseConv2d : tf.fused.conv2d;
    return {
      from: [first(operator.inputs)],
      to: first((slope ?? operator).outputs),
      run: ([x]) => run({ x: x as Image, filter, ...options }),
    };
  }

  function weightsOnce(tensor: number): Image {
    return tf.tensor4d(valuesOf(tensor), file.shapes[tensor] as Image['shape']);
  }
}

function activationOf(code: number): (x: tf.Tensor) => tf.Tensor {
  const name = ACTIVATIONS[code] ?? 'linear';
  return name === 'linear' ? (x) => x : name === 'relu' ? tf.relu : tf.relu6;
}

function paddingOf(operator: Operator): 'same' | 'valid' {
  return operator.byte(0) === SAME_PADDING ? 'same' : 'valid';
}

function pair(operator: Operator, high: number, wide: number): [number, number] {
  return [operator.int(high), operator.int(wide)];
}

function first(list: readonly number[]): number {
  return list[0] as number;
}

function second(list: readonly number[]): number {
  return list[1] as number;
}
