import { othersBefore } from '../acts.ts';
import { inParts } from '../pieces.ts';
import { type Act, OWNER, type Section, type Shape } from '../types.ts';

/** Acts of one chat, which begins with coming into the group. */
const ACTS_PER_CHAT = 2000;
const OTHERS_BEFORE = 3;
const JAKARTA = 7 * 3_600_000;

/** How one phone writes. */
interface Phone {
  stamp(date: Parts): string;
  file(group: string): string;
  encrypted: string;
  joined: string;
  media: string;
  deleted: string;
}

interface Parts {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  second: string;
}

const INDONESIAN = {
  encrypted: 'Pesan dan panggilan dienkripsi secara end-to-end.',
  joined: 'Anda bergabung menggunakan tautan undangan grup ini',
  deleted: 'Anda telah menghapus pesan ini',
};
const ENGLISH = {
  encrypted: 'Messages and calls are end-to-end encrypted.',
  joined: "You joined using this group's invite link",
  deleted: 'You deleted this message',
};
const PHONES: Readonly<Record<string, Phone>> = {
  'android-id': {
    ...INDONESIAN,
    stamp: ({ year, month, day, hour, minute }) =>
      `${day}/${month}/${year.slice(2)} ${hour}.${minute} - `,
    file: (group) => `Chat WhatsApp dengan ${group}.txt`,
    media: '<Media tidak disertakan>',
  },
  'ios-id': {
    ...INDONESIAN,
    stamp: ({ year, month, day, hour, minute, second }) =>
      `[${day}/${month}/${year.slice(2)}, ${hour}.${minute}.${second}] `,
    file: (group) => `Chat WhatsApp dengan ${group}/_chat.txt`,
    media: '\u200egambar tidak disertakan',
  },
  'android-en': {
    ...ENGLISH,
    stamp: ({ year, month, day, hour, minute }) =>
      `${Number(month)}/${Number(day)}/${year.slice(2)}, ${twelve(hour)}:${minute}\u202f${half(hour)} - `,
    file: (group) => `WhatsApp Chat with ${group}.txt`,
    media: '<Media omitted>',
  },
  'ios-en': {
    ...ENGLISH,
    stamp: ({ year, month, day, hour, minute, second }) =>
      `[${day}/${month}/${year}, ${twelve(hour)}:${minute}:${second}\u202f${half(hour)}] `,
    file: (group) => `WhatsApp Chat - ${group}/_chat.txt`,
    media: '\u200eimage omitted',
  },
};

/** WhatsApp: chats of groups as Android and iOS write them, in Indonesian and English. */
export const whatsapp: readonly Shape[] = Object.entries(PHONES).map(([name, phone]) => ({
  name,
  sections: [chats(phone)],
}));

function chats(phone: Phone): Section {
  return {
    kindAt: (index) => (index % ACTS_PER_CHAT === 0 ? 'join' : 'post'),
    files: (acts) =>
      inParts(acts, ACTS_PER_CHAT).map((chat, number) => ({
        path: phone.file(`Warga RT ${number + 1}`),
        pieces: chatLines(chat, phone),
      })),
  };
}

function* chatLines(acts: Iterable<Act>, phone: Phone): Generator<string> {
  for (const act of acts) {
    const stamp = phone.stamp(partsOf(act));
    if (act.kind === 'join') yield `${stamp}${phone.encrypted}\n${stamp}${phone.joined}\n`;
    else {
      for (const { other, text } of othersBefore(act, OTHERS_BEFORE))
        yield `${stamp}${other.name}: ${text}\n`;
      yield `${stamp}${OWNER.name}: ${said(act, phone)}\n`;
    }
  }
}

function said({ text, serial }: Act, { media, deleted }: Phone): string {
  if (serial % 40 === 0) return deleted;
  return serial % 15 === 0 ? media : text;
}

/** The moment in the time of Jakarta, which is what a phone there writes. */
function partsOf({ at }: Act): Parts {
  const local = new Date(at.getTime() + JAKARTA).toISOString();
  const [year, month, day, hour, minute, second] = local.split(/\D/) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { year, month, day, hour, minute, second };
}

function twelve(hour: string): string {
  return String(Number(hour) % 12 || 12);
}

function half(hour: string): string {
  return Number(hour) < 12 ? 'AM' : 'PM';
}
