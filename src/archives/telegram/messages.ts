import { asList, asObject, asText, at, type JsonObject } from '../shared/json-value.ts';
import { withMedia } from '../shared/media.ts';
import { fromSeconds, fromText } from '../shared/moment.ts';
import { withTarget } from '../shared/target.ts';
import type { BareActivity } from '../types.ts';

/** The chat that a message stands in. */
export interface Chat {
  name: string;
  type: string;
}

/** `own` is the user's id as messages write it, e.g. `user123`; empty when the file does not say. */
export function readMessage(value: unknown, own: string, chat: Chat): BareActivity[] {
  const message = asObject(value);
  const moment = fromSeconds(message.date_unixtime) ?? fromText(message.date);
  if (own === '') return [];
  if (message.type === 'service') return one(readService(message, own, chat, moment));
  const found: BareActivity[] = [];
  if (message.from_id === own) found.push(readOwn(message, chat, moment));
  if (ownReactions(message, own).length > 0) found.push(readReaction(message, own, chat));
  return found;
}

/** Text is a string, or pieces of which some are marked up. */
function plainText(text: unknown): string {
  if (!Array.isArray(text)) return asText(text);
  return text
    .map((piece) => (typeof piece === 'string' ? piece : asText(at(piece, 'text'))))
    .join('');
}

function readOwn(message: JsonObject, chat: Chat, moment: string | null): BareActivity {
  const text = plainText(message.text).trim();
  const forwarded = asText(message.forwarded_from);
  if (message.forwarded_from !== undefined) {
    return {
      kind: 'share',
      at: moment,
      text: '',
      ...withTarget({ author: forwarded, text }),
      ...where(chat),
      ...withMedia(picturesIn(message)),
    };
  }
  const kind = message.reply_to_message_id === undefined ? 'post' : 'reply';
  return { kind, at: moment, text, ...where(chat), ...withMedia(picturesIn(message)) };
}

/** What was left out of the export is named by a sentence in brackets. */
function picturesIn({ photo, file, mime_type: type }: JsonObject): string[] {
  const files = [asText(photo), /^image\//.test(asText(type)) ? asText(file) : ''];
  return files.filter((name) => !name.startsWith('('));
}

function readReaction(message: JsonObject, own: string, chat: Chat): BareActivity {
  const told = { author: asText(message.from), text: plainText(message.text).trim() };
  const dates = ownReactions(message, own).map((one) => fromLocal(message, at(one, 'date')));
  const moment = dates.find((date) => date !== null) ?? null;
  return { kind: 'like', at: moment, text: '', ...withTarget(told), ...where(chat) };
}

/** A reaction's date is local time only; the message has both, and with them the zone. */
function fromLocal(message: JsonObject, date: unknown): string | null {
  const [local, told, exact] = [
    fromText(date),
    fromText(message.date),
    fromSeconds(message.date_unixtime),
  ];
  if (local === null || told === null || exact === null) return local;
  const ahead = Date.parse(told) - Date.parse(exact);
  return new Date(Date.parse(local) - ahead).toISOString();
}

function ownReactions({ reactions }: JsonObject, own: string): unknown[] {
  const recent = asList(reactions).flatMap((reaction) => asList(at(reaction, 'recent')));
  return recent.filter((one) => at(one, 'from_id') === own);
}

const JOINED = /^(?:join_group_by_link|join_group_by_request|create_group|create_channel)$/;

function readService(
  message: JsonObject,
  own: string,
  chat: Chat,
  moment: string | null,
): BareActivity | null {
  if (message.actor_id !== own || !JOINED.test(asText(message.action))) return null;
  return membership(chat, moment);
}

/** Being in a group or channel. */
export function membership({ name }: Chat, moment: string | null): BareActivity {
  return {
    kind: 'join',
    at: moment,
    text: '',
    ...withTarget({ author: name }),
    aimedAt: 'account',
  };
}

export function isGroup({ type }: Chat): boolean {
  return /^(?:private|public)_(?:group|supergroup|channel)$/.test(type);
}

function where({ name }: Chat): { label?: string } {
  return name === '' ? {} : { label: name };
}

function one(activity: BareActivity | null): BareActivity[] {
  return activity ? [activity] : [];
}
