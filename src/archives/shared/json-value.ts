/** Careful access to values that may be anything: exports have nulls, gaps and other types. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string, or a number as its digits; empty for anything else. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** The value at the end of a chain of keys. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => asObject(inner)[key], value);
}

/** The first of these keys that holds a text which is not blank. */
export function firstText(value: unknown, ...keys: readonly string[]): string {
  const object = asObject(value);
  for (const key of keys) {
    const text = asText(object[key]).trim();
    if (text !== '') return text;
  }
  return '';
}
