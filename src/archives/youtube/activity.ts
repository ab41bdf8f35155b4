import { asList, asObject, asText, firstText } from '../shared/json-value.ts';
import { fromText } from '../shared/moment.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { BareActivity } from '../types.ts';

/** How Google's sentence for an act begins, in English and Indonesian; the rest is the title or name. */
const LIKED = /^(?:Liked|Menyukai|Suka)\s+(?!a\s+comment\b)(.+)$/i;
const SUBSCRIBED = /^(?:Subscribed to|Berlangganan(?: ke)?|Subscribe ke|Men-?subscribe)\s+(.+)$/i;
const SHARED = /^(?:Shared|Membagikan)\b\s*(.*)$/i;

/** An item of `MyActivity.json`: a like, subscription or share; null for what was watched or searched. */
export function readYoutubeActivity(value: unknown): BareActivity | null {
  const item = asObject(value);
  if (!/^YouTube/.test(asText(item.header)) && !asList(item.products).includes('YouTube'))
    return null;
  const title = asText(item.title).replaceAll('\u00a0', ' ').trim();
  const url = firstText(item, 'titleUrl');
  const about = { at: fromText(item.time), text: '', label: title, ...withUrl(url) };
  const channel = asList(item.subtitles).map((one) => firstText(one, 'name'))[0] ?? '';
  const subscribed = SUBSCRIBED.exec(title)?.[1];
  if (subscribed)
    return {
      ...about,
      kind: 'follow',
      ...withTarget({ author: subscribed, url }),
      aimedAt: 'account',
    };
  const liked = LIKED.exec(title)?.[1];
  if (liked) {
    const text = /^https?:/.test(liked) ? '' : liked;
    return { ...about, kind: 'like', ...withTarget({ author: channel, text, url }) };
  }
  const shared = SHARED.exec(title);
  if (!shared) return null;
  const text = /^(?:video|a video|sebuah video)?$/i.test(shared[1] ?? '') ? '' : shared[1];
  return { ...about, kind: 'share', ...withTarget({ text, url }) };
}
