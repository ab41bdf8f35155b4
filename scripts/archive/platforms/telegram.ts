import { othersBefore } from '../acts.ts';
import { inTurn, jsonList, seconds, section } from '../pieces.ts';
import { type Act, type Acts, OWNER, type Section, type Shape } from '../types.ts';

const OWN_ID = 'user1001';
/** Acts of a chat; the next begins with another membership. */
const ACTS_PER_CHAT = 25;
const OTHERS_BEFORE = 3;
const TYPES = ['private_supergroup', 'public_supergroup', 'private_group', 'public_channel'];

/** Telegram Desktop: the account with the chats of today and those left, and a single chat. */
export const telegram: readonly Shape[] = [
  { name: 'account', sections: [chats('chats')] },
  { name: 'left', sections: [chats('left_chats')] },
  {
    name: 'chat',
    sections: [
      section('ChatExport/result.json', ['post', 'reply', 'share', 'like'], (acts) =>
        jsonList(acts, message, {
          head: '{"name":"Siti","type":"personal_chat","id":77,"messages":[',
          tail: ']}',
        }),
      ),
    ],
  },
];

function chats(key: 'chats' | 'left_chats'): Section {
  const turn = inTurn(['post', 'reply', 'share', 'like', 'post', 'post']);
  return {
    kindAt: (index) => (index % ACTS_PER_CHAT === 0 ? 'join' : turn(index)),
    files: (acts) => [{ path: 'result.json', pieces: accountPieces(key, acts) }],
  };
}

function* accountPieces(key: string, acts: Acts): Generator<string> {
  const [first] = OWNER.name.split(' ');
  const owner = { user_id: 1001, first_name: first, username: '@budi_contoh' };
  yield `{"about":"Data","personal_information":${JSON.stringify(owner)},"${key}":{"about":"","list":[`;
  let chat = 0;
  for (const act of acts) {
    if (act.kind === 'join') yield `${chat++ > 0 ? ']},' : ''}\n${chatHead(act, chat)}`;
    else yield `,\n${othersAndOwn(act)}`;
  }
  yield ']}]}}';
}

/** The beginning of a chat: half of them say when the user came, the others only that they are in it. */
function chatHead({ other, serial, ...act }: Act, chat: number): string {
  const about = { name: other.name, type: TYPES[chat % TYPES.length], id: 5_000_000 + serial };
  const service = {
    ...base({ other, serial, ...act }),
    type: 'service',
    actor: OWNER.name,
    actor_id: chat % 2 === 0 ? OWN_ID : 'user7',
    action: 'join_group_by_link',
    text: '',
  };
  return `${JSON.stringify(about).slice(0, -1)},"messages":[\n${JSON.stringify(service)}`;
}

function base(act: Act) {
  return {
    id: act.serial,
    // Local time, seven hours ahead.
    date: new Date(act.at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19),
    date_unixtime: String(seconds(act)),
  };
}

/** A message among those of others in the group. */
function othersAndOwn(act: Act): string {
  const others = othersBefore(act, OTHERS_BEFORE).map(({ other, text }, at) => ({
    ...base(act),
    type: 'message',
    from: other.name,
    from_id: `user${8000 + at}`,
    ...told(text, at),
  }));
  return [...others, message(act)].map((one) => JSON.stringify(one)).join(',\n');
}

function message(act: Act) {
  const { kind, text, seen, other, serial } = act;
  const own = { ...base(act), type: 'message', from: OWNER.name, from_id: OWN_ID };
  if (kind === 'share') return { ...own, forwarded_from: other.name, ...told(seen, serial) };
  if (kind !== 'like') {
    const answered = kind === 'reply' ? { reply_to_message_id: serial - 1 } : {};
    return { ...own, ...answered, ...told(text, serial) };
  }
  const recent = [{ from: OWNER.name, from_id: OWN_ID, date: own.date }];
  const reactions = [{ type: 'emoji', count: 1, emoji: '👍', recent }];
  return { ...own, from: other.name, from_id: `user${9000 + serial}`, ...told(seen, 1), reactions };
}

/** Text with something marked up comes in pieces; the entities hold all of it once more. */
function told(text: string, serial: number) {
  if (serial % 3 !== 0) return { text, text_entities: [{ type: 'plain', text }] };
  const bold = { type: 'bold', text: text.slice(0, 6) };
  const rest = text.slice(6);
  return { text: [bold, rest], text_entities: [bold, { type: 'plain', text: rest }] };
}
