import { asText } from '../shared/json-value.ts';
import { readJson } from '../shared/read-json.ts';
import type { ArchiveActivity, ArchiveParser, ArchivePart, ReadContext } from '../types.ts';
import { type Chat, isGroup, membership, plainText, readMessage } from './messages.ts';

/** Telegram Desktop: `result.json` of the account, or of a single chat. */
export const telegram: ArchiveParser = {
  id: 'telegram',

  recognize({ head }) {
    if (!/^[\s\ufeff]*\{/.test(head)) return null;
    if (/"personal_information"\s*:\s*\{[\s\S]*?"user_id"/.test(head)) return 'account';
    if (/"(?:chats|left_chats)"\s*:\s*\{[\s\S]*?"list"\s*:\s*\[/.test(head)) return 'account';
    const isChat =
      /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|(?:private|public)_\w+)"/.test(head);
    return isChat && /"messages"\s*:\s*\[/.test(head) ? 'chat' : null;
  },

  async identify(part) {
    let id = '';
    let handle = '';
    let name = '';
    if (!/"personal_information"/.test(part.head)) return null;
    for await (const { path, value } of readJson(part.entry, { report: () => {} })) {
      if (path[0] !== 'personal_information') {
        if (id !== '') break;
        continue;
      }
      if (path[1] === 'user_id') id = asText(value);
      if (path[1] === 'username') handle = asText(value);
      if (path[1] === 'first_name') name = asText(value);
    }
    return id === '' ? null : { id, name: handle || name || id };
  },

  async *read(part, context) {
    for await (const activity of readChats(part, context))
      yield { platform: 'telegram', entry: part.entry.path, ...activity };
  },
};

type Bare = Omit<ArchiveActivity, 'platform' | 'entry'>;

/** The lists whose elements are chats, opened so that no chat is ever held whole. */
const CHAT_LISTS = /^(?:chats|left_chats)\.list$/;

async function* readChats(part: ArchivePart, context: ReadContext): AsyncGenerator<Bare> {
  const told = context.account ? `user${context.account.id}` : '';
  const names = new Set<string>();
  let chat: Chat = { name: '', type: '' };
  let hasJoined = false;
  let sawOwn = told !== '';
  const own = told || (await ownIdIn(part, context));
  if (own === '') sawOwn = false;
  const opens = (path: readonly string[]) => CHAT_LISTS.test(path.join('.'));
  const joined = function* (): Generator<Bare> {
    if (isGroup(chat) && !hasJoined && own !== '') yield membership(chat, null);
  };
  for await (const { path, value } of readJson(part.entry, { report: context.report, opens })) {
    const key = path[path.length - 1];
    const inChat = part.section === 'chat' ? path.length === 1 : opens(path.slice(0, -1));
    if (!inChat) continue;
    // The keys of a chat come in the order name, type, id, messages; saved messages have no name.
    if ((key === 'name' && chat.name !== '') || (key === 'type' && chat.type !== '')) {
      yield* joined();
      chat = { name: '', type: '' };
      hasJoined = false;
    }
    if (key === 'name' || key === 'type') chat = { ...chat, [key]: asText(value) };
    if (key !== 'messages') continue;
    names.add(plainText((value as { from?: unknown }).from));
    for (const activity of readMessage(value, own, chat)) {
      if (activity.kind === 'join') {
        if (hasJoined) continue;
        hasJoined = true;
      }
      yield activity;
    }
  }
  yield* joined();
  if (!sawOwn && own === '')
    context.report({
      code: 'whose',
      entry: part.entry.path,
      detail: [...names].filter(Boolean).join(', '),
    });
}

/** The user's id in the export of a single chat, which does not say it: that of the name they gave. */
async function ownIdIn(part: ArchivePart, { me }: ReadContext): Promise<string> {
  if (!me) return '';
  const opens = (path: readonly string[]) => CHAT_LISTS.test(path.join('.'));
  for await (const { path, value } of readJson(part.entry, { report: () => {}, opens })) {
    const { from, from_id: id } = (path.at(-1) === 'messages' ? value : {}) as Record<
      string,
      unknown
    >;
    if (asText(from).toLowerCase() === me.toLowerCase()) return asText(id);
  }
  return '';
}
