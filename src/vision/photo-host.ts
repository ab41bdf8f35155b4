import type {
  FromVisionWorker,
  PictureChecks,
  Sight,
  SightFailure,
  ToVisionWorker,
} from './worker-protocol.ts';

/** Time after the last picture at which the worker and its memory are given back, in milliseconds. */
const IDLE = 90_000;
/**
 * Silence after which a worker that was asked counts as stuck, in milliseconds. It has loaded its models
 * and used up a picture's time (6 s) long before; every step that it tells of begins the count anew.
 */
const SILENCE = 60_000;

export interface PhotoRequest {
  picture: Blob;
  budgetMs: number;
  checks: PictureChecks;
  /** Part of the work that is done, 0..1. */
  onProgress?: (done: number) => void;
}

/** Rejection of `look`. */
export class SightError extends Error {
  readonly code: SightFailure;

  constructor(code: SightFailure) {
    super(code);
    this.name = 'SightError';
    this.code = code;
  }
}

export interface PhotoHost {
  /** Looks at a picture, after those asked before. @throws SightError (rejects) when it cannot be looked at */
  look(request: PhotoRequest): Promise<Sight>;
  /** Gives the memory back now; open requests fail. */
  end(): void;
}

/** The part of a Worker that is needed. */
interface VisionWorker {
  postMessage(message: ToVisionWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromVisionWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Open extends Pick<PhotoRequest, 'onProgress'> {
  done(sight: Sight): void;
  fail(error: SightError): void;
}

/**
 * Keeps the worker that looks at photos: started with the first, ended when nobody asked for a while.
 *
 * @param start the worker; anywhere but in Chrome's background, which has none
 */
export function newPhotoHost(
  start: () => VisionWorker = () => new Worker('/vision-worker.js'),
  idle = IDLE,
): PhotoHost {
  const open = new Map<number, Open>();
  let worker: VisionWorker | null = null;
  let ending: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  function endAfter(quiet: number) {
    clearTimeout(ending);
    ending = setTimeout(end, quiet);
  }

  function end() {
    clearTimeout(ending);
    worker?.terminate();
    worker = null;
    for (const { fail } of open.values()) fail(new SightError('no-models'));
    open.clear();
  }

  function take(message: FromVisionWorker) {
    const request = open.get(message.id);
    endAfter(SILENCE);
    if (message.type === 'progress') return request?.onProgress?.(message.done);
    open.delete(message.id);
    if (message.type === 'sight') request?.done(message.sight);
    else request?.fail(new SightError(message.code));
    if (open.size === 0) endAfter(idle);
  }

  function started(): VisionWorker {
    // More pictures do not prove that the one before them goes on.
    if (open.size === 1) endAfter(SILENCE);
    if (worker) return worker;
    worker = start();
    worker.onmessage = ({ data }) => take(data);
    // What ends the worker itself (memory) ends all that wait; the next picture starts another.
    worker.onerror = end;
    return worker;
  }

  return {
    end,
    look: ({ picture, budgetMs, checks, onProgress }) =>
      new Promise((done, fail) => {
        const id = ++lastId;
        open.set(id, { done, fail, ...(onProgress && { onProgress }) });
        try {
          started().postMessage({ id, picture, budgetMs, checks });
        } catch {
          end();
        }
      }),
  };
}
