import { expect, test } from 'vitest';
import type { OpenedPack } from '../../../src/packs/open-pack.ts';
import { planPack } from '../../../src/packs/plan-pack.ts';
import type { StoredPack } from '../../../src/packs/stored-pack.ts';

const opened = (version: number, key: string | null = null, digest = `digest ${version}`) =>
  ({
    pack: { id: 'a', version, digest },
    signature: key ? { state: 'valid', fingerprint: key } : { state: 'none' },
  }) as OpenedPack;
const installed = (version: number, key: string | null = null, id = 'a') =>
  ({ id, version, key, digest: `digest ${version}` }) as StoredPack;
const refused = (why: string, version: number) => ({ type: 'refused', why, version });

test.each([
  ['a first one', opened(3), [], null, { type: 'add' }],
  ['one beside another', opened(3), [installed(9, null, 'b')], null, { type: 'add' }],
  ['a newer one', opened(3), [installed(2)], null, { type: 'replace', version: 2 }],
  [
    'a newer one, now signed',
    opened(3, 'k'),
    [installed(2)],
    null,
    { type: 'replace', version: 2 },
  ],
  [
    'a newer one of the same key',
    opened(3, 'k'),
    [installed(2, 'k')],
    null,
    { type: 'replace', version: 2 },
  ],
  ['a newer one of another key', opened(3, 'l'), [installed(2, 'k')], null, refused('key', 2)],
  ['a newer one, no longer signed', opened(3), [installed(2, 'k')], null, refused('key', 2)],
  ['an older one', opened(1), [installed(2)], null, refused('older', 2)],
  ['the same one', opened(2), [installed(2)], null, refused('same', 2)],
  [
    'another of the same version',
    opened(2, null, 'x'),
    [installed(2)],
    null,
    refused('changed', 2),
  ],
  ['that of the agency', opened(9), [], { id: 'a', version: 2 }, refused('preset', 2)],
  [
    'a sixth one',
    opened(1),
    ['b', 'c', 'd', 'e', 'f'].map((id) => installed(1, null, id)),
    null,
    refused('full', 0),
  ],
])('%s', (_name, next, others, preset, plan) => {
  expect(planPack(next, others as StoredPack[], preset)).toEqual(plan);
});

test('a signature that does not fit is refused whatever is installed', () => {
  const forged: OpenedPack = { ...opened(3), signature: { state: 'invalid' } };
  expect(planPack(forged, [], null)).toEqual(refused('signature', 3));
});
