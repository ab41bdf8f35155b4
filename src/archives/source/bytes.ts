/**
 * What is needed of a `Blob`: bytes that may lie on disk and are read in slices. A browser's blob is
 * one; Node's own loses count beyond 4 GiB (`openAsBlob`, seen with 24.21), so the command brings another.
 */
export interface ByteSource {
  size: number;
  slice(start: number, end: number): ByteSource;
  arrayBuffer(): Promise<ArrayBuffer>;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}
