/** FNV-1a over UTF-16 units: a signed 32-bit hash, the same on every machine. */
export function fnv1a(key: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    value ^= key.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return value;
}
