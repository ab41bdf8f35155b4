import { expect, test, vi } from 'vitest';
import { addCheckMenu } from '../../../src/anywhere/check-menu.ts';
import { handOver, takeOver } from '../../../src/anywhere/handed-over.ts';

test('the menu is put up once, also after an update', async () => {
  const menus = { create: vi.fn(), removeAll: vi.fn(async () => {}) };
  await addCheckMenu(menus as never, 'Periksa netralitas teks ini');
  expect(menus.removeAll).toHaveBeenCalledBefore(menus.create);
  expect(menus.create).toHaveBeenCalledExactlyOnceWith({
    id: 'periksa',
    title: 'Periksa netralitas teks ini',
    contexts: ['selection', 'editable'],
  });
});

test('a browser without menus is left alone', async () => {
  await expect(addCheckMenu(undefined, 'Periksa')).resolves.toBeUndefined();
});

test('a text that is handed over is there once', async () => {
  const kept = new Map<string, unknown>();
  const area = {
    set: async (values: object) => {
      for (const [key, one] of Object.entries(values)) kept.set(key, one);
    },
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    remove: async (key: string) => kept.delete(key),
  } as never;
  await handOver({ text: 'halo', from: 'field' }, area);
  expect(await takeOver(area)).toEqual({ text: 'halo', from: 'field' });
  expect(await takeOver(area)).toBeNull();
});
