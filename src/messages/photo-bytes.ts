/** How many bytes become text at once: more would overflow the stack of `String.fromCharCode`. */
const STEP = 0x8000;

/** Chrome's messages carry JSON alone, so that a picture travels as text: base64. */
export async function packPhoto(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += STEP) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + STEP)));
  }
  return btoa(parts.join(''));
}

/** @throws DOMException when it is not base64 */
export function unpackPhoto(text: string): Blob {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index++) bytes[index] = letters.charCodeAt(index);
  return new Blob([bytes]);
}
