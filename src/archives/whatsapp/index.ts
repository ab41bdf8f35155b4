import { MOST_NAMES } from '../problem.ts';
import { withMedia } from '../shared/media.ts';
import { wholeText } from '../shared/read-text.ts';
import { withTarget } from '../shared/target.ts';
import type { ArchiveParser } from '../types.ts';
import { cleanLine, readHeader } from './headers.ts';
import { type ChatMessage, fileIn, isDeleted, readMessages, wordsOf } from './messages.ts';

const JOINED =
  /^(?:anda (?:telah )?bergabung|you joined|anda membuat grup|you created (?:this )?group)/i;
const ADDED = /(?:menambahkan anda|added you)\.?$/i;

/** WhatsApp: the text of one exported chat. It does not say which name is the user's. */
export const whatsapp: ArchiveParser = {
  id: 'whatsapp',

  recognize({ head }) {
    const lines = head.split(/\r?\n/).slice(0, 30).map(cleanLine);
    const headers = lines.filter((line) => readHeader(line) !== null);
    // The very first line has one, or most do.
    const first = lines.find((line) => line.trim() !== '') ?? '';
    return readHeader(first) !== null || headers.length > 3 ? 'chat' : null;
  },

  async *read(part, { me, report }) {
    const entry = part.entry.path;
    const messages = readMessages(await wholeText(part.entry, report));
    const senders = [...new Set(messages.flatMap(({ sender }) => sender ?? []))];
    const own = senders.find((name) => isSameName(name, me ?? '')) ?? ownOf(senders);
    const about = { platform: 'whatsapp', entry };
    const group = chatName(entry);
    for (const message of messages) {
      if (message.sender === null) {
        if (!JOINED.test(message.text) && !ADDED.test(message.text)) continue;
        yield {
          ...about,
          kind: 'join',
          at: message.at,
          text: '',
          ...withTarget({ author: group }),
          aimedAt: 'account',
        };
      } else if (message.sender === own) {
        yield { ...about, ...readOwn(message), ...(group !== '' && { label: group }) };
      }
    }
    if (own === undefined && senders.length > 0)
      report({ code: 'whose', entry, detail: senders.slice(0, MOST_NAMES).join('\n') });
  },
};

function readOwn({ at, text }: ChatMessage) {
  const removed = isDeleted(text);
  return {
    kind: 'post' as const,
    at,
    text: removed ? '' : wordsOf(text),
    ...(removed ? { removed: true as const } : withMedia([fileIn(text)])),
  };
}

/** WhatsApp writes the user's own messages under "Anda" or "You" in some versions. */
function ownOf(senders: readonly string[]): string | undefined {
  return senders.find((name) => /^(?:anda|you)$/i.test(name));
}

function isSameName(a: string, b: string): boolean {
  const plain = (name: string) => cleanLine(name).trim().toLowerCase();
  const digits = (name: string) => name.replaceAll(/\D/g, '').replace(/^0/, '62');
  if (b.trim() === '') return false;
  if (plain(a) === plain(b)) return true;
  return digits(b).length >= 8 && /^\+?[\d\s-]+$/.test(a) && digits(a) === digits(b);
}

/** The chat's name from `Chat WhatsApp dengan <nama>.txt`; empty for `_chat.txt`. */
function chatName(path: string): string {
  const parts = path.split('/').reverse();
  for (const part of parts) {
    const name =
      /^(?:Chat WhatsApp dengan|WhatsApp Chat (?:with|-)|Obrolan WhatsApp dengan)\s+(.+?)(?:\.txt|\.zip)?$/i.exec(
        part,
      )?.[1];
    if (name) return name;
  }
  return '';
}
