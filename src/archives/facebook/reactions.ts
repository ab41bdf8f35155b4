import { asObject, asText } from '../shared/json-value.ts';
import { readLabelValues } from '../shared/label-values.ts';
import { fromSeconds } from '../shared/moment.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { BareActivity } from '../types.ts';

/** Reactions as the site names them, English and Indonesian. */
const REACTIONS = new Set(
  'like love haha wow sad angry care sorry anger suka super peduli sedih marah'.split(' '),
);

/** A reaction in the newer shape; null when the item is something else that has labels. */
export function readReaction(value: unknown, name: string): BareActivity | null {
  const { url, values, ownerUrl, owner } = readLabelValues(value);
  const isReaction = (text: string) => REACTIONS.has(text.toLowerCase());
  if (!/reaction|like|suka/.test(name) && !values.some(isReaction)) return null;
  // The reaction comes first; in a language that is not known it is told by its place.
  const others = values.filter((text) => !isReaction(text));
  const author = owner[0] ?? (others.length > 1 ? others[1] : others[0]);
  const title = asText(asObject(value).title);
  return {
    kind: 'like',
    at: fromSeconds(asObject(value).timestamp),
    text: '',
    ...withTarget({ author, url: url || ownerUrl }),
    ...withUrl(url),
    ...(title !== '' && { label: title }),
  };
}
