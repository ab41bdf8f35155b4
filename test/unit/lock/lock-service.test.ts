import { expect, test, vi } from 'vitest';
import { LockError } from '../../../src/lock/errors.ts';
import { followLock } from '../../../src/lock/follow-lock.ts';
import { lockService } from '../../../src/lock/lock-service.ts';
import { openSecrets, openUntil, readLock, readVault } from '../../../src/lock/lock-storage.ts';
import { MAIN_KEY, NO_LOCK, Vault } from '../../../src/lock/vault.ts';
import { memoryStorage } from '../settings/memory-storage.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const PASSPHRASE = 'kata sandi panjang';
const areas = () => ({ local: memoryStorage(), session: memoryStorage() });

test('set, locked, opened, changed', async () => {
  const storage = areas();
  const waited: number[] = [];
  const service = lockService(storage, async (ms) => waited.push(ms));
  expect(await readVault(storage)).toEqual(NO_LOCK);
  await service.turnOn(PASSPHRASE);
  const open = await readVault(storage);
  expect(open).toMatchObject({ phase: 'turning-on', isOpen: true, write: { id: MAIN_KEY } });
  await service.lockNow();
  const closed = await readVault(storage);
  expect(closed).toMatchObject({ isOpen: false, privateKey: null });
  expect(closed.keys.size).toBe(0);
  // Of one run of the browser there is one key to write with, whichever context asks.
  expect(await readVault(storage)).toEqual(closed);
  expect(JSON.stringify([...storage.local.items])).not.toContain(
    Buffer.from(closed.write?.key ?? []).toString('base64'),
  );
  for (const _ of [1, 2, 3]) {
    await expect(service.unlock('salah')).rejects.toMatchObject({ code: 'wrong-passphrase' });
  }
  expect(waited).toEqual([500, 1000, 2000]);
  await service.unlock(PASSPHRASE);
  const again = await readVault(storage);
  expect(again.write).toEqual(open.write);
  expect(again.keys.get(closed.write?.id ?? '')).toEqual(closed.write?.key);
  await service.change(PASSPHRASE, 'yang baru sekali');
  await service.lockNow();
  await expect(service.unlock(PASSPHRASE)).rejects.toBeInstanceOf(LockError);
  await service.unlock('yang baru sekali');
  expect((await readVault(storage)).write).toEqual(open.write);
});

test('locks itself when it was not used for so long, and use puts that off', async () => {
  const storage = areas();
  const service = lockService(storage);
  await service.turnOn(PASSPHRASE);
  await service.setIdleMinutes(5);
  await service.touch();
  const until = (await openUntil(storage.session)) ?? 0;
  expect(Math.round((until - Date.now()) / 60_000)).toBe(5);
  const later = () => Date.now() + 5 * 60_000;
  expect((await readVault(storage, later)).isOpen).toBe(false);
  // The keys are taken out of memory by whoever notices first.
  expect([...storage.session.items.keys()]).not.toContain('lock-open');
  expect(await openSecrets(storage.session)).toBe(null);
});

test('every context follows', async () => {
  const listeners: ((changes: object) => unknown)[] = [];
  const storage = areas();
  const vault = new Vault();
  const onChanged = { addListener: (one: (changes: object) => unknown) => listeners.push(one) };
  followLock(vault, { ...storage, onChanged: onChanged as never });
  await vault.ready;
  const told = vi.fn();
  vault.watch(told);
  await lockService(storage).turnOn(PASSPHRASE);
  for (const tell of listeners) tell({ lock: {} });
  await expect.poll(() => vault.state.phase).toBe('turning-on');
  for (const tell of listeners) tell({ settings: {} });
  expect(told).toHaveBeenCalledTimes(1);
});

test('a lock that is not what we have written opens nothing and hides nothing', async () => {
  const storage = areas();
  await storage.local.set({ lock: { version: 1, iterations: 1 } });
  await expect(readLock(storage.local)).rejects.toMatchObject({ code: 'damaged' });
  await expect(readVault(storage)).rejects.toMatchObject({ code: 'damaged' });
});
