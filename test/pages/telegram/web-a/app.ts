import { h } from '../../shared/h.ts';
import { chats, isPerson, joinChat, shownPosts, state } from '../chats.ts';
import { labels } from '../labels.ts';
import { onDown } from '../press.ts';
import { composer } from './composer.ts';
import { message } from './message.ts';
import { profile } from './profile.ts';
import { story } from './story.ts';

const main = h('div', { id: 'Main' });
const portals = h('div', { id: 'portals' });
let drawn = '';

/** Draws everything anew; the header keeps the chat before, out of sight, as its transition does. */
export function redraw(): void {
  const before = drawn;
  drawn = state.chat.name;
  main.replaceChildren(leftColumn(), middleColumn(before), ...rightColumn());
}

/** Menus and dialogs stand at the end of the page, far from what they are about. */
export function openPortal(content: HTMLElement): () => void {
  const place = h('div', {}, content);
  portals.append(place);
  return () => place.remove();
}

export function webA(): void {
  const { chat, comments } = state;
  history.replaceState(null, '', `${location.search}#${chat.id}${comments ? `_${comments}` : ''}`);
  document.body.append(main, portals);
  redraw();
  const view = new URLSearchParams(location.search).get('view');
  if (view === 'story') openPortal(story());
}

function leftColumn(): HTMLElement {
  if (new URLSearchParams(location.search).get('view') === 'profile') return profile();
  const rows = chats.map((chat) =>
    h(
      'div',
      {
        class: 'ListItem',
        ...onDown(() => {
          state.chat = chat;
          state.comments = '';
          location.hash = chat.id;
          redraw();
        }),
      },
      chat.name,
    ),
  );
  return h('div', { id: 'LeftColumn' }, ...rows);
}

function middleColumn(before: string): HTMLElement {
  const { chat } = state;
  const list = h('div', { class: 'MessageList custom-scroll' }, ...shownPosts().map(message));
  const footer = chat.isJoined ? composer() : joinButton('Button tiny join-subscribe-button');
  return h(
    'div',
    { id: 'MiddleColumn' },
    h(
      'div',
      { class: 'MiddleHeader' },
      h('div', { class: 'Transition_slide', hidden: true }, chatInfo(before, '')),
      h('div', { class: 'Transition_slide Transition_slide-active' }, heading()),
      h('div', { class: 'HeaderActions' }, ...(chat.isJoined ? [] : [joinButton('Button tiny')])),
    ),
    h('div', { class: 'GroupCallTopPane' }, h('button', { class: 'Button' }, labels.join)),
    list,
    h('div', { class: 'middle-column-footer' }, footer),
  );
}

/** What a group says of itself; open where somebody looks before joining. */
function rightColumn(): HTMLElement[] {
  const { isJoined, about } = state.chat;
  if (isJoined) return [];
  return [h('div', { id: 'RightColumn' }, h('div', { class: 'ChatExtra' }, about))];
}

function heading(): HTMLElement {
  const { chat, comments } = state;
  return comments ? h('h3', {}, labels.comments(2)) : chatInfo(chat.name, chat.status);
}

function chatInfo(name: string, status: string): HTMLElement {
  const mark = isPerson(state.chat) ? 'user-status' : 'group-status';
  return h(
    'div',
    { class: 'ChatInfo' },
    h('h3', { class: 'fullName' }, name),
    h('span', { class: 'status' }, h('span', { class: mark }, status)),
  );
}

function joinButton(names: string): HTMLElement {
  const press = () => {
    joinChat();
    redraw();
  };
  return h('button', { type: 'button', class: names, ...onDown(press) }, labels.joinGroup);
}
