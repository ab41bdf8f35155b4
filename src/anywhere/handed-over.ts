import type { Browser } from 'wxt/browser';
import type { Chosen } from './chosen.ts';

const KEY = 'chosen';

type SessionArea = Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove'>;

/** Hands a text to our own page through the browser's memory: never on disk, never in an address. */
export async function handOver(chosen: Chosen, session: SessionArea): Promise<void> {
  await session.set({ [KEY]: chosen });
}

/** The text that was handed over, once; null when there is none. */
export async function takeOver(session: SessionArea): Promise<Chosen | null> {
  const { [KEY]: chosen } = await session.get(KEY);
  await session.remove(KEY);
  return (chosen as Chosen | undefined) ?? null;
}
