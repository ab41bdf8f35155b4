import { expect, test, vi } from 'vitest';
import { tellWhenLost } from '../../../entrypoints/guard.content/tell-when-lost.ts';

test('says once that the page must be loaded again, and only when something was lost', () => {
  const outbox = { lost: false };
  const hint = vi.fn();
  const tell = tellWhenLost(outbox as never, { hint } as never);
  tell();
  expect(hint).not.toHaveBeenCalled();
  outbox.lost = true;
  tell();
  tell();
  expect(hint.mock.calls.map(([kind]) => kind)).toEqual(['reload']);
});
