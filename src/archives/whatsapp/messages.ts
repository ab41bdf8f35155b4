import { type DateOrder, momentOf, orderOf } from './dates.ts';
import { cleanLine, type Header, readHeader } from './headers.ts';

/** One message of a chat; `sender` is null in a line of the system. */
export interface ChatMessage {
  sender: string | null;
  at: string | null;
  text: string;
}

/** What stands where a message had media only, or was deleted; English and Indonesian. */
const MEDIA =
  /^<(?:media tidak disertakan|media omitted|attached: .*|terlampir: .*|lampiran: .*)>$|^(?:image|video|audio|sticker|gif|document|contact card|gambar|foto|stiker|dokumen|kartu kontak|pesan video|video note)(?: .*)? (?:omitted|tidak disertakan)$/i;
const FILE = String.raw`\((?:file terlampir|berkas terlampir|file attached)\)`;
const ATTACHED = new RegExp(String.raw`\s*${FILE}\s*$`, 'i');
const ATTACHED_LINE = new RegExp(String.raw`^(\S+\.\w{2,4}) ${FILE}$`, 'im');
const ATTACHED_NAME = /^<(?:attached|terlampir|lampiran): (.+)>$/im;
const DELETED =
  /^(?:pesan ini (?:telah )?dihapus|anda (?:telah )?menghapus pesan ini|this message was deleted|you deleted this message)\.?$/i;

/** Splits a chat into its messages; lines without a header go on with the message before them. */
export function readMessages(text: string): ChatMessage[] {
  const found: { header: Header; lines: string[] }[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = cleanLine(raw);
    const header = readHeader(line);
    if (header) found.push({ header, lines: [header.rest] });
    else found.at(-1)?.lines.push(line);
  }
  const order = orderOf(found.map(({ header }) => header.date));
  return found.map((one) => newMessage(one.header, one.lines, order));
}

function newMessage(header: Header, lines: readonly string[], order: DateOrder): ChatMessage {
  const at = momentOf(header, order);
  const text = lines.join('\n').trim();
  // A sender's name has no `: `; a message may.
  const colon = /^([^\n]{1,100}?):(?:\s|$)/.exec(text);
  if (!colon) return { sender: null, at, text };
  return {
    sender: (colon[1] as string).replace(/^~\s*/, '').trim(),
    at,
    text: text.slice(colon[0].length).trim(),
  };
}

/** The file that was sent with a message, by its name beside the chat; empty without one. */
export function fileIn(text: string): string {
  return (ATTACHED_NAME.exec(text) ?? ATTACHED_LINE.exec(text))?.[1]?.trim() ?? '';
}

export function isDeleted(text: string): boolean {
  return DELETED.test(text);
}

/** The words of a message without the marks for media. */
export function wordsOf(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => !MEDIA.test(line.trim()) && !ATTACHED_LINE.test(line.trim()));
  return lines.join('\n').replace(ATTACHED, '').trim();
}
