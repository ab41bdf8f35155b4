import { MOST_NAMES } from '../problem.ts';
import { asObject, asText } from '../shared/json-value.ts';
import { readJson } from '../shared/read-json.ts';
import type { ArchiveParser, ArchivePart, BareActivity, ReadContext } from '../types.ts';
import { type Chat, isGroup, membership, readMessage } from './messages.ts';

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

/** The lists whose elements are chats, opened so that no chat is ever held whole. */
const opens = (path: readonly string[]) => /^(?:chats|left_chats)\.list$/.test(path.join('.'));

async function* readChats(part: ArchivePart, context: ReadContext): AsyncGenerator<BareActivity> {
  const own = context.account ? `user${context.account.id}` : await ownIdIn(part, context);
  const names = new Set<string>();
  let chat: Chat = { name: '', type: '' };
  let current = 0;
  let hasJoined = false;
  const joined = function* (): Generator<BareActivity> {
    if (isGroup(chat) && !hasJoined && own !== '') yield membership(chat, null);
  };
  for await (const { path, value, element } of readJson(part.entry, { ...context, opens })) {
    if (element !== current) {
      yield* joined();
      chat = { name: '', type: '' };
      hasJoined = false;
      current = element;
    }
    const inChat = part.section === 'chat' ? path.length === 1 : opens(path.slice(0, -1));
    const key = path[path.length - 1];
    if (!inChat) continue;
    if (key === 'name' || key === 'type') chat = { ...chat, [key]: asText(value) };
    if (key !== 'messages') continue;
    names.add(asText(asObject(value).from));
    for (const activity of readMessage(value, own, chat)) {
      if (activity.kind !== 'join') yield activity;
      else if (!hasJoined) {
        hasJoined = true;
        yield activity;
      }
    }
  }
  yield* joined();
  const known = [...names].filter((name) => name !== '');
  const detail = known.slice(0, MOST_NAMES).join('\n');
  if (own === '') context.report({ code: 'whose', entry: part.entry.path, detail });
}

/** The user's id in the export of a single chat, which does not say it: that of the name they gave. */
async function ownIdIn(part: ArchivePart, { me }: ReadContext): Promise<string> {
  if (!me) return '';
  for await (const { path, value } of readJson(part.entry, { report: () => {}, opens })) {
    const { from, from_id: id } = asObject(path.at(-1) === 'messages' ? value : null);
    if (asText(from).toLowerCase() === me.toLowerCase()) return asText(id);
  }
  return '';
}
