import { type FileHandle, open } from 'node:fs/promises';
import type { ByteSource } from '../../src/archives/source/bytes.ts';

const CHUNK_BYTES = 256 * 1024;

/** The bytes of a file on disk, or of a part of it. Opened for each reading, so that nothing has to be closed. */
export class FileBytes implements ByteSource {
  readonly size: number;
  private readonly path: string;
  private readonly start: number;

  constructor(path: string, start: number, end: number) {
    this.path = path;
    this.start = start;
    this.size = end - start;
  }

  slice(start: number, end: number): ByteSource {
    const [from, to] = [start, end].map((at) => this.start + Math.min(Math.max(at, 0), this.size));
    return new FileBytes(this.path, from as number, Math.max(from as number, to as number));
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const file = await open(this.path);
    try {
      return (await readAt(file, this.start, this.size)).buffer;
    } finally {
      await file.close();
    }
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const { path, start, size } = this;
    let file: FileHandle | null = null;
    let done = 0;
    return new ReadableStream(
      {
        async pull(controller) {
          file ??= await open(path);
          const chunk = await readAt(file, start + done, Math.min(CHUNK_BYTES, size - done));
          done += chunk.length;
          if (chunk.length > 0) controller.enqueue(chunk);
          if (chunk.length === 0 || done >= size) {
            await file.close();
            controller.close();
          }
        },
        cancel: () => file?.close(),
      },
      { highWaterMark: 0 },
    );
  }
}

/** So many bytes from there, fewer when the file ends before. */
async function readAt(
  file: FileHandle,
  at: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, at + read);
    if (bytesRead === 0) return bytes.slice(0, read);
    read += bytesRead;
  }
  return bytes;
}
