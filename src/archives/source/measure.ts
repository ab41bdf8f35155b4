import { ArchiveError } from '../problem.ts';
import { isBomb } from './limits.ts';

/**
 * Passes bytes on until they are more than the packed ones can honestly hold: what an archive says
 * of an entry's size may be a lie.
 */
export function measured(entry: string, packed: number): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (isBomb(size, packed)) throw new ArchiveError({ code: 'too-big', entry });
      controller.enqueue(chunk);
    },
  });
}
