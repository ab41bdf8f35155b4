import { describe, expect, test } from 'vitest';
import { exportBackup } from '../../../src/ledger/backup.ts';
import { exportCsv } from '../../../src/ledger/csv.ts';
import { findDamaged } from '../../../src/ledger/damaged.ts';
import type { Ledger } from '../../../src/ledger/database.ts';
import { drainOutbox } from '../../../src/ledger/drain.ts';
import { findWarnings, readWarnings } from '../../../src/ledger/find.ts';
import { findActivities, readActivities } from '../../../src/ledger/find-activities.ts';
import { importBackup } from '../../../src/ledger/import.ts';
import { createOutbox } from '../../../src/ledger/outbox.ts';
import { forgetSeals, settleSeals } from '../../../src/ledger/settle-seals.ts';
import { addWarning, decideWarning } from '../../../src/ledger/write.ts';
import { markActivities, storeStep } from '../../../src/ledger/write-activities.ts';
import { readLock, writeLock } from '../../../src/lock/lock-storage.ts';
import { defaultSettings } from '../../../src/settings/schema.ts';
import { lockedStorage, onDisk } from './locked.ts';
import { mortal } from './processes.ts';
import { idOf, importRow, ledgerWith, pastRow, row } from './rows.ts';

const finding = {
  rule: 'r',
  title: { id: 'Judul', en: 'Title' },
  legalBasis: 'c',
  sanction: { certain: { id: 'd', en: 'e' } },
  stage: 'campaign' as const,
  spans: [{ start: 0, end: 4 }],
  evidence: [
    { kind: 'call', span: { start: 0, end: 4 }, where: 'text' as const, entry: 'RAHASIA' },
  ],
  advice: { id: 'g', en: 'h' },
  fine: { id: 'i', en: 'j' },
  fixes: [{ label: { id: 'k', en: 'l' }, span: { start: 0, end: 4 }, replacement: 'RAHASIA' }],
};
const target = { author: 'RAHASIA', handle: 'RAHASIA', text: 'RAHASIA', url: 'https://RAHASIA/' };
/** Each text of it says RAHASIA. */
const secret = (number: number) =>
  row(number, {
    text: `RAHASIA ${number}`,
    target,
    url: 'https://x.com/RAHASIA',
    findings: [finding],
    rules: ['r'],
    picture: {
      sight: {
        signs: [],
        text: [
          { text: 'RAHASIA', score: 1, box: { left: 0, top: 0, width: 1, height: 1 }, turn: 0 },
        ],
        finished: true,
      },
      sha256: 'f'.repeat(64),
      thumbnail: 'data:image/jpeg;base64,RAHASIA=',
    },
    outcome: 'edited',
    reason: 'RAHASIA',
    sentText: 'RAHASIA',
    decidedAt: '2026-11-25T10:00:00.000Z',
  });
const past = (number: number) =>
  pastRow(number, { text: 'RAHASIA', target, url: 'https://x.com/RAHASIA', label: 'RAHASIA' });

const decide = (number: number, minute: number, reason: string | null, text?: string) => ({
  id: idOf(number),
  outcome: 'published' as const,
  reason,
  decidedAt: new Date(Date.UTC(2026, 10, 25, 12, minute)).toISOString(),
  ...(text !== undefined && { text }),
});

async function openedWith(...rows: ReturnType<typeof row>[]) {
  const ledger = await ledgerWith();
  const lock = await lockedStorage();
  await lock.unlock(ledger);
  await ledger.warnings.bulkAdd(rows);
  return { ledger, ...lock };
}

describe('while open', () => {
  test('rows are as they were, and lie on the disk without a word of them', async () => {
    const { ledger } = await openedWith(secret(1), row(2));
    await storeStep(ledger, [past(1), pastRow(2)], importRow());
    expect(await ledger.warnings.toArray()).toEqual([secret(1), row(2)]);
    expect(await readActivities(ledger, [past(1).id])).toEqual([past(1)]);
    expect(await onDisk(ledger)).not.toMatch(/RAHASIA|Teks/);
    expect(await findDamaged(ledger)).toEqual([]);
  });

  test('everything is searched, decided and marked as without a lock', async () => {
    const { ledger } = await openedWith(secret(1), row(2));
    await ledger.activities.bulkAdd([past(1), pastRow(2)]);
    expect(await findWarnings(ledger, { search: 'rahasia' })).toEqual([idOf(1)]);
    expect(await findWarnings(ledger, { rule: 'r', outcome: 'edited' })).toEqual([idOf(1)]);
    expect(await findActivities(ledger, { search: 'rahasia' })).toHaveLength(1);
    await decideWarning(ledger, decide(1, 0, null));
    expect(await ledger.warnings.get(idOf(1))).toMatchObject({ text: 'RAHASIA 1', reason: null });
    await markActivities(ledger, [past(1).id], 'kept');
    expect(await ledger.activities.get(past(1).id)).toMatchObject({
      mark: 'kept',
      label: 'RAHASIA',
    });
    const backup = await exportBackup(ledger, defaultSettings());
    const fresh = await ledgerWith();
    await importBackup(fresh, backup);
    expect(await fresh.warnings.toArray()).toEqual(await ledger.warnings.toArray());
    expect(backup).not.toContain('sealed');
  });
});

describe('while locked', () => {
  test('nothing is read', async () => {
    const { ledger, lock } = await openedWith(secret(1));
    await ledger.activities.add(past(1));
    await lock(ledger);
    const rows = [...(await ledger.warnings.toArray()), ...(await ledger.activities.toArray())];
    expect(JSON.stringify(rows)).not.toContain('RAHASIA');
    await expect(exportBackup(ledger, defaultSettings())).rejects.toMatchObject({ code: 'locked' });
    await expect(exportCsv(ledger)).rejects.toMatchObject({ code: 'locked' });
    await expect(importBackup(ledger, '{}')).rejects.toMatchObject({ code: 'locked' });
  });

  test('what happens is written, readable after the passphrase alone', async () => {
    const { ledger, lock, unlock, storage } = await openedWith(secret(1));
    await lock(ledger, true);
    await addWarning(ledger, secret(2));
    await decideWarning(ledger, decide(1, 1, 'RAHASIA lain', 'RAHASIA terkirim'));
    await decideWarning(ledger, decide(2, 1, null));
    await storeStep(ledger, [past(1)], importRow());
    expect(await onDisk(ledger)).not.toContain('RAHASIA');
    expect((await readWarnings(ledger, [idOf(2)]))[0]?.text).toBe('');
    await unlock(ledger);
    const check = async (them: Ledger) => {
      const [first, second] = await them.warnings.toArray();
      const { sentText: _, ...decided } = secret(2);
      expect(first).toEqual({
        ...secret(1),
        outcome: 'published',
        reason: 'RAHASIA lain',
        sentText: 'RAHASIA terkirim',
        decidedAt: '2026-11-25T12:01:00.000Z',
      });
      expect(second).toEqual({
        ...decided,
        outcome: 'published',
        reason: null,
        decidedAt: '2026-11-25T12:01:00.000Z',
      });
      expect(await them.activities.toArray()).toEqual([past(1)]);
    };
    await check(ledger);
    await settleSeals(ledger, storage);
    await check(ledger);
    // All is sealed with the main key now: those of earlier runs are forgotten.
    storage.session.items.delete('lock-writing');
    await settleSeals(ledger, storage);
    expect([...storage.local.items.keys()].filter((key) => key.startsWith('lock-key'))).toEqual([]);
    await unlock(ledger);
    await check(ledger);
    expect(await onDisk(ledger)).not.toContain('RAHASIA');
  });

  test('what waits in the outbox is sealed and comes in after the passphrase', async () => {
    const { ledger, lock, unlock, storage } = await openedWith();
    await lock(ledger);
    const outbox = createOutbox(
      () => storage.local,
      async () => ({ stored: false }),
    );
    await outbox.record(secret(1));
    await outbox.decide({ id: idOf(1), outcome: 'cancelled', reason: 'RAHASIA' });
    const waiting = () =>
      [...storage.local.items.keys()].filter((key) => key.startsWith('outbox:'));
    expect(waiting()).toHaveLength(2);
    expect(JSON.stringify([...storage.local.items])).not.toContain('RAHASIA');
    await drainOutbox(ledger, storage.local);
    expect(waiting()).toHaveLength(2);
    await unlock(ledger);
    await drainOutbox(ledger, storage.local);
    expect(waiting()).toEqual([]);
    expect(await ledger.warnings.get(idOf(1))).toMatchObject({
      text: 'RAHASIA 1',
      outcome: 'cancelled',
    });
  });
});

/** No review runs, and every context has learned of it. */
const atOnce = {
  locks: { request: async (_: string, step: () => unknown) => step() } as never,
  settled: async () => {},
};

describe('turning it on and off', () => {
  const rows = Array.from({ length: 450 }, (_, at) => secret(at));

  test.each([0, 1, 2, 99])('killed after %i steps, nothing is lost', async (steps) => {
    const ledger = await ledgerWith(...rows);
    await ledger.activities.add(past(1));
    const all = async () => [await ledger.warnings.toArray(), await ledger.activities.toArray()];
    const before = await all();
    const { storage, unlock, lock } = await lockedStorage('turning-on');
    await unlock(ledger);
    await settleSeals(mortal(steps).ledger(ledger), storage).catch(() => {});
    expect(await all()).toEqual(before);
    // The browser has died too: the rest is sealed without the passphrase.
    await lock(ledger, true);
    await settleSeals(ledger, storage);
    expect(await onDisk(ledger)).not.toContain('RAHASIA');
    await unlock(ledger);
    await settleSeals(ledger, storage);
    expect((await readLock(storage.local))?.state).toBe('on');
    expect(await all()).toEqual(before);

    const record = await readLock(storage.local);
    if (record) await writeLock(storage.local, { ...record, state: 'turning-off' });
    const dying = mortal(steps).ledger(ledger);
    await settleSeals(dying, storage)
      .then(() => forgetSeals(dying, storage, atOnce))
      .catch(() => {});
    if (await readLock(storage.local)) await unlock(ledger);
    expect(await all()).toEqual(before);
    await settleSeals(ledger, storage);
    await forgetSeals(ledger, storage, atOnce);
    expect(storage.local.items.size).toBe(0);
    expect(storage.session.items.size).toBe(0);
    await lock(ledger);
    expect(await all()).toEqual(before);
    expect(await onDisk(ledger)).not.toContain('sealed');
    await ledger.delete();
  });

  test('the keys are kept as long as a review runs, which seals with them', async () => {
    const { ledger, storage, record } = await openedWith(secret(1));
    await writeLock(storage.local, { ...record, state: 'turning-off' });
    await settleSeals(ledger, storage);
    let end = () => {};
    const asked: string[] = [];
    const locks = {
      request: async (name: string, step: () => unknown) => {
        asked.push(name);
        await new Promise<void>((done) => {
          end = done;
        });
        return step();
      },
    } as never;
    const forgetting = forgetSeals(ledger, storage, { ...atOnce, locks });
    await expect.poll(() => asked).toEqual(['jaga-netral-review']);
    expect(storage.session.items.has('lock-open')).toBe(true);
    end();
    await forgetting;
    expect(storage.local.items.size).toBe(0);
    expect(await ledger.warnings.toArray()).toEqual([secret(1)]);
  });

  test('a row that does not open is named as damaged, and the lock stays', async () => {
    const { ledger, storage, record } = await openedWith(secret(1), secret(2));
    const database = ledger.backendDB();
    const store = database.transaction('warnings', 'readwrite').objectStore('warnings');
    await new Promise((done) => {
      store.get(idOf(1)).onsuccess = ({ target: request }) => {
        const stored = (request as IDBRequest).result;
        stored.sealed[0].data[20] ^= 1;
        store.put(stored).onsuccess = done;
      };
    });
    await ledger.vault.ready;
    expect(await findDamaged(ledger)).toEqual([{ table: 'warnings', id: idOf(1) }]);
    await writeLock(storage.local, { ...record, state: 'turning-off' });
    await settleSeals(ledger, storage);
    await forgetSeals(ledger, storage, atOnce);
    expect((await readLock(storage.local))?.state).toBe('turning-off');
    expect((await ledger.warnings.get(idOf(2)))?.text).toBe('RAHASIA 2');
  });
});
