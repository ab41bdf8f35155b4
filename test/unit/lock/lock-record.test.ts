import { expect, test } from 'vitest';
import { newLock, openLock, rewrap } from '../../../src/lock/lock-record.ts';

test('the passphrase opens, another does not, and a change of it changes no key', async () => {
  const { record, secrets } = await newLock('kata sandi panjang', 10);
  expect(record.iterations).toBeGreaterThanOrEqual(600_000);
  expect(await openLock(record, 'kata sandi panjang')).toEqual(secrets);
  const wrong = { name: 'LockError', code: 'wrong-passphrase' };
  await expect(openLock(record, 'kata sandi panjanG')).rejects.toMatchObject(wrong);
  const changed = await rewrap(record, secrets, 'yang baru sekali');
  expect(changed.salt).not.toBe(record.salt);
  expect(await openLock(changed, 'yang baru sekali')).toEqual(secrets);
  await expect(openLock(changed, 'kata sandi panjang')).rejects.toMatchObject(wrong);
});

test('one letter is one letter, however the keyboard composes it', async () => {
  const { record, secrets } = await newLock('caf\u00e9 Jogja', 10);
  expect(await openLock(record, 'cafe\u0301 Jogja')).toEqual(secrets);
});

test('what is kept holds none of the keys', async () => {
  const { record, secrets } = await newLock('kata sandi panjang', 10);
  const kept = JSON.stringify(record);
  for (const key of Object.values(secrets)) {
    expect(kept).not.toContain(Buffer.from(key).toString('base64'));
  }
});
