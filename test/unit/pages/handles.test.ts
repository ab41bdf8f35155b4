import { expect, it } from 'vitest';
import { readHandles } from '../../../src/pages/options/you-section.tsx';

it.each([
  ['', []],
  ['@Budi, budi ,ani', ['Budi', 'ani']],
  ['a;b  c\n@@d', ['a', 'b', 'c', 'd']],
])('%j → %j', (list, handles) => {
  expect(readHandles(list)).toEqual(handles);
});
