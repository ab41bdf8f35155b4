import { absences } from './absences.ts';
import { playedIn, practice } from './index.ts';
import type { PracticeAct } from './practice-act.ts';

/** What a user can do, in the words of the table; each act of a practice page is one of these. */
export const THINGS = [
  'post',
  'thread',
  'caption',
  'community post',
  'story',
  'live chat',
  'poll',
  'comment',
  'reply',
  'quote',
  'share',
  'share with words',
  'like',
  'reaction',
  'double tap',
  'vote',
  'follow',
  'join',
  'changed words',
  'profile',
] as const;
export type Thing = (typeof THINGS)[number];

/** `tested`: with the ways in which it is done; `none`: the site has no such thing; `gap`: it has, we do not. */
export type Cell =
  | { state: 'tested'; ways: readonly string[]; firefox: boolean }
  | { state: 'none' | 'gap'; why: string };

/** Which thing an act of a practice page is, by its kind, its path and its name. */
export function thingOf({ kind, path, name }: PracticeAct): Thing {
  const [head = '', rest = ''] = name.split(': ');
  if (/changed/.test(rest)) return 'changed words';
  if (head === 'live chat' || head === 'thread' || head === 'vote') return head;
  if (kind === 'post') return postOf(rest);
  if (kind === 'share') return /^with words/.test(rest) ? 'share with words' : 'share';
  if (kind === 'like') {
    if (path === 'reaction' || /reaction/.test(rest)) return 'reaction';
    if (path === 'double-tap') return 'double tap';
    return rest === 'story' ? 'story' : 'like';
  }
  return kind as Thing;
}

function postOf(rest: string): Thing {
  if (/^poll\b/.test(rest)) return 'poll';
  if (rest === 'community') return 'community post';
  return /caption|description|under a picture/.test(rest) ? 'caption' : 'post';
}

/** Site → thing → cell. @throws when a cell is both tested and said to be absent, or neither. */
export function readMatrix(): Map<string, Map<Thing, Cell>> {
  const matrix = new Map<string, Map<Thing, Cell>>();
  for (const site of practice) {
    const { host, pathname } = new URL(site.start);
    // Two programs of Telegram share a host.
    const name = host + (host.startsWith('web.') ? pathname : '');
    const inFirefox = new Set(playedIn('firefox', site));
    const cells = new Map<Thing, Cell>();
    for (const thing of THINGS) {
      const acts = site.acts.filter((act) => thingOf(act) === thing);
      const absence = absences[name]?.[thing];
      if (acts.length > 0 === (absence !== undefined))
        throw new Error(
          `${name}: ${thing} is ${absence ? 'tested and said to be absent' : 'neither tested nor explained'}`,
        );
      const firefox = acts.some((act) => inFirefox.has(act));
      const ways = [...new Set(acts.map(({ path }) => path))];
      cells.set(thing, absence ?? { state: 'tested', ways, firefox });
    }
    matrix.set(name, cells);
  }
  return matrix;
}
