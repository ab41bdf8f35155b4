import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeEnvelope, newKeyPair, openEnvelope } from '../../../src/lock/envelope.ts';
import { open, seal } from '../../../src/lock/seal.ts';

const key = new Uint8Array(32).fill(7);

describe('seal', () => {
  test('any value comes back, and no two seals are alike', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, place) => {
        const sealed = seal(key, value, place);
        expect(open(key, sealed, place)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(seal(key, value, place)).not.toEqual(sealed);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['another key', new Uint8Array(32), 'warnings 1', (all: Uint8Array) => all],
    ['another row', key, 'warnings 2', (all: Uint8Array) => all],
    ['a changed byte', key, 'warnings 1', (all: Uint8Array) => all.with(20, (all[20] ?? 0) ^ 1)],
    ['a missing end', key, 'warnings 1', (all: Uint8Array) => all.subarray(0, -1)],
  ])('%s opens nothing', (_, other, place, change) => {
    const sealed = seal(key, { text: 'rahasia' }, 'warnings 1');
    expect(() => open(other, change(sealed), place)).toThrow();
  });

  test('is the AES-GCM 256 of others', () => {
    const sealed = seal(key, 'rahasia', 'a');
    const cipher = createCipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
    cipher.setAAD(Buffer.from('"a"'));
    const theirs = Buffer.concat([cipher.update('"rahasia"'), cipher.final(), cipher.getAuthTag()]);
    expect(Buffer.from(sealed.subarray(12))).toEqual(theirs);
  });
});

test('an envelope opens with its private key alone', async () => {
  const { publicKey, privateKey } = await newKeyPair();
  const content = new Uint8Array([1, 2, 3]);
  const envelope = await closeEnvelope(publicKey, content);
  expect(await openEnvelope(privateKey as never, envelope)).toEqual(content);
  const other = await newKeyPair();
  await expect(openEnvelope(other.privateKey as never, envelope)).rejects.toThrow();
  const torn = `${envelope.slice(0, -8)}AAAAAAA=`;
  await expect(openEnvelope(privateKey as never, torn)).rejects.toThrow();
});
