/**
 * Whether a file is as somebody with a key signed it. `unknown`: this browser cannot check it (Ed25519
 * came to WebCrypto with Chrome 137 and Firefox 129).
 */
export type Signature =
  | { state: 'none' | 'invalid' | 'unknown' }
  /** Fingerprint: the first 16 bytes of the key's SHA-256, as hex digits in groups of four. */
  | { state: 'valid'; fingerprint: string };

const MARK = '# tanda-tangan';
const LINE = /^# tanda-tangan ed25519 ([A-Za-z0-9+/]{43}=) ([A-Za-z0-9+/]{86}==)$/;

/** The text that a signature is about, and the last line, which is the signature where there is one. */
function splitSigned(text: string): { signed: string; line: string | null } {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
  const start = plain.lastIndexOf('\n') + 1;
  const last = plain.slice(start);
  if (!last.startsWith(MARK)) return { signed: `${plain}\n`, line: null };
  return { signed: plain.slice(0, start), line: last };
}

/** The bytes to sign: the file without its signature, ending in one line feed. */
export function bytesToSign(text: string): Uint8Array<ArrayBuffer> {
  const { signed } = splitSigned(text);
  return new TextEncoder().encode(`${signed.trimEnd()}\n`);
}

/** The file with a signature as its last line, in place of an earlier one. @param key raw, 32 bytes */
export function withSignature(text: string, key: Uint8Array, signature: Uint8Array): string {
  const signed = new TextDecoder().decode(bytesToSign(text));
  return `${signed}${MARK} ed25519 ${base64(key)} ${base64(signature)}\n`;
}

/** Checks the last line of a pack's file. Never throws. */
export async function readSignature(
  text: string,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<Signature> {
  const { line } = splitSigned(text);
  if (line === null) return { state: 'none' };
  const [, key, signature] = LINE.exec(line) ?? [];
  if (key === undefined || signature === undefined) return { state: 'invalid' };
  try {
    const raw = bytesOf(key);
    const imported = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    const isValid = await subtle.verify('Ed25519', imported, bytesOf(signature), bytesToSign(text));
    if (!isValid) return { state: 'invalid' };
    return { state: 'valid', fingerprint: fingerprintOf(await subtle.digest('SHA-256', raw)) };
  } catch (error) {
    const isUnsupported = error instanceof DOMException && error.name === 'NotSupportedError';
    return { state: isUnsupported ? 'unknown' : 'invalid' };
  }
}

function fingerprintOf(digest: ArrayBuffer): string {
  const hex = hexOf(digest).slice(0, 32);
  return (hex.match(/.{4}/g) ?? []).join(' ');
}

/** Bytes as hex digits. */
export function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
