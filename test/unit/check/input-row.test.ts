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
  ['an unknown field', '{"id":1,"text":"a","staged":"campaign"}', 'unknown field: staged'],
  [
    'an unknown field of the target',
    '{"id":1,"text":"a","target":{"name":"x"}}',
    'unknown field: name',
  ],
  ['no text', '{"id":1}', 'text:'],
  ['an unknown stage', '{"id":1,"text":"a","stage":"soon"}', 'stage:'],
  ['an unknown kind', '{"id":1,"text":"a","kind":"shout"}', 'kind:'],
  ['no date', '{"id":1,"text":"a","at":"kemarin"}', 'at: not a date'],
  ['no BPS code', '{"id":1,"text":"a","region":"jateng"}', 'region: not a BPS code'],
])('names %s', (_, line, message) => {
  expect(() => parseInputRow(line)).toThrow(message);
});

test('an error holds nothing of the text', () => {
  const line = JSON.stringify({ id: 1, text: 'rahasia', kind: 'rahasia' });
  expect(() => parseInputRow(line)).toThrow(/^(?!.*rahasia)/);
});
