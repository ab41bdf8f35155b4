import onnxProto, { type onnx } from 'onnx-proto';

/** A constant of a graph; whole numbers as they are, of which none is large. */
export interface Numbers {
  shape: number[];
  values: Float32Array | number[];
}

/** One operator of an ONNX graph. */
export interface GraphNode {
  type: string;
  from: string[];
  to: string;
  int(name: string): number | undefined;
  float(name: string): number | undefined;
  ints(name: string): number[];
}

export interface Graph {
  input: string;
  output: string;
  constants: Map<string, Numbers>;
  nodes: GraphNode[];
}

const FLOAT = 1;

/** Reads an ONNX file of PaddleOCR: one input, one output, constants as nodes of their own. */
export function readOnnx(bytes: Uint8Array): Graph {
  const { graph } = onnxProto.onnx.ModelProto.decode(bytes);
  const constants = new Map<string, Numbers>();
  const nodes: GraphNode[] = [];
  for (const node of graph?.node ?? []) {
    const attribute = (name: string) => node.attribute?.find((one) => one.name === name);
    const to = node.output?.[0] as string;
    if (node.opType === 'Constant') {
      constants.set(to, numbersOf(attribute('value')?.t as onnx.ITensorProto));
      continue;
    }
    nodes.push({
      type: node.opType as string,
      from: node.input ?? [],
      to,
      int: (name) => (attribute(name) ? Number(attribute(name)?.i) : undefined),
      float: (name) => attribute(name)?.f ?? undefined,
      ints: (name) => (attribute(name)?.ints ?? []).map(Number),
    });
  }
  const [input, output] = [graph?.input?.[0]?.name, graph?.output?.[0]?.name];
  return { input: input as string, output: output as string, constants, nodes };
}

function numbersOf({
  dims,
  dataType,
  rawData,
  floatData,
  int32Data,
  int64Data,
}: onnx.ITensorProto): Numbers {
  const shape = (dims ?? []).map(Number);
  // A copy starts at a multiple of what it is read as.
  const raw = rawData?.length ? new Uint8Array(rawData).buffer : null;
  if (dataType === FLOAT) {
    return { shape, values: raw ? new Float32Array(raw) : Float32Array.from(floatData ?? []) };
  }
  if (raw) {
    const whole = dataType === 7 ? [...new BigInt64Array(raw)] : [...new Int32Array(raw)];
    return { shape, values: whole.map(Number) };
  }
  return { shape, values: (int64Data?.length ? int64Data : (int32Data ?? [])).map(Number) };
}
