import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ledger } from '../../../src/ledger/database.ts';
import { answerContentScripts } from '../../../src/messages/answer.ts';
import { loadSettings } from '../../../src/settings/store.ts';
import { idOf, ledgerWith, pastRow, row } from '../ledger/rows.ts';
import { memoryStorage } from '../settings/memory-storage.ts';

const onX = { id: 'us', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };
const onFacebook = { ...onX, url: 'https://www.facebook.com/' };
const hosts: Record<string, string> = { 'x.com': 'x', 'www.facebook.com': 'facebook' };

const decision = {
  id: idOf(1),
  outcome: 'edited',
  reason: null,
  decidedAt: '2026-11-25T09:00:00.000Z',
};

let ledger: Ledger;
let storage: ReturnType<typeof memoryStorage>;
const setBadge = vi.fn();
const openPage = vi.fn();
let send: (type: string, data: unknown, sender?: object) => Promise<unknown>;

beforeEach(async () => {
  ledger = await ledgerWith();
  storage = memoryStorage();
  vi.clearAllMocks();
  const handlers = new Map<string, (message: unknown) => unknown>();
  answerContentScripts(((type: string, handler: never) => handlers.set(type, handler)) as never, {
    ownId: 'us',
    ledger,
    storage,
    platformAt: async (hostname) => hosts[hostname] ?? null,
    setBadge,
    openPage,
  });
  send = async (type, data, sender = onX) => handlers.get(type)?.({ data, sender });
});

const everyMessage: [string, unknown][] = [
  ['recordWarning', row(1)],
  ['updateOutcome', decision],
  ['addAllowance', { scope: 'rule', rule: 'r' }],
  ['reportHealth', 'aktif'],
  ['openHistory', undefined],
  ['openReview', undefined],
  ['addSeen', [pastRow(1, { source: 'page' })]],
];

describe.each(everyMessage)('%s', (type, data) => {
  test.each([
    ['another extension', { ...onX, id: 'them' }],
    ['one of our pages', { id: 'us', url: 'chrome-extension://us/popup.html' }],
    ['a site that is not guarded', { ...onX, url: 'https://x.com.example/' }],
    ['a site without encryption', { ...onX, url: 'http://x.com/' }],
    ['a sender without an address', { id: 'us', tab: { id: 7 } }],
    ['a sender without a tab', { id: 'us', url: 'https://x.com/' }],
  ])('is refused from %s', async (_, sender) => {
    await ledger.warnings.add(row(1));
    await expect(send(type, data, sender)).rejects.toMatchObject({ name: 'RefusedMessage' });
    expect(await ledger.warnings.toArray()).toEqual([row(1)]);
    expect(await ledger.activities.count()).toBe(0);
    expect(storage.items.size).toBe(0);
    expect(setBadge).not.toHaveBeenCalled();
    expect(openPage).not.toHaveBeenCalled();
  });
});

describe('the ledger', () => {
  test('stores a warning once and its decision', async () => {
    expect(await send('recordWarning', row(1))).toEqual({ stored: true });
    expect(await send('updateOutcome', decision)).toEqual({ stored: true });
    expect(await send('recordWarning', row(1))).toEqual({ stored: true });
    expect(await ledger.warnings.toArray()).toEqual([
      row(1, { outcome: 'edited', decidedAt: decision.decidedAt }),
    ]);
  });

  test('does not know a warning that was never recorded', async () => {
    expect(await send('updateOutcome', decision)).toEqual({ stored: false });
  });

  test('a site adds to its own platform alone', async () => {
    await expect(send('recordWarning', row(1), onFacebook)).rejects.toThrow('another platform');
    await send('recordWarning', row(1));
    await expect(send('updateOutcome', decision, onFacebook)).rejects.toThrow('another platform');
    expect(await ledger.warnings.toArray()).toEqual([row(1)]);
  });

  test.each([
    ['recordWarning', { ...row(1), kind: 'rahasia' }, 'bad field: kind'],
    ['recordWarning', 'rahasia', 'bad field: '],
    ['updateOutcome', { ...decision, outcome: 'rahasia' }, 'bad field: outcome'],
    ['addAllowance', { scope: 'rahasia' }, 'bad field: scope'],
    ['reportHealth', 'rahasia', 'bad field: '],
    ['addSeen', [{ ...pastRow(1), source: 'page', kind: 'rahasia' }], 'bad field: 0.kind'],
    ['addSeen', [pastRow(1)], 'bad field: 0.source'],
  ])('%s of a wrong shape is refused by the name of the field', async (type, data, message) => {
    const refusal = await send(type, data).catch((error) => error);
    expect(refusal).toMatchObject({ name: 'RefusedMessage', message });
  });
});

describe('what was seen on an own page', () => {
  const seen = [1, 2].map((number) => pastRow(number, { source: 'page' }));

  test('is stored once', async () => {
    expect(await send('addSeen', seen)).toEqual({ stored: true });
    expect(await send('addSeen', seen)).toEqual({ stored: true });
    expect(await ledger.activities.toArray()).toEqual(seen);
  });

  test('a site adds to its own platform alone', async () => {
    await expect(send('addSeen', seen, onFacebook)).rejects.toThrow('another platform');
    expect(await ledger.activities.count()).toBe(0);
  });
});

test('"Bukan masalah" is added to the settings', async () => {
  const answer = await send('addAllowance', { scope: 'account', platform: 'x', handle: 'humas' });
  const { allow } = await loadSettings(storage);
  expect(allow).toMatchObject([{ scope: 'account', handle: 'humas' }]);
  expect(answer).toEqual({ id: allow[0]?.id });
});

test.each([
  ['aktif', ''],
  ['tidak-ada-yang-dijaga', ''],
  ['tidak-dikenali', '!'],
  ['jeda', '·'],
])('%s shows "%s" on the tab it came from', async (health, text) => {
  await send('reportHealth', health);
  expect(setBadge.mock.calls).toEqual([[7, text]]);
});

test('a page inside the page says nothing of the tab', async () => {
  await send('reportHealth', 'tidak-dikenali', { ...onX, frameId: 3 });
  expect(setBadge).not.toHaveBeenCalled();
});

test('the review opens', async () => {
  await send('openReview', undefined);
  expect(openPage.mock.calls).toEqual([['review.html']]);
});

const outsiders: [string, object][] = [
  ['another extension', { ...onX, id: 'them' }],
  ['a sender without a tab', { id: 'us', url: 'https://x.com/' }],
];

describe('a rule', () => {
  test.each([
    ['a guarded site', onX],
    ['any other site', { ...onX, url: 'http://forum.example/' }],
  ])('opens from %s', async (_, sender) => {
    await send('openRule', 'skb-2022/D9a', sender);
    expect(openPage.mock.calls).toEqual([['rules.html#skb-2022/D9a']]);
  });

  test.each(outsiders)('is refused from %s', async (_, sender) => {
    await expect(send('openRule', 'skb-2022/D6', sender)).rejects.toMatchObject({
      name: 'RefusedMessage',
    });
    expect(openPage).not.toHaveBeenCalled();
  });

  test.each([
    'skb-2022/D6/../../options.html',
    'D6',
    'skb-2022/D6?x',
    'https://evil.example/',
    '',
    null,
    6,
    ['skb-2022/D6'],
  ])('is refused by its name: %j', async (rule) => {
    await expect(send('openRule', rule)).rejects.toMatchObject({ name: 'RefusedMessage' });
    expect(openPage).not.toHaveBeenCalled();
  });
});

test('the history opens', async () => {
  await send('openHistory', undefined);
  expect(openPage.mock.calls).toEqual([['history.html']]);
});
