import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { signPack } from '../../../scripts/rules/pack/sign-pack.ts';
import { readSignature } from '../../../src/packs/signature.ts';
import { SAMPLE } from './sample-pack.ts';

const pemOf = (type: 'ed25519' | 'ed448') =>
  generateKeyPairSync(type as 'ed25519').privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string;
const pem = pemOf('ed25519');
const signed = signPack(SAMPLE, pem);
const fingerprintOf = async (text: string) => {
  const signature = await readSignature(text);
  return signature.state === 'valid' ? signature.fingerprint : signature.state;
};

test('a file without a signature has none', async () => {
  expect(await readSignature(SAMPLE)).toEqual({ state: 'none' });
  expect(await readSignature('')).toEqual({ state: 'none' });
});

test('a signed file tells the key, the same one each time', async () => {
  const fingerprint = await fingerprintOf(signed);
  expect(fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(await fingerprintOf(signPack(SAMPLE.replace('version: 1', 'version: 2'), pem))).toBe(
    fingerprint,
  );
  expect(await fingerprintOf(signPack(SAMPLE, pemOf('ed25519')))).not.toBe(fingerprint);
});

test('signing again replaces the signature', () => {
  expect(signPack(signed, pem)).toBe(signed);
});

test('line ends, a byte order mark and a missing last line end change nothing', async () => {
  const fingerprint = await fingerprintOf(signed);
  for (const same of [signed.replaceAll('\n', '\r\n'), `\uFEFF${signed}`, signed.trimEnd()]) {
    expect(await fingerprintOf(same)).toBe(fingerprint);
  }
});

test.each([
  ['changed content', signed.replace('version: 1', 'version: 2')],
  ['a line added before it', signed.replace('# tanda-tangan', 'x: 1\n# tanda-tangan')],
  ['another key', signed.replace(/ed25519 .{5}/, 'ed25519 AAAAA')],
  ['no base64', signed.replace(/ed25519 .*/, 'ed25519 !!!')],
  ['another algorithm', signed.replace('ed25519', 'none')],
])('%s makes it invalid', async (_name, text) => {
  expect(await readSignature(text)).toEqual({ state: 'invalid' });
});

test('content after the signature leaves the file unsigned, or invalid, never valid', async () => {
  expect(await readSignature(`${signed}version: 9\n`)).toEqual({ state: 'none' });
});

test('a browser that lacks Ed25519 says that it cannot tell', async () => {
  const lacking = {
    importKey: () => Promise.reject(new DOMException('no', 'NotSupportedError')),
  } as unknown as SubtleCrypto;
  expect(await readSignature(signed, lacking)).toEqual({ state: 'unknown' });
});

test('only an Ed25519 key signs', () => {
  expect(() => signPack(SAMPLE, pemOf('ed448'))).toThrow('Ed25519');
  expect(() => signPack(SAMPLE, 'oops')).toThrow();
});
