/** The part of `storage.local` that is used; JSON values only. */
export interface StorageArea {
  /** `null` reads everything. */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}
