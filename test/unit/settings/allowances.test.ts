import { expect, test } from 'vitest';
import type { Allowance } from '../../../src/judge/types.ts';
import { allow } from '../../../src/settings/allowances.ts';
import { defaultSettings } from '../../../src/settings/schema.ts';

test('"Bukan masalah" is kept with its moment, and the same one once', () => {
  const draft = defaultSettings();
  const said: Allowance[] = [
    { scope: 'text', text: 'Rapat  pagi' },
    { scope: 'text', text: 'Rapat pagi ' },
    { scope: 'account', platform: 'x', handle: '@Humas' },
    { scope: 'account', platform: 'x', handle: 'humas' },
    { scope: 'account', platform: 'facebook', handle: 'humas' },
    { scope: 'rule', rule: 'skb-2022/D6' },
  ];
  let id = 0;
  const ids = said.map(
    (one) =>
      allow(
        draft,
        one,
        () => new Date('2026-11-25T08:00:00Z'),
        () => `${++id}-0-0-0-0`,
      ).id,
  );
  expect(ids).toEqual(['1', '1', '2', '2', '3', '4'].map((one) => `${one}-0-0-0-0`));
  expect(draft.allow[0]).toEqual({
    scope: 'text',
    text: 'Rapat  pagi',
    id: '1-0-0-0-0',
    addedAt: '2026-11-25T08:00:00.000Z',
  });
});
