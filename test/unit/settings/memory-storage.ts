import type { StorageArea } from '../../../src/settings/storage-area.ts';

/** `storage.local` in memory: copies values in and out, as the real one does. */
export function memoryStorage(initial: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(structuredClone(initial)));
  const area: StorageArea = {
    async get(keys) {
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(
          wanted.filter((key) => items.has(key)).map((key) => [key, items.get(key)]),
        ),
      );
    },
    async set(values) {
      for (const [key, value] of Object.entries(structuredClone(values))) items.set(key, value);
    },
    async remove(keys) {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
  return Object.assign(area, { items });
}
