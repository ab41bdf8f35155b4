import type { ArchivePart, ReadContext, SniffedFile } from '../types.ts';
import { repairDeep, repairMojibake } from './mojibake.ts';
import { readJson } from './read-json.ts';

/** One item of a file of Meta, repaired, with the key of the list it stood in; empty for a bare list. */
export interface MetaItem {
  key: string;
  value: unknown;
}

/** The items of a file. Keys lose their version: `comments_v2` is `comments`. */
export async function* readMetaItems(
  { entry }: ArchivePart,
  { report }: ReadContext,
): AsyncGenerator<MetaItem> {
  for await (const { path, value } of readJson(entry, { report })) {
    yield { key: metaKey(path), value: repairDeep(value) };
  }
}

/** The keys to a value as one name, e.g. `profile.name.full_name`. */
function metaKey(path: readonly string[]): string {
  return path.map((key) => repairMojibake(key).replace(/_v\d+$/, '')).join('.');
}

/** The first key of an object, without its version; empty for a bare list, null for what is no JSON. */
export function firstKey({ head }: SniffedFile): string | null {
  const start = /^[\s\ufeff]*(?:\{\s*"([^"\\]*)"\s*:|(\[))/.exec(head);
  if (!start) return null;
  return start[2] ? '' : metaKey([start[1] ?? '']);
}

/** The file's own name, where Meta says what a bare list is about. Folders may be the user's. */
export function fileName({ entry }: SniffedFile): string {
  return (entry.path.split('/').at(-1) ?? '').toLowerCase();
}
