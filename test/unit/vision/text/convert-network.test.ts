import onnxProto from 'onnx-proto';
import { beforeAll, expect, test } from 'vitest';
import { MODEL_FOLDER, prepareModels } from '../../../../scripts/vision/models.ts';
import { convertNetwork } from '../../../../scripts/vision/text/convert-network.ts';
import { startBackend } from '../../../../src/vision/start-backend.ts';
import { loadTextNetwork } from '../../../../src/vision/text/network.ts';

const { onnx } = onnxProto;
const FLOAT = 1;

beforeAll(async () => {
  prepareModels();
  await startBackend(`${MODEL_FOLDER}/`);
}, 60_000);

const constant = (name: string, dims: number[], floatData: number[]) => ({
  opType: 'Constant',
  output: [name],
  attribute: [{ name: 'value', t: { dims, dataType: FLOAT, floatData } }],
});
const ints = (name: string, values: number[]) => ({ name, ints: values });
const POINT = [ints('strides', [1, 1]), ints('pads', [0, 0, 0, 0]), { name: 'group', i: 1 }];

function network(nodes: object[], output: string) {
  const graph = { node: nodes, input: [{ name: 'x' }], output: [{ name: output }] };
  const bytes = onnx.ModelProto.encode(onnx.ModelProto.fromObject({ graph })).finish();
  return loadTextNetwork(convertNetwork(bytes));
}

/** One point of three channels. */
const run = (nodes: object[], output: string) => [
  ...network(nodes, output)(Float32Array.of(1, 2, -3), 1, 1).numbers,
];

const first = [
  constant('w', [2, 3, 1, 1], [1, 0, 0, 0, 1, 1]),
  constant('two', [1], [2]),
  constant('five', [1], [5]),
  { opType: 'Conv', input: ['x', 'w'], output: ['a'], attribute: POINT },
];
const second = [constant('v', [1, 2, 1, 1], [1, 10]), constant('bias', [1], [100])];

test('a line between two convolutions counts once', () => {
  const nodes = [
    ...first,
    ...second,
    { opType: 'Mul', input: ['a', 'two'], output: ['b'] },
    { opType: 'Add', input: ['b', 'five'], output: ['c'] },
    { opType: 'Conv', input: ['c', 'v', 'bias'], output: ['d'], attribute: POINT },
  ];
  // a = (1, -1), c = 2a + 5 = (7, 3), d = 7 + 30 + 100
  expect(run(nodes, 'd')).toEqual([137]);
});

test('a line behind something else is drawn into the convolution after it', () => {
  const nodes = [
    ...first,
    ...second,
    { opType: 'Relu', input: ['a'], output: ['r'] },
    { opType: 'Div', input: ['r', 'two'], output: ['b'] },
    { opType: 'Add', input: ['b', 'five'], output: ['c'] },
    { opType: 'Conv', input: ['c', 'v', 'bias'], output: ['d'], attribute: POINT },
  ];
  // r = (1, 0), c = r / 2 + 5 = (5.5, 5), d = 5.5 + 50 + 100
  expect(run(nodes, 'd')).toEqual([155.5]);
});

test('a sum before a padded convolution stays: beyond the edge there are zeros', () => {
  const padded = [ints('strides', [1, 1]), ints('pads', [1, 1, 1, 1]), { name: 'group', i: 1 }];
  const nodes = [
    constant('five', [1], [5]),
    constant('v', [1, 3, 3, 3], Array(27).fill(1)),
    { opType: 'Add', input: ['x', 'five'], output: ['c'] },
    { opType: 'Conv', input: ['c', 'v'], output: ['d'], attribute: padded },
  ];
  // One point of 6, 7 and 2 amid zeros.
  expect(run(nodes, 'd')).toEqual([15]);
});

test('a transposed convolution lays its patches beside each other', () => {
  const nodes = [
    constant('v', [3, 1, 2, 2], [1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 10]),
    constant('bias', [1], [0.5]),
    {
      opType: 'ConvTranspose',
      input: ['x', 'v', 'bias'],
      output: ['d'],
      attribute: [ints('strides', [2, 2])],
    },
  ];
  // 1 × (1 2 / 3 4) + (-3) × (0 0 / 0 10) + 0.5
  expect(run(nodes, 'd')).toEqual([1.5, 2.5, 3.5, -25.5]);
});

test('an operator that the text models do not have is named', () => {
  const nodes = [{ opType: 'Erf', input: ['x'], output: ['d'] }];
  expect(() => network(nodes, 'd')).toThrow('Erf');
});
