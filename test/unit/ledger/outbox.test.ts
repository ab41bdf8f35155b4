import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../src/ledger/database.ts';
import { drainOutbox } from '../../../src/ledger/drain.ts';
import { createOutbox } from '../../../src/ledger/outbox.ts';
import type { OutboxEntry } from '../../../src/ledger/outbox-entry.ts';
import { answerContentScripts } from '../../../src/messages/answer.ts';
import type { StorageArea } from '../../../src/settings/storage-area.ts';
import { memoryStorage } from '../settings/memory-storage.ts';
import { mortal } from './processes.ts';
import { idOf, ledgerWith, row } from './rows.ts';

const decision = { id: idOf(1), outcome: 'edited', reason: null, text: 'Teks baru' } as const;
const later = { ...decision, outcome: 'published', reason: 'tugas' } as const;

/** A background on these, reached without a browser. */
function background(ledger: Ledger, storage: StorageArea) {
  const handlers = new Map<string, (message: unknown) => Promise<{ stored: boolean }>>();
  const on = (type: string, handler: never) => handlers.set(type, handler);
  answerContentScripts(on as never, {
    ownId: 'us',
    ledger,
    storage,
    platformAt: async () => 'x',
    setBadge: () => {},
    openPage: () => {},
  });
  const sender = { id: 'us', url: 'https://x.com/home', frameId: 0, tab: { id: 1 } };
  return (entry: OutboxEntry) => {
    const [type, data] =
      entry.type === 'warning' ? ['recordWarning', entry.row] : ['updateOutcome', entry.decision];
    return handlers.get(type)?.({ sender, data: structuredClone(data) }) as Promise<{
      stored: boolean;
    }>;
  };
}

const ticking = () => {
  let time = Date.UTC(2026, 10, 25, 9);
  return () => {
    time += 1000;
    return new Date(time);
  };
};

/**
 * A warning, two decisions, and a drain at the same time; the content script, the background and the
 * next background die after so many steps each; a healthy one comes last.
 */
async function live(contentSteps: number, backgroundSteps: number, nextSteps: number) {
  const ledger = await ledgerWith();
  const storage = memoryStorage();
  const content = mortal(contentSteps);
  const first = mortal(backgroundSteps);
  const next = mortal(nextSteps);

  const written: string[] = [];
  const watched = {
    ...content.storage(storage),
    set: (items: Record<string, unknown>) =>
      content.step(async () => {
        written.push(...Object.keys(items));
        await storage.set(items);
      }),
  };
  const answer = background(first.ledger(ledger), first.storage(storage));
  const outbox = createOutbox(
    () => watched,
    (entry) => content.step(() => answer(entry)),
    ticking(),
  );
  await Promise.all([
    outbox.record(row(1)),
    outbox.decide(decision),
    outbox.decide(later),
    drainOutbox(first.ledger(ledger), first.storage(storage)).catch(() => {}),
  ]);
  await drainOutbox(next.ledger(ledger), next.storage(storage)).catch(() => {});
  await drainOutbox(ledger, storage);
  const rows = await ledger.warnings.toArray();
  await ledger.delete();
  return { rows, written: written.length, waiting: storage.items.size };
}

describe('exactly once, wherever the processes die', () => {
  const deaths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 99];
  test.each(deaths)('the content script after %i steps', async (contentSteps) => {
    for (const backgroundSteps of deaths) {
      for (const nextSteps of deaths) {
        const { rows, written, waiting } = await live(contentSteps, backgroundSteps, nextSteps);
        const outcome = [null, 'edited', 'published'][written - 1];
        expect(
          { rows: rows.map((one) => one.outcome), waiting },
          `content ${contentSteps}, background ${backgroundSteps}, next ${nextSteps}`,
        ).toEqual({ rows: written === 0 ? [] : [outcome], waiting: 0 });
      }
    }
  });
});

describe('outbox', () => {
  test('nothing waits once it is acknowledged', async () => {
    const ledger = await ledgerWith();
    const storage = memoryStorage();
    const outbox = createOutbox(() => storage, background(ledger, storage), ticking());
    await outbox.record(row(1));
    await outbox.decide(decision);
    expect(storage.items.size).toBe(0);
    expect(await ledger.warnings.toArray()).toEqual([
      row(1, {
        outcome: 'edited',
        sentText: 'Teks baru',
        decidedAt: '2026-11-25T09:00:01.000Z',
      }),
    ]);
    expect(outbox.lost).toBe(false);
  });

  test('a late, older decision does not undo a newer one', async () => {
    const ledger = await ledgerWith(row(1));
    const storage = memoryStorage();
    const send = background(ledger, storage);
    const clock = ticking();
    const asleep = createOutbox(
      () => storage,
      () => Promise.reject(new Error('asleep')),
      clock,
    );
    await asleep.decide(decision);
    await createOutbox(() => storage, send, clock).decide(later);
    await drainOutbox(ledger, storage);
    expect((await ledger.warnings.get(idOf(1)))?.outcome).toBe('published');
    expect(storage.items.size).toBe(0);
  });

  test('of two decisions at once the second stays', async () => {
    const ledger = await ledgerWith(row(1));
    const storage = memoryStorage();
    const asleep = createOutbox(
      () => storage,
      () => Promise.reject(new Error('asleep')),
      () => new Date('2026-11-25T09:00:00Z'),
    );
    await Promise.all([asleep.decide(later), asleep.decide(decision)]);
    await drainOutbox(ledger, storage);
    expect((await ledger.warnings.get(idOf(1)))?.outcome).toBe('edited');
  });

  test('a decision that comes before its warning waits for it, a week at most', async () => {
    const ledger = await ledgerWith();
    const storage = memoryStorage();
    const outbox = createOutbox(() => storage, background(ledger, storage), ticking());
    await outbox.decide(decision);
    expect(storage.items.size).toBe(1);
    await outbox.record(row(1));
    await drainOutbox(ledger, storage, () => new Date('2026-11-30T00:00:00Z'));
    expect((await ledger.warnings.get(idOf(1)))?.outcome).toBe('edited');

    await outbox.decide({ ...decision, id: idOf(2) });
    await drainOutbox(ledger, storage, () => new Date('2026-11-30T00:00:00Z'));
    expect(storage.items.size).toBe(1);
    await drainOutbox(ledger, storage, () => new Date('2026-12-03T00:00:00Z'));
    expect(storage.items.size).toBe(0);
  });

  test('no room in the storage: the message alone stores it', async () => {
    const ledger = await ledgerWith();
    const storage = memoryStorage();
    const full = { ...storage, set: () => Promise.reject(new Error('full')) };
    const outbox = createOutbox(() => full, background(ledger, storage));
    await outbox.record(row(1));
    expect(await ledger.warnings.count()).toBe(1);
    expect(outbox.lost).toBe(false);
  });

  test('the extension is gone: no error, a flag', async () => {
    const gone = () => {
      throw new Error('Extension context invalidated.');
    };
    const outbox = createOutbox(gone, gone);
    await outbox.record(row(1));
    await outbox.decide(decision);
    expect(outbox.lost).toBe(true);
  });

  test('what no version of ours has written is thrown away; a failing entry holds up no other', async () => {
    const ledger = await ledgerWith();
    const storage = memoryStorage({ 'outbox:?': 'x', settings: {} });
    const asleep = createOutbox(
      () => storage,
      () => Promise.reject(new Error('asleep')),
    );
    await asleep.record(row(1));
    await asleep.record(row(2));
    const add = ledger.warnings.add.bind(ledger.warnings);
    ledger.warnings.add = ((one: { id: string }) => {
      if (one.id === idOf(1)) throw Object.assign(new Error(), { name: 'QuotaExceededError' });
      return add(one as never);
    }) as never;
    await expect(drainOutbox(ledger, storage)).rejects.toMatchObject({ code: 'quota-full' });
    expect(await ledger.warnings.toCollection().primaryKeys()).toEqual([idOf(2)]);
    expect([...storage.items.keys()]).toEqual(['settings', `outbox:${idOf(1)}`]);
  });
});
