import { expect, test } from 'vitest';
import { parseInputRow } from '../../../scripts/check/input-row.ts';

test('takes every field of the interface', () => {
  const row = {
    id: 7,
    text: 'halo',
    at: '2024-01-15',
    stage: 'campaign',
    kind: 'like',
    platform: 'facebook',
    region: '3374',
    target: { author: 'A', handle: 'a', text: 't', url: 'https://x.com/a' },
  };
  expect(parseInputRow(JSON.stringify(row))).toEqual(row);
});

test.each([
  ['not JSON', 'oops', 'not valid JSON'],
  ['no text', '{"id":1}', 'text:'],
  ['an unknown stage', '{"id":1,"text":"a","stage":"soon"}', 'stage:'],
  ['an unknown kind', '{"id":1,"text":"a","kind":"shout"}', 'kind:'],
  ['no date', '{"id":1,"text":"a","at":"kemarin"}', 'at: not a date'],
  ['no BPS code', '{"id":1,"text":"a","region":"jateng"}', 'region: not a BPS code'],
])('names %s', (_, line, message) => {
  expect(() => parseInputRow(line)).toThrow(message);
});

test('leaves alone what other programs add, and null is as good as absent', () => {
  const line =
    '{"id":1,"text":"a","year":2024,"at":null,"target":{"text":"b","author":null,"n":1}}';
  expect(parseInputRow(line)).toEqual({ id: 1, text: 'a', target: { text: 'b' } });
});

test('an error holds nothing of the text', () => {
  const line = JSON.stringify({ id: 1, text: 'rahasia', kind: 'rahasia' });
  expect(() => parseInputRow(line)).toThrow(/^(?!.*rahasia)/);
});
