import { jsonFile, jsonList, lines, plainDate, section } from '../pieces.ts';
import { type Act, type Acts, type MadeFile, OWNER, type Section, type Shape } from '../types.ts';

const SITE = 'https://www.tiktokv.com/share/video';
const FILE = 'user_data_tiktok.json';

/** The names of the sections around the lists, which changed from year to year. */
interface Names {
  activity: string;
  likes: string;
  profile: string;
  posts: readonly [string, string];
  /** Keys begin with a small letter, and a like's date is in ISO. */
  small?: true;
}

const NAMES: Readonly<Record<string, Names>> = {
  activity: {
    activity: 'Activity',
    likes: 'Activity',
    profile: 'Profile',
    posts: ['Video', 'Videos'],
  },
  'your-activity': {
    activity: 'Your Activity',
    likes: 'Likes and Favorites',
    profile: 'Profile And Settings',
    posts: ['Post', 'Posts'],
  },
  small: {
    activity: 'Activity',
    likes: 'Likes and Favorites',
    profile: 'Profile And Settings',
    posts: ['Post', 'Posts'],
    small: true,
  },
};

/** TikTok: JSON with the sections of each year, and text files in English and Indonesian. */
export const tiktok: readonly Shape[] = [
  ...Object.entries(NAMES).map(([name, names]) => ({ name, sections: [json(names)] })),
  {
    name: 'text',
    about: [profile()],
    sections: textFiles(
      ['Like List', 'Comments', 'Posts', 'Share History', 'Following'],
      ['Date', 'Comment', 'Title', 'Username'],
    ),
  },
  {
    name: 'text-id',
    about: [profile()],
    sections: textFiles(
      ['Daftar suka', 'Komentar', 'Postingan', 'Riwayat berbagi', 'Mengikuti'],
      ['Tanggal', 'Komentar', 'Judul', 'Nama pengguna'],
    ),
  },
];

function profile(): MadeFile {
  const value = { 'Profile And Settings': { 'Profile Info': { ProfileMap: profileMap() } } };
  return jsonFile('profil.json', value);
}

function profileMap() {
  return { userName: OWNER.handle, bioDescription: 'Warga biasa.' };
}

/** One file with all lists: a fifth of the acts in each. */
function json(names: Names): Section {
  const kinds = ['like', 'comment', 'post', 'share', 'follow'] as const;
  return {
    kindAt: (index) => kinds[index % kinds.length] as (typeof kinds)[number],
    files: (acts) => [{ path: FILE, pieces: jsonPieces(acts, names) }],
  };
}

function* jsonPieces(acts: Acts, names: Names): Generator<string> {
  const { activity, likes, small, posts } = names;
  const key = (name: string) => (small ? name.toLowerCase() : name);
  const list = (kind: Act['kind'], head: string, tail: string, item: (act: Act) => unknown) =>
    jsonList(ofKind(acts, kind), item, { head, tail });
  const date = (act: Act) => ({ [key('Date')]: plainDate(act) });
  const likeList = list('like', '"Like List":{"ItemFavoriteList":[', ']}', (act) => ({
    ...(small ? { date: act.at.toISOString() } : date(act)),
    [small ? 'link' : act.serial % 2 === 0 ? 'Link' : 'VideoLink']: video(act),
  }));
  const profile = `"${names.profile}":{"Profile Info":{"ProfileMap":${JSON.stringify(profileMap())}}}`;
  yield `{${profile},"Comment":{"Comments":`;
  yield* list('comment', '{"CommentsList":[', ']}},', (act) => ({
    ...date(act),
    [key('Comment')]: act.text,
    [key('Photo')]: 'N/A',
    ...(small && { 'original post link': video(act) }),
  }));
  yield `"${activity}":{`;
  if (likes === activity) {
    yield* likeList;
    yield ',';
  }
  yield* list('share', '"Share History":{"ShareHistoryList":[', ']},', (act) => ({
    ...date(act),
    SharedContent: 'video',
    Link: video(act),
    Method: 'chat_head',
  }));
  yield* list('follow', '"Following":{"Following":[', ']},', (act) => ({
    ...date(act),
    UserName: act.other.handle,
  }));
  // What was watched is by far the longest list of a real export.
  yield* jsonList(acts, (act) => ({ ...date(act), Link: `${video(act)}?watched` }), {
    head: '"Video Browsing History":{"VideoList":[',
    tail: ']},"Login History":null},',
  });
  if (likes !== activity) {
    yield `"${likes}":{`;
    yield* likeList;
    yield '},';
  }
  yield* list('post', `"${posts[0]}":{"${posts[1]}":{"VideoList":[`, ']}},', (act) => ({
    ...date(act),
    Link: video(act),
    Likes: String(act.serial % 90),
    Title: act.text,
    WhoCanView: 'Public',
  }));
  yield '"Tiktok Shopping":null}';
}

/** The acts of one kind, in passing. */
function ofKind(acts: Acts, kind: Act['kind']): Acts {
  return {
    length: acts.length,
    slice: (from, to) => ofKind(acts.slice(from, to), kind),
    *[Symbol.iterator]() {
      for (const act of acts) if (act.kind === kind) yield act;
    },
  };
}

function textFiles(
  [like, comment, post, share, follow]: readonly [string, string, string, string, string],
  [date, said, title, user]: readonly [string, string, string, string],
): Section[] {
  const file = (name: string, kind: Act['kind'], rest: (act: Act) => string) =>
    section(`TikTok/${name}.txt`, [kind], (acts) =>
      lines(acts, (act) => `${date}: ${plainDate(act)}\n${rest(act)}\n`),
    );
  return [
    file(like, 'like', (act) => `Link: ${video(act)}`),
    file(comment, 'comment', (act) => `${said}: ${act.text}\nPhoto: N/A\nUrl: ${video(act)}`),
    file(post, 'post', (act) => `Link: ${video(act)}\n${title}: ${act.text}`),
    file(share, 'share', (act) => `Shared Content: video\nLink: ${video(act)}\nMethod: copy`),
    file(follow, 'follow', (act) => `${user}: ${act.other.handle}`),
  ];
}

function video({ serial }: Act): string {
  return `${SITE}/${7_000_000_000_000 + serial}/`;
}
