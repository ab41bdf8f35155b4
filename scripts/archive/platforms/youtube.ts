import type { ActivityKind } from '../../../src/judge/types.ts';
import { csvRow, jsonList, lines, section } from '../pieces.ts';
import type { Act, Section, Shape } from '../types.ts';

const WATCH = 'https://www.youtube.com/watch?v=';
const ROOT = 'Takeout/YouTube and YouTube Music/';
const CHANNEL = 'UCcontohcontohcontoh0000';

/** A comments table of one time: its columns, and how a text stands in its cell. */
interface Dialect {
  columns: readonly string[];
  cell: (text: string) => string;
}

const segments = (text: string) =>
  JSON.stringify({ takeoutSegments: [{ text: text.slice(0, 20) }, { text: text.slice(20) }] });
/** Objects joined by commas, with raw line breaks inside their strings. */
const objects = (text: string) =>
  text
    .split(/(?<=\n)/)
    .map((part) => `{"text":${JSON.stringify(part).replaceAll('\\n', '\n')}}`)
    .join(',');
const plain = (text: string) => text;

const BEFORE = [
  'Comment ID',
  'Channel ID',
  'Comment Create Timestamp',
  'Price',
  'Parent Comment ID',
  'Video ID',
  'Comment Text',
];
const AFTER = [
  'Channel ID',
  'Comment Create Timestamp',
  'Price',
  'Comment ID',
  'Parent Comment ID',
  'Video ID',
  'Comment Text',
];
const DUTCH = [
  'Kanaal-ID',
  'Tijdstempel van maken van reactie',
  'Prijs',
  'Reactie-ID',
  'ID van bovenliggende reactie',
  'Video-ID',
  'Reactietekst',
];

/** YouTube: Takeout's comments before and since June 2024, in plain text, other cases and languages; activity. */
export const youtube: readonly Shape[] = [
  { name: 'segments', sections: tables({ columns: BEFORE, cell: segments }) },
  { name: 'objects', sections: tables({ columns: AFTER, cell: objects }) },
  { name: 'plain', sections: tables({ columns: BEFORE, cell: plain }) },
  {
    name: 'lower-case',
    sections: tables({ columns: AFTER.map((name) => name.toLowerCase()), cell: objects }),
  },
  {
    name: 'localized',
    sections: [comments('reacties/reacties.csv', { columns: DUTCH, cell: objects }, ['comment'])],
  },
  { name: 'activity', sections: [activity(), likedVideos()] },
];

function tables(dialect: Dialect): Section[] {
  return [
    comments('comments/comments.csv', dialect, ['comment', 'reply']),
    liveChats(dialect),
    subscriptions(),
    posts(dialect),
  ];
}

function comments(path: string, dialect: Dialect, kinds: readonly ActivityKind[]): Section {
  const { columns, cell } = dialect;
  const row = (act: Act) => {
    const id = `Ug${act.serial.toString(36)}`;
    const parent = act.kind === 'reply' ? `Up${act.serial.toString(36)}` : '';
    const rest = ['0', id, parent, videoOf(act), cell(act.text)];
    const cells =
      columns === BEFORE
        ? [id, CHANNEL, act.at.toISOString(), '0', ...rest.slice(2)]
        : [CHANNEL, act.at.toISOString(), ...rest];
    return csvRow(cells);
  };
  // Takeout ends its tables with blank lines.
  return section(ROOT + path, kinds, function* (acts) {
    yield* lines(acts, row, { head: columns.join(',') });
    yield '\n\n';
  });
}

function liveChats({ cell }: Dialect): Section {
  const head =
    'Live Chat ID,Channel ID,Live Chat Create Timestamp,Price,Video ID,Live Chat Text'.split(',');
  return section(`${ROOT}live chats/live chats.csv`, ['comment'], (acts) =>
    lines(
      acts,
      (act) => {
        const id = `Lc${act.serial.toString(36)}`;
        return csvRow([id, CHANNEL, act.at.toISOString(), '0', videoOf(act), cell(act.text)]);
      },
      { head: csvRow(head) },
    ),
  );
}

function subscriptions(): Section {
  return section(`${ROOT}subscriptions/subscriptions.csv`, ['follow'], (acts) =>
    lines(
      acts,
      ({ other, serial }) => {
        const id = channelOf(serial);
        return csvRow([id, `http://www.youtube.com/channel/${id}`, other.name]);
      },
      { head: 'Channel Id,Channel Url,Channel Title' },
    ),
  );
}

function posts({ cell }: Dialect): Section {
  return section(`${ROOT}posts/posts.csv`, ['post'], (acts) =>
    lines(
      acts,
      (act) => csvRow([`Pk${act.serial}`, CHANNEL, act.at.toISOString(), cell(act.text)]),
      { head: 'Post ID,Channel ID,Post Create Timestamp,Post Text' },
    ),
  );
}

/** `MyActivity.json`, where what was watched stands between the acts. */
function activity(): Section {
  const path = 'Takeout/My Activity/YouTube/MyActivity.json';
  return section(path, ['like', 'follow', 'share'], (acts) =>
    jsonList(acts, (act) => [watched(act), done(act)], {
      stringify: (both) => JSON.stringify(both).slice(1, -1),
    }),
  );
}

function watched(act: Act) {
  return {
    ...aboutActivity(act),
    title: `Watched ${oneLine(act.text)}`,
    titleUrl: `${WATCH}w${act.serial}`,
    subtitles: [{ name: act.other.name, url: `https://www.youtube.com/@${act.other.handle}` }],
  };
}

function done(act: Act) {
  const { kind, other, seen, serial } = act;
  const about = aboutActivity(act);
  const titleUrl = WATCH + videoOf(act);
  const subtitles = [{ name: other.name, url: `https://www.youtube.com/@${other.handle}` }];
  if (kind === 'like') return { ...about, title: `Liked ${oneLine(seen)}`, titleUrl, subtitles };
  if (kind === 'share') return { ...about, title: `Membagikan ${oneLine(seen)}`, titleUrl };
  const page = `https://www.youtube.com/channel/${channelOf(serial)}`;
  return { ...about, title: `Subscribed to ${other.name}`, titleUrl: page };
}

function aboutActivity({ at }: Act) {
  return {
    header: 'YouTube',
    time: at.toISOString(),
    products: ['YouTube'],
    activityControls: ['YouTube watch history'],
  };
}

function likedVideos(): Section {
  return section(`${ROOT}playlists/Liked videos.csv`, ['like'], (acts) =>
    lines(acts, (act) => csvRow([videoOf(act), act.at.toISOString()]), {
      head: 'Video ID,Playlist Video Creation Timestamp',
    }),
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function videoOf({ serial }: Act): string {
  return `v${serial.toString(36).padStart(10, '0')}`;
}

function channelOf(serial: number): string {
  return `UC${serial.toString(36).padStart(22, '0')}`;
}
