import { gcm } from '@noble/ciphers/aes.js';
import { fromBytes, randomBytes, toBytes } from './bytes.ts';

const NONCE = 12;

/**
 * AES-GCM 256 with a random nonce in front. Synchronous, because a transaction of IndexedDB does not
 * wait for WebCrypto.
 *
 * @param place what the value belongs to: sealed for one row, it opens in no other.
 */
export function seal(key: Uint8Array, value: unknown, place: string): Uint8Array {
  const nonce = randomBytes(NONCE);
  const sealed = gcm(key, nonce, toBytes(place)).encrypt(toBytes(value));
  const all = new Uint8Array(NONCE + sealed.length);
  all.set(nonce);
  all.set(sealed, NONCE);
  return all;
}

/** @throws Error when the key or the place is another, or a byte has changed. */
export function open(key: Uint8Array, sealed: Uint8Array, place: string): unknown {
  const content = gcm(key, sealed.subarray(0, NONCE), toBytes(place));
  return fromBytes(content.decrypt(sealed.subarray(NONCE)));
}
