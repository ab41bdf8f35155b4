import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { parse } from 'yaml';
import { keepPreset } from '../../../src/policy/keep-preset.ts';
import { policySchema } from '../../../src/policy/policy-schema.ts';
import { readPolicy } from '../../../src/policy/read-policy.ts';
import { changeSettings, loadSettings } from '../../../src/settings/store.ts';
import { SAMPLE } from '../packs/sample-pack.ts';
import { memoryStorage } from '../settings/memory-storage.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const now = new Date('2026-11-26T00:00:00.000Z');

describe('a policy', () => {
  it('that says nothing presets nothing', async () => {
    expect(await readPolicy({}, now)).toBeNull();
  });

  it('presets region, language, contact and a pack', async () => {
    const policy = { region: '3471', language: 'en', contact: 'BKPSDM, (0274) 123', pack: SAMPLE };
    const preset = await readPolicy(policy, now);
    expect(preset).toMatchObject({
      state: 'ok',
      region: '3471',
      language: 'en',
      contact: 'BKPSDM, (0274) 123',
      pack: { id: 'contoh-kota-sabana', key: null },
    });
  });

  it('may give the pack as an object', async () => {
    const preset = await readPolicy({ pack: parse(SAMPLE) }, now);
    expect(preset).toMatchObject({ state: 'ok', pack: { id: 'contoh-kota-sabana' } });
  });

  test.each([
    ['a region that is none', { region: '99' }, 'region'],
    ['a region by name', { region: 'Sleman' }, 'region'],
    ['an unknown language', { language: 'jv' }, 'language'],
    ['a contact of a page', { contact: 'x'.repeat(201) }, 'contact'],
    ['a pack with a fault', { pack: SAMPLE.replace("'3471'", "'3499'") }, 'pack (region, 6:9)'],
    [
      'a pack that was tampered with',
      { pack: `${SAMPLE}# tanda-tangan ed25519 x y\n` },
      'pack (tanda-tangan)',
    ],
    ['a place to report to', { region: '3471', reportTo: 'https://x.go.id' }, 'reportTo'],
    ['the guard switched off', { platforms: { x: { on: false } } }, 'platforms'],
    ['a pause', { pausedUntil: { 'x.com': '2099-01-01T00:00:00Z' } }, 'pausedUntil'],
    ['allowances', { allow: [{ scope: 'rule', rule: 'skb-2022/D2' }] }, 'allow'],
    ['a prototype', JSON.parse('{"__proto__": {"region": "3471"}}'), '__proto__'],
  ])('with %s is refused as a whole and says where', async (_name, policy, fault) => {
    expect(await readPolicy(policy, now)).toEqual({ state: 'bad', fault });
  });
});

test("Chrome's schema knows the same fields", () => {
  const file = join(import.meta.dirname, '../../../src/policy/managed-schema.json');
  const { properties } = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(properties)).toEqual(Object.keys(policySchema.shape));
});

describe('what a policy presets', () => {
  function background(policy: () => Promise<Record<string, unknown>>, local = memoryStorage()) {
    const listeners: ((changed: object, area: string) => void)[] = [];
    const onChanged = { addListener: (one: never) => listeners.push(one) };
    keepPreset({ managed: { get: policy }, local, onChanged } as never, () => now);
    const change = () => {
      for (const tell of listeners) tell({}, 'managed');
    };
    return { local, change };
  }
  const settingsSoon = (local: ReturnType<typeof memoryStorage>) =>
    expect.poll(() => loadSettings(local));

  it('holds in every context, and gives the user back their own choice when it goes', async () => {
    let policy: Record<string, unknown> = { region: '3471', language: 'en', pack: SAMPLE };
    const mine = { language: 'id', profile: { region: '31' } };
    const { local, change } = background(async () => policy, memoryStorage({ settings: mine }));
    await settingsSoon(local).toMatchObject({
      language: 'en',
      profile: { region: '3471', status: 'pns' },
      packs: [{ id: 'contoh-kota-sabana' }],
    });
    // A change of something else must not make it the user's own.
    await changeSettings((draft) => {
      draft.sensitivity = 'ketat';
    }, local);
    policy = {};
    change();
    await settingsSoon(local).toMatchObject({
      language: 'id',
      sensitivity: 'ketat',
      profile: { region: '31' },
      packs: [],
    });
  });

  it('leaves everything as it is when it is bad, or when there is none', async () => {
    const before = await loadSettings(memoryStorage());
    const bad = background(async () => ({ region: '3471', reportTo: 'x' }));
    await expect.poll(() => bad.local.items.get('preset')).toMatchObject({ state: 'bad' });
    expect(await loadSettings(bad.local)).toEqual(before);
    const none = background(() => Promise.reject(new Error('Managed storage manifest not found')));
    none.change();
    await expect.poll(() => none.local.items.has('preset')).toBe(false);
    expect(await loadSettings(none.local)).toEqual(before);
  });

  it('replaces a pack of the user with the same id', async () => {
    const { pack } = (await readPolicy({ pack: SAMPLE }, now)) as { pack: { version: number } };
    const local = memoryStorage({ settings: { packs: [{ ...pack, version: 9 }] } });
    expect((await loadSettings(local)).packs).toMatchObject([{ version: 9 }]);
    background(async () => ({ pack: SAMPLE }), local);
    await settingsSoon(local).toMatchObject({ packs: [{ version: 1 }] });
  });
});
