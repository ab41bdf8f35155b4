import { allOf, firstOf } from '../shared/query.ts';
import { isVisible } from '../shared/visibility.ts';
import type { Health, Platform } from '../types.ts';
import { whatsappReader } from './acts.ts';
import { peerAround } from './chats.ts';
import { chatEditor } from './composer-selectors.ts';
import * as selectors from './selectors.ts';

/**
 * WhatsApp Web: messages, pictures with words and polls in groups and in channels of one's own, answers,
 * changes of an own message, words and pictures for one's status, passing on (`share`), reactions and
 * votes (both `like`), following channels, joining groups and communities, name and info of the profile.
 *
 * Chats with one person and answers to somebody's status are private: left alone unless the user switches
 * them on. What a chat is says its box or its header (`peerAround`); in doubt it is private and silent,
 * and then the badge says that the page is not recognised.
 *
 * The site has no comments but the answers in some communities, which count as messages, no sharing other
 * than passing on, and no live. Not read: the profile picture, voice messages, calls, stickers, and of
 * several messages that are passed on at once all but the one touched last.
 */
export const whatsapp: Platform = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['https://web.whatsapp.com/*'],
  ...whatsappReader(),
  // Nobody has proven a replay on the real site: every act is armed.
  opensPictures: true,
  replayable: [],
  health,
  // The page shows the user's name in its settings alone.
  self: () => null,
};

function health(root: Document): Health {
  if (firstOf(root, selectors.signIn) || !firstOf(root, selectors.app)) {
    return 'tidak-ada-yang-dijaga';
  }
  const chat = allOf(root, selectors.openChat).find(isVisible);
  if (!chat) return 'aktif';
  const peer = peerAround(chat);
  if (peer === 'person') return 'tidak-ada-yang-dijaga';
  const known = [...selectors.message, ...chatEditor];
  return peer === 'group' && firstOf(chat, known) ? 'aktif' : 'tidak-dikenali';
}
