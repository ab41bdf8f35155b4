import { asList, asObject, asText, firstText } from '../shared/json-value.ts';
import { fromSeconds } from '../shared/moment.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { BareActivity } from '../types.ts';
import { groupIn } from './titles.ts';

/** A page, person or group that was liked, followed, befriended or joined. */
export function readAccount(value: unknown, kind: 'like' | 'follow' | 'join'): BareActivity | null {
  const item = asObject(value);
  const title = asText(item.title).trim();
  const named = asList(item.data).map((one) => firstText(one, 'name'));
  const name =
    firstText(item, 'name') || named.find((one) => one !== '') || groupIn(title) || title;
  const url = firstText(item, 'url') || firstText(asList(item.data)[0], 'uri', 'url');
  if (name === '' && url === '') return null;
  return {
    kind,
    at: fromSeconds(item.timestamp),
    text: '',
    ...withTarget({ author: name, url }),
    ...withUrl(url),
    ...(title !== '' && title !== name && { label: title }),
    aimedAt: 'account',
  };
}
