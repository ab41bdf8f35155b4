const CHUNK_CHARACTERS = 64 * 1024;

/** Pieces as a stream of bytes; no more is made than its reader asks for. */
export function streamOf(pieces: Iterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      let text = '';
      while (text.length < CHUNK_CHARACTERS) {
        const { done, value } = iterator.next();
        if (!done && typeof value === 'string') {
          text += value;
          continue;
        }
        if (text !== '') controller.enqueue(encoder.encode(text));
        if (done) return controller.close();
        return controller.enqueue(value as Uint8Array);
      }
      controller.enqueue(encoder.encode(text));
    },
  });
}
