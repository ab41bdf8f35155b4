const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Meta writes the bytes of UTF-8 as if each were a character (`Ã©` for é). Gives back what was meant.
 * Text that is right already is left alone: it holds characters beyond U+00FF, or its bytes are no UTF-8.
 */
export function repairMojibake(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  try {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return strict.decode(bytes);
  } catch {
    return text;
  }
}

/** The same for every string and key of a value. */
export function repairDeep(value: unknown): unknown {
  if (typeof value === 'string') return repairMojibake(value);
  if (Array.isArray(value)) return value.map(repairDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [repairMojibake(key), repairDeep(inner)]),
  );
}
