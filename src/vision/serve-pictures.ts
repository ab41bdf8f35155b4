import { decodeBlob } from './decode-blob.ts';
import { findHands, type HandNetworks } from './hands/find-hands.ts';
import { loadNetwork } from './hands/network.ts';
import { startBackend } from './hands/start-backend.ts';
import { PictureError } from './picture-limits.ts';
import { signsOf } from './seen-sign.ts';
import type { FromVisionWorker, Sight, ToVisionWorker } from './worker-protocol.ts';

/** The worker's own side: what it hears and says. */
interface Scope {
  addEventListener(type: 'message', listener: (event: { data: ToVisionWorker }) => void): void;
  postMessage(message: FromVisionWorker): void;
}

/** Looks at pictures; the models are loaded with the first one. */
export function servePictures(scope: Scope, folder: string): void {
  let networks: Promise<HandNetworks> | null = null;
  let last: Promise<void> = Promise.resolve();
  scope.addEventListener('message', ({ data }) => {
    networks ??= loadNetworks(folder);
    const loading = networks;
    last = last.then(() => answer(scope, data, loading));
  });
}

async function answer(
  scope: Scope,
  { id, picture, budgetMs }: ToVisionWorker,
  loading: Promise<HandNetworks>,
) {
  const tell = (done: number) => scope.postMessage({ id, type: 'progress', done });
  try {
    const [networks, pixels] = await Promise.all([
      loading.catch(() => {
        throw new NoModels();
      }),
      decodeBlob(picture),
    ]);
    const start = performance.now();
    const now = () => performance.now();
    const { hands, finished } = findHands(networks, pixels, {
      until: start + budgetMs,
      now,
      onProgress: tell,
    });
    const { width, height } = pixels;
    const milliseconds = Math.round(now() - start);
    const sight: Sight = { signs: signsOf(hands, pixels), width, height, finished, milliseconds };
    scope.postMessage({ id, type: 'sight', sight });
  } catch (error) {
    const other = error instanceof NoModels ? 'no-models' : 'broken';
    const code = error instanceof PictureError ? error.code : other;
    scope.postMessage({ id, type: 'failed', code });
  }
}

class NoModels extends Error {}

async function loadNetworks(folder: string): Promise<HandNetworks> {
  const load = async (name: string) => {
    const answer = await fetch(`${folder}${name}`);
    return loadNetwork(new Uint8Array(await answer.arrayBuffer()));
  };
  await startBackend(folder);
  return { palms: await load('palms.tflite'), landmarks: await load('landmarks.tflite') };
}
