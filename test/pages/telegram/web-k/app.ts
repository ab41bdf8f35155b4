import { h } from '../../shared/h.ts';
import { chats, joinChat, shownPosts, state } from '../chats.ts';
import { labels } from '../labels.ts';
import { onSameClick } from '../press.ts';
import { bubble } from './bubble.ts';
import { chatInput } from './chat-input.ts';
import { profile } from './profile.ts';

const page = h('div', { id: 'page-chats' });

/** Draws everything anew; the chat below stays in the page while another lies upon it. */
export function redraw(): void {
  const below = h('div', { class: 'chat tabs-tab', hidden: true }, topbar('Bu Tumi', '777', ''));
  const center = h('div', { id: 'column-center' }, below, openChat());
  page.replaceChildren(leftColumn(), center, ...rightColumn());
}

/** Menus and popups stand at the end of the page. */
export function openAtEnd(content: HTMLElement): () => void {
  const place = h('div', {}, content);
  document.body.append(place);
  return () => place.remove();
}

export function webK(): void {
  // Who has a name stands with it in the address.
  history.replaceState(null, '', `${location.search}#@warga_cempaka`);
  document.body.append(page);
  redraw();
  if (new URLSearchParams(location.search).get('view') === 'invitation') openInvitation();
}

function leftColumn(): HTMLElement {
  if (new URLSearchParams(location.search).get('view') === 'profile') return profile();
  const rows = chats.map((chat) =>
    h(
      'a',
      {
        class: 'chatlist-chat row',
        'data-peer-id': chat.id,
        ...onSameClick(() => {
          state.chat = chat;
          state.comments = '';
          redraw();
        }),
      },
      chat.name,
    ),
  );
  return h('div', { id: 'column-left' }, ...rows);
}

function openChat(): HTMLElement {
  const { chat, comments } = state;
  const bubbles = shownPosts().map((post) => bubble(post, chat.id));
  if (comments) bubbles[0]?.classList.add('is-thread-starter');
  return h(
    'div',
    { class: 'chat tabs-tab active', 'data-type': comments ? 'discussion' : 'chat' },
    topbar(comments ? labels.comments(2) : chat.name, chat.id, chat.status, !chat.isJoined),
    h(
      'div',
      { class: 'bubbles scrolled-down' },
      h(
        'div',
        { class: 'bubbles-inner is-chat' },
        h('div', { class: 'bubbles-group' }, ...bubbles),
      ),
    ),
    chatInput(),
  );
}

/** What a group says of itself; open where somebody looks before joining. */
function rightColumn(): HTMLElement[] {
  const { isJoined, about } = state.chat;
  if (isJoined) return [];
  return [h('div', { id: 'column-right' }, h('div', { class: 'profile-content' }, about))];
}

function topbar(name: string, id: string, status: string, canJoin = false): HTMLElement {
  const join = h(
    'button',
    { type: 'button', class: 'btn-primary chat-join', ...joining() },
    labels.join,
  );
  return h(
    'div',
    { class: 'sidebar-header topbar' },
    h(
      'div',
      { class: 'chat-info' },
      h(
        'div',
        { class: 'user-title' },
        h('span', { class: 'peer-title', 'data-peer-id': id }, name),
      ),
      h('div', { class: 'info' }, status),
    ),
    ...(canJoin ? [join] : []),
  );
}

export function joining() {
  return onSameClick(() => {
    joinChat();
    redraw();
  });
}

/** A link of invitation, whichever chat is open. */
function openInvitation(): void {
  const { name, about } = chats.find(({ isJoined }) => !isJoined) ?? state.chat;
  const close = openAtEnd(
    h(
      'div',
      { class: 'popup popup-join-chat-invite active', role: 'dialog' },
      h('div', { class: 'chat-title' }, name),
      h('div', { class: 'chat-about' }, about),
      h(
        'button',
        {
          type: 'button',
          class: 'popup-button btn primary',
          ...onSameClick(() => {
            state.chat = chats.find((one) => one.name === name) ?? state.chat;
            joinChat();
            close();
          }),
        },
        labels.joinGroup,
      ),
      h(
        'button',
        { type: 'button', class: 'popup-button btn', ...onSameClick(() => close()) },
        labels.cancel,
      ),
    ),
  );
}
