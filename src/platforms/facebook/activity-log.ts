import type { ActivityKind } from '../../judge/types.ts';
import { dateInWords } from '../shared/date-in-words.ts';
import { actUpon, written } from '../shared/own-page.ts';
import { allOf, closestOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import type { SeenActivity } from '../types.ts';
import { absolute, handleOf } from './handles.ts';
import { isDecoy } from './posts.ts';
import * as selectors from './selectors.ts';

/** What Facebook's own sentence says was done; the first that fits. Words as in exports of 2022–2026. */
const SENTENCES: readonly (readonly [ActivityKind, RegExp])[] = [
  ['reply', /\breplied to\b|\bmembalas\b/i],
  ['comment', /\bcommented on\b|\bmengomentari\b/i],
  ['like', /\b(?:liked|likes|reacted to)\b|\b(?:menyukai|menanggapi)\b/i],
  ['join', /\b(?:joined|became a member of)\b|\b(?:bergabung|menjadi anggota)\b/i],
  ['follow', /\bfollowed\b|\bmengikuti\b/i],
  ['share', /\bshared\b|\bmembagikan\b/i],
  [
    'post',
    /\b(?:posted|updated (?:his|her|their) status|added)\b|\b(?:memposting|memperbarui status|menambahkan)\b/i,
  ],
];
/** Audience and time of day below an entry: "Publik · 10.05". */
const SMALL =
  /^(?:public|publik|friends|teman|only me|hanya saya|[\s·•]|\d{1,2}[.:]\d{2}|[ap]m)+$/i;

/** One line of the activity log: its sentence, then the words that it is about. */
export function readEntry(entry: Element): SeenActivity | null {
  const [sentence = '', ...rest] = readText(entry, isDecoy)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !SMALL.test(line));
  const kind = SENTENCES.find(([, says]) => says.test(sentence))?.[0];
  if (!kind) return null;
  const at = dayAbove(entry);
  const text = rest.join('\n');
  // The first name is the user's; the last is whose post, page or group it is.
  const [, ...others] = allOf(entry, ['strong']);
  const owner = others.at(-1);
  const link = owner?.closest('a') ?? owner?.querySelector('a');
  const account = {
    author: owner ? readText(owner, isDecoy) : '',
    handle: handleOf(link?.getAttribute('href') ?? ''),
  };
  const isAccount = kind === 'follow' || kind === 'join';
  const url =
    addressOf(entry) || (isAccount && link ? absolute(link.getAttribute('href') ?? '') : '');
  if (kind === 'post' || kind === 'comment' || kind === 'reply') {
    const target = tidyTarget({ ...account, text: '', url: '' });
    const words = { text, ...(url && { url }) };
    return written(kind, words, at, kind !== 'post' && target.author ? target : null);
  }
  const target = tidyTarget({ ...account, text, url });
  if (!isAccount) {
    const act = actUpon(kind, target, null);
    return act && { ...act, at };
  }
  return account.author === ''
    ? null
    : { kind, at, text: '', target, aimedAt: 'account', ...(url && { url }) };
}

function addressOf(entry: Element): string {
  const whole = entry.matches('a[href]') ? entry : null;
  const href = (allOf(entry, selectors.permalink)[0] ?? whole)?.getAttribute('href');
  return href ? absolute(href) : '';
}

/** The log stands in the order of days: the last heading before the entry that names one. */
function dayAbove(entry: Element): string | null {
  const log = closestOf(entry, selectors.main) ?? entry.ownerDocument.body;
  const above = allOf(log, selectors.logDay).filter(
    (day) => day.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const named = above.map((day) => dateInWords(readText(day))).filter((day) => day !== null);
  return named.at(-1) ?? null;
}
