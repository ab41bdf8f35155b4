import { fromBase64, randomBytes, toBase64 } from './bytes.ts';

/**
 * ECIES: an ephemeral P-256 key, HKDF-SHA-256, AES-GCM-256. Whoever has the public key can close an
 * envelope; only the private key opens it. That is how a locked extension still writes.
 */
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const POINT = 65;
const NONCE = 12;
const INFO = new TextEncoder().encode('jaga-netral envelope 1');

/** A new pair: the public key as base64 of its point, the private one as PKCS #8. */
export async function newKeyPair(): Promise<{ publicKey: string; privateKey: Uint8Array }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  return {
    publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** @returns base64 of ephemeral point, nonce and sealed bytes. */
export async function closeEnvelope(
  publicKey: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const theirs = await readPoint(fromBase64(publicKey));
  const mine = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', mine.publicKey));
  const key = await agree(theirs, mine.privateKey, point, 'encrypt');
  const nonce = randomBytes(NONCE);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, content);
  return toBase64(join(point, nonce, new Uint8Array(sealed)));
}

/** @throws DOMException when it was not closed for this key, or is not whole. */
export async function openEnvelope(
  privateKey: Uint8Array<ArrayBuffer>,
  envelope: string,
): Promise<Uint8Array> {
  const bytes = fromBase64(envelope);
  const point = bytes.slice(0, POINT);
  const mine = await crypto.subtle.importKey('pkcs8', privateKey, CURVE, false, ['deriveBits']);
  const key = await agree(await readPoint(point), mine, point, 'decrypt');
  const iv = bytes.slice(POINT, POINT + NONCE);
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(POINT + NONCE)),
  );
}

const readPoint = (point: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', point, CURVE, false, []);

async function agree(
  theirs: CryptoKey,
  mine: CryptoKey,
  point: Uint8Array<ArrayBuffer>,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256);
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: point, info: INFO };
  return crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

function join(...parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
