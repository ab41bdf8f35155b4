/**
 * Chrome's messages carry JSON alone, so that a picture travels as text: base64. By a reader, since
 * Firefox lets no content script look into the bytes of a page's own file otherwise.
 */
export function packPhoto(picture: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      done(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(picture);
  });
}

/** @throws DOMException when it is not base64 */
export function unpackPhoto(text: string): Blob {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index++) bytes[index] = letters.charCodeAt(index);
  return new Blob([bytes]);
}
