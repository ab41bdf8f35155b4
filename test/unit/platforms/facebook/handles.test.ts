import { expect, test } from 'vitest';
import { absolute, handleOf } from '../../../../src/platforms/facebook/handles.ts';

test.each([
  ['/rini', 'rini'],
  ['https://www.facebook.com/rini?__tn__=x', 'rini'],
  ['https://m.facebook.com/rini', 'rini'],
  ['/profile.php?id=100', '100'],
  ['/people/Rini-Astuti/100/', '100'],
  ['/groups/77/', '77'],
  ['/groups/77/user/9/', '9'],
  ['/groups/77/posts/5/', ''],
  ['/rini/posts/5', ''],
  ['/marketplace/', ''],
  ['/', ''],
  ['https://example.org/rini', ''],
])('handle of %s', (href, handle) => {
  expect(handleOf(href)).toBe(handle);
});

test.each([
  ['/rini/posts/5?__cft__[0]=a&ref=b', 'https://www.facebook.com/rini/posts/5'],
  [
    '/permalink.php?story_fbid=5&id=7&x=1',
    'https://www.facebook.com/permalink.php?id=7&story_fbid=5',
  ],
  ['/rini/posts/5?comment_id=9', 'https://www.facebook.com/rini/posts/5?comment_id=9'],
])('address of %s', (href, address) => {
  expect(absolute(href)).toBe(address);
});
