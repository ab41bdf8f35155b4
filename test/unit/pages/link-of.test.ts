import { expect, it } from 'vitest';
import { linkOf } from '../../../src/pages/frame/link-of.ts';

it.each([
  ['https://x.com/a/status/1', null, 'https://x.com/a/status/1'],
  [null, 'https://www.instagram.com/p/1/', 'https://www.instagram.com/p/1/'],
  ['javascript:alert(1)', null, null],
  ['data:text/html,hai', 'http://x.com/a', null],
  ['//x.com/a', null, null],
  [null, null, null],
])('%s with target %s → %s', (url, target, link) => {
  expect(linkOf({ url, target: target ? { url: target } : null })).toBe(link);
});
