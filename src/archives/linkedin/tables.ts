import { fromText } from '../shared/moment.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { BareActivity } from '../types.ts';

/** What a line of column names heads; null when it is no table that holds acts. */
export function tableOf(columns: readonly string[], path: string): string | null {
  const has = (...names: string[]) => names.every((name) => columns.includes(name));
  if (has('sharelink', 'sharecommentary')) return 'shares';
  if (has('date', 'link', 'message')) return 'comments';
  if (has('date', 'type', 'link')) return 'reactions';
  if (has('organization', 'followed on')) return 'company-follows';
  if (has('date', 'status', 'fullname')) return 'member-follows';
  if (has('first name', 'last name', 'connected on')) return 'connections';
  if (has('first name', 'last name', 'headline')) return 'profile';
  // Only two columns, which other tables have too.
  const isReposts = columns.length === 2 && has('date', 'link') && /repost/i.test(path);
  return isReposts ? 'reposts' : null;
}

/** One row as an activity; null when it is none. */
export function readLinkedinRow(
  table: string,
  field: (...names: string[]) => string,
): BareActivity | null {
  const at = fromText(field('date', 'followed on', 'connected on'));
  const link = decodeLink(field('link', 'sharelink', 'url'));
  switch (table) {
    case 'shares': {
      const shared = field('sharedurl').trim();
      const text = unwrap(field('sharecommentary'));
      if (link === '' && text === '' && shared === '') return null;
      const kind = shared === '' ? 'post' : 'share';
      return { kind, at, text, ...withTarget({ url: shared }), ...withUrl(link) };
    }
    case 'comments': {
      const text = unwrap(field('message'));
      if (text === '' && link === '') return null;
      return { kind: 'comment', at, text, ...withTarget({ url: link }), ...withUrl(link) };
    }
    case 'reactions':
    case 'reposts': {
      const kind = table === 'reactions' ? 'like' : 'share';
      return link === ''
        ? null
        : { kind, at, text: '', ...withTarget({ url: link }), ...withUrl(link) };
    }
    case 'company-follows':
      return follow(field('organization'), '', at);
    case 'member-follows':
      // Those that were ended stay in the list with another status.
      return /^active$/i.test(field('status').trim()) ? follow(field('fullname'), '', at) : null;
    case 'connections':
      return follow(`${field('first name')} ${field('last name')}`, link, at);
    default:
      return null;
  }
}

function follow(name: string, url: string, at: string | null): BareActivity | null {
  const author = name.trim();
  if (author === '') return null;
  return {
    kind: 'follow',
    at,
    text: '',
    ...withTarget({ author, url }),
    ...withUrl(url),
    aimedAt: 'account',
  };
}

/** A post of several paragraphs has each line wrapped in quotes of its own: `…"⏎"…`. */
function unwrap(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('"\n"', '\n').trim();
}

function decodeLink(link: string): string {
  return link.trim().replaceAll(/%3A/gi, ':');
}
