import { allOf, firstOf } from '../shared/query.ts';
import { isVisible } from '../shared/visibility.ts';
import type { Health, Platform } from '../types.ts';
import { telegramReader } from './acts.ts';
import { peerAround } from './chats.ts';
import { editors } from './composer.ts';
import * as selectors from './selectors.ts';

/**
 * Both programs at web.telegram.org, Web A (`/a/`) and Web K (`/k/`): messages, pictures with words and
 * polls in groups and channels, comments under a channel's post, answers, changes of an own message,
 * passing on (`share`), reactions and votes (both `like`), joining, name and words of the profile, and
 * in Web A the answer to a story and its heart.
 *
 * Chats with one person or a bot, and answers to stories, are private: left alone unless the user
 * switches them on. What a chat is says the sign of its number (`peerAround`); in doubt it is private
 * and silent, and then the badge says that the page is not recognised.
 *
 * Neither program posts stories. Passing a story on, which the list of chats does at once, calls and
 * voice messages are not read.
 */
export const telegram: Platform = {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['https://web.telegram.org/*'],
  ...telegramReader(),
  // Nobody proves a replay: every act is armed.
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
  const known = [...selectors.message, ...editors, ...selectors.join, ...selectors.joinPlace];
  return peer === 'group' && firstOf(root, known) ? 'aktif' : 'tidak-dikenali';
}
