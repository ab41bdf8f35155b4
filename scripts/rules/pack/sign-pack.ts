import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { bytesToSign, withSignature } from '../../../src/packs/signature.ts';

/**
 * The file with a signature as its last line, in place of an earlier one.
 *
 * @param pem an Ed25519 private key, as `openssl genpkey -algorithm ed25519` writes it
 * @throws Error when it is another key or none
 */
export function signPack(text: string, pem: string): string {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('bukan kunci Ed25519 / no Ed25519 key');
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return withSignature(
    text,
    Buffer.from(x as string, 'base64url'),
    sign(null, bytesToSign(text), key),
  );
}
