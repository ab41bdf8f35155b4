import { decodeBlob } from './decode-blob.ts';
import type { HandNetworks } from './hands/find-hands.ts';
import { loadNetwork } from './hands/network.ts';
import { lookAtPicture, type Networks } from './look-at-picture.ts';
import { PictureError } from './picture-limits.ts';
import { startBackend } from './start-backend.ts';
import type { TextNetworks } from './text/find-text.ts';
import { loadTextNetwork } from './text/network.ts';
import type { FromVisionWorker, PictureChecks, ToVisionWorker } from './worker-protocol.ts';

/** The worker's own side: what it hears and says. */
interface Scope {
  addEventListener(type: 'message', listener: (event: { data: ToVisionWorker }) => void): void;
  postMessage(message: FromVisionWorker): void;
}

type Loader = (checks: PictureChecks) => Promise<Networks>;

/** Looks at pictures; the models are loaded with the first one that needs them. */
export function servePictures(scope: Scope, folder: string): void {
  const load = newLoader(folder);
  let last: Promise<void> = Promise.resolve();
  scope.addEventListener('message', ({ data }) => {
    const loading = load(data.checks);
    // Told of when its turn comes.
    loading.catch(() => {});
    last = last.then(() => answer(scope, data, loading));
  });
}

async function answer(
  scope: Scope,
  { id, picture, budgetMs }: ToVisionWorker,
  loading: Promise<Networks>,
) {
  try {
    const [networks, pixels] = await Promise.all([
      loading.catch(() => {
        throw new NoModels();
      }),
      decodeBlob(picture),
    ]);
    const sight = lookAtPicture(networks, pixels, {
      budgetMs,
      now: () => performance.now(),
      onProgress: (done) => scope.postMessage({ id, type: 'progress', done }),
    });
    scope.postMessage({ id, type: 'sight', sight });
  } catch (error) {
    const other = error instanceof NoModels ? 'no-models' : 'broken';
    const code = error instanceof PictureError ? error.code : other;
    scope.postMessage({ id, type: 'failed', code });
  }
}

class NoModels extends Error {}

function newLoader(folder: string): Loader {
  let backend: Promise<void> | null = null;
  let hands: Promise<HandNetworks> | null = null;
  let text: Promise<TextNetworks> | null = null;
  const bytes = async (name: string) => {
    backend ??= startBackend(folder);
    const answer = await fetch(`${folder}${name}`);
    await backend;
    return new Uint8Array(await answer.arrayBuffer());
  };
  const loadHands = async () => ({
    palms: loadNetwork(await bytes('palms.tflite')),
    landmarks: loadNetwork(await bytes('landmarks.tflite')),
  });
  const loadText = async () => ({
    lines: loadTextNetwork(await bytes('text-lines.bin')),
    letters: loadTextNetwork(await bytes('text-letters.bin')),
  });
  return async (checks) => {
    if (checks.signs) hands ??= loadHands();
    if (checks.text) text ??= loadText();
    return { hands: checks.signs ? await hands : null, text: checks.text ? await text : null };
  };
}
