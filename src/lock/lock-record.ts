import '../settings/no-eval.ts';
import * as z from 'zod';
import { fromBase64, fromBytes, randomBytes, toBase64, toBytes } from './bytes.ts';
import { newKeyPair } from './envelope.ts';
import { LockError } from './errors.ts';

/** OWASP's figure for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;

const base64 = z.string().min(1);

/** What is kept of a lock, in `storage.local`; it opens nothing without the passphrase. */
export const lockSchema = z.object({
  version: z.literal(1),
  /** Rows are sealed, are still being sealed, or are being opened for good. */
  state: z.enum(['turning-on', 'on', 'turning-off']),
  salt: base64,
  iterations: z.int().min(ITERATIONS),
  nonce: base64,
  /** The secrets, sealed with the key that the passphrase gives. */
  wrapped: base64,
  publicKey: base64,
  /** Minutes without use after which it locks itself. */
  idleMinutes: z.int().positive(),
});

export type LockRecord = z.output<typeof lockSchema>;

/** What the passphrase opens. A change of the passphrase does not change it. */
export interface Secrets {
  /** AES-GCM 256. */
  dataKey: Uint8Array<ArrayBuffer>;
  /** PKCS #8; opens what was written while locked. */
  privateKey: Uint8Array<ArrayBuffer>;
}

/** A lock that is about to be turned on. */
export async function newLock(
  passphrase: string,
  idleMinutes: number,
): Promise<{ record: LockRecord; secrets: Secrets }> {
  const { publicKey, privateKey } = await newKeyPair();
  const secrets = {
    dataKey: randomBytes(32),
    privateKey: privateKey as Uint8Array<ArrayBuffer>,
  };
  const wrapped = await wrap(secrets, passphrase);
  const record = { version: 1 as const, state: 'turning-on' as const, publicKey, idleMinutes };
  return { record: { ...record, ...wrapped }, secrets };
}

/** The same secrets under another passphrase; no row changes. */
export async function rewrap(
  record: LockRecord,
  secrets: Secrets,
  passphrase: string,
): Promise<LockRecord> {
  return { ...record, ...(await wrap(secrets, passphrase)) };
}

/** @throws LockError `wrong-passphrase` */
export async function openLock(record: LockRecord, passphrase: string): Promise<Secrets> {
  const { salt, iterations, nonce, wrapped } = record;
  const key = await derive(passphrase, fromBase64(salt), iterations, 'decrypt');
  try {
    const iv = fromBase64(nonce);
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(wrapped));
    return readSecrets(fromBytes(new Uint8Array(bytes)));
  } catch {
    throw new LockError('wrong-passphrase');
  }
}

const secretsSchema = z.object({ dataKey: base64, privateKey: base64 });

/** Secrets as JSON has them. @throws ZodError when they are none. */
export function readSecrets(json: unknown): Secrets {
  const { dataKey, privateKey } = secretsSchema.parse(json);
  return { dataKey: fromBase64(dataKey), privateKey: fromBase64(privateKey) };
}

export const writeSecrets = ({ dataKey, privateKey }: Secrets) => ({
  dataKey: toBase64(dataKey),
  privateKey: toBase64(privateKey),
});

async function wrap(secrets: Secrets, passphrase: string) {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const key = await derive(passphrase, salt, ITERATIONS, 'encrypt');
  const content = toBytes(writeSecrets(secrets));
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, content);
  return {
    salt: toBase64(salt),
    iterations: ITERATIONS,
    nonce: toBase64(nonce),
    wrapped: toBase64(new Uint8Array(wrapped)),
  };
}

async function derive(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // One form, whatever the keyboard made of it.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(pbkdf2, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}
