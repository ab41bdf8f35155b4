import { describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/settings/schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../../../src/settings/store.ts';
import { memoryStorage } from './memory-storage.ts';

describe('changeSettings', () => {
  test('changes that overlap are all kept', async () => {
    const storage = memoryStorage();
    const names = Array.from({ length: 20 }, (_, at) => `Calon ${at}`);
    await Promise.all(
      names.map((name) =>
        changeSettings((draft) => void draft.own.candidates.push({ name }), storage),
      ),
    );
    const { own } = await loadSettings(storage);
    expect(own.candidates.map((one) => one.name)).toEqual(names);
  });

  test('a change that throws changes nothing and blocks nobody', async () => {
    const storage = memoryStorage();
    const failing = changeSettings(() => {
      throw new Error('no');
    }, storage);
    const next = changeSettings((draft) => {
      draft.language = 'en';
    }, storage);
    await expect(failing).rejects.toThrow('no');
    expect(await next).toEqual({ ...defaultSettings(), language: 'en' });
  });
});

test('watchSettings tells of every change until the signal aborts', async () => {
  const listeners = new Set<(changed: Record<string, unknown>, area: string) => void>();
  const changes = {
    addListener: (one: never) => listeners.add(one),
    removeListener: (one: never) => listeners.delete(one),
  };
  const stop = new AbortController();
  const seen = vi.fn();
  const storage = memoryStorage();
  watchSettings(seen, stop.signal, changes as never, storage);
  const tell = (changed: Record<string, unknown>, area = 'local') => {
    for (const one of listeners) one(changed, area);
  };
  await storage.set({ settings: { language: 'en' } });
  tell({ settings: {} });
  tell({ other: { newValue: 1 } });
  tell({ settings: {} }, 'session');
  await expect.poll(() => seen.mock.calls.length).toBe(1);
  await storage.remove('settings');
  tell({ settings: {} });
  await expect.poll(() => seen.mock.calls.length).toBe(2);
  expect(seen.mock.calls.map(([settings]) => settings.language)).toEqual(['en', 'id']);
  stop.abort();
  expect(listeners.size).toBe(0);
});
