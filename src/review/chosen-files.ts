import type { ChosenBlob } from './worker-protocol.ts';

/**
 * Tells the same files when they are chosen again, without reading them: SHA-256 of their paths,
 * sizes and dates, in hexadecimal.
 */
export async function fingerprint(files: readonly ChosenBlob[]): Promise<string> {
  const lines = files.map(({ path, blob }) => JSON.stringify([path, blob.size, blob.lastModified]));
  const bytes = new TextEncoder().encode(lines.sort().join('\n'));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the user knows the files by: the names, or the folder that they lie in. */
export function nameOf(files: readonly ChosenBlob[]): string {
  const folders = new Set(files.map(({ path }) => path.split('/')[0] ?? path));
  const [first = ''] = folders;
  return folders.size === 1 ? first : [...folders].sort().join(', ');
}
