import { asList, asText } from '../shared/json-value.ts';
import { fromText } from '../shared/moment.ts';
import { withTarget } from '../shared/target.ts';
import type { BareActivity } from '../types.ts';

/**
 * The bare rows of exports before 2020: likes as `[date, owner]`, comments as `[date, text, owner]`,
 * follows as `owner: date` in connections.json. Dates have no zone before 2019.
 */
export function readRow(key: string, value: unknown): BareActivity | null {
  const [date, second, third] = asList(value).map(asText);
  if (key === 'media_likes' || key === 'comment_likes')
    return { kind: 'like', at: fromText(date), text: '', ...withTarget({ handle: second }) };
  if (/^(?:media|live|story)_comments$/.test(key))
    return {
      kind: 'comment',
      at: fromText(date),
      text: second ?? '',
      ...withTarget({ handle: third }),
    };
  const followed = /^following\.(.+)$/.exec(key)?.[1];
  if (followed === undefined) return null;
  const at = fromText(value);
  return { kind: 'follow', at, text: '', ...withTarget({ handle: followed }), aimedAt: 'account' };
}
