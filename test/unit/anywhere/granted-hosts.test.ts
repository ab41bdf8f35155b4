import { describe, expect, test } from 'vitest';
import { grantedHosts, hostFrom } from '../../../src/anywhere/granted-hosts.ts';
import { guardGranted } from '../../../src/anywhere/guard-granted.ts';

test.each([
  ['mstdn.id', 'mstdn.id'],
  [' Mstdn.ID ', 'mstdn.id'],
  ['https://mstdn.id/@budi/1', 'mstdn.id'],
  ['http://mstdn.id', 'mstdn.id'],
  ['@budi@mstdn.id', 'mstdn.id'],
  ['budi@mstdn.id', 'mstdn.id'],
  ['', null],
  ['mstdn', null],
  ['localhost', null],
  ['10.0.0.1', null],
  ['https://mstdn.id:8443', null],
  ['https://budi:x@mstdn.id', null],
  ['*.id', null],
  ['mst dn.id', null],
  ['javascript:alert(1)', null],
  ['-a.id', null],
])('the host of %j is %j', (typed, host) => {
  expect(hostFrom(typed)).toBe(host);
});

const origins = [
  'https://x.com/*',
  'https://mstdn.id/*',
  'https://*/*',
  'http://a.id/*',
  '*://b.id/*',
];
const isKnown = (host: string) => host === 'x.com';

test('only whole hosts beyond the guarded sites count as granted', async () => {
  expect(await grantedHosts({ getAll: async () => ({ origins }) }, isKnown)).toEqual(['mstdn.id']);
});

type Listener = (change: { origins: string[] }) => Promise<void>;

/** A browser that holds these permissions, scripts and tabs. */
function browserWith(granted: string[], registered: string[] = []) {
  const listeners: Record<string, Listener> = {};
  const keptAs = (name: string) => ({
    addListener: (listener: Listener) => {
      listeners[name] = listener;
    },
  });
  const scripts = new Map(registered.map((id) => [id, {}]));
  const injected: number[] = [];
  guardGranted({
    permissions: {
      getAll: async () => ({ origins: granted }),
      onAdded: keptAs('added'),
      onRemoved: keptAs('removed'),
    } as never,
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.keys()].map((id) => ({ id })),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.forEach((id) => void scripts.delete(id)),
      registerContentScripts: async (list: { id: string }[]) =>
        list.forEach((one) => void scripts.set(one.id, one)),
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (target.tabId === 8) throw new Error('an error page');
        injected.push(target.tabId);
      },
    } as never,
    tabs: { query: async () => [{ id: 7 }, { id: 8 }, { id: 9 }, {}] } as never,
    isKnown,
  });
  return { listeners, scripts, injected, granted };
}

describe('guardGranted', () => {
  test('registers at the start what browsers have forgotten, and drops what is not granted', async () => {
    const { scripts } = browserWith(
      ['https://mstdn.id/*', 'https://x.com/*'],
      ['host:old.id', 'other'],
    );
    await expect.poll(() => [...scripts.keys()]).toEqual(['other', 'host:mstdn.id']);
    expect(scripts.get('host:mstdn.id')).toMatchObject({
      matches: ['https://mstdn.id/*'],
      runAt: 'document_start',
    });
  });

  test('guards open tabs as soon as the user agrees, and nothing once they take it back', async () => {
    const { listeners, scripts, injected, granted } = browserWith([]);
    granted.push('https://mstdn.id/*');
    await listeners.added?.({ origins: granted });
    expect([...scripts.keys()]).toEqual(['host:mstdn.id']);
    expect(injected).toEqual([7, 9]);
    granted.pop();
    await listeners.removed?.({ origins: ['https://mstdn.id/*'] });
    expect([...scripts.keys()]).toEqual([]);
  });
});
