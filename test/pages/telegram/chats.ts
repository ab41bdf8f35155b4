import { groups, postOf, posts } from '../shared/content.ts';
import { me, type Post } from '../shared/people.ts';
import { recordSent, type SentTarget } from '../shared/sent.ts';
import { labels } from './labels.ts';

export interface Chat {
  /** Negative for groups and channels. */
  id: string;
  name: string;
  about: string;
  status: string;
  /** Only what has been joined can be written in. */
  isJoined: boolean;
}

const campaign = groups.at(-1);

export const chats: readonly Chat[] = [
  {
    id: '-1002',
    name: groups[0]?.name ?? '',
    about: groups[0]?.about ?? '',
    status: labels.members(214),
    isJoined: true,
  },
  { id: '-1005', name: 'Kabar Rini', about: '', status: labels.subscribers(31), isJoined: true },
  {
    id: '-1009',
    name: campaign?.name ?? '',
    about: campaign?.about ?? '',
    status: labels.members(1204),
    isJoined: false,
  },
  { id: '777', name: 'Bu Tumi', about: '', status: labels.lastSeen, isJoined: true },
];

/** What the bar above the box says. */
export interface Bar {
  mode: 'reply' | 'edit' | 'forward';
  post: Post;
}

const query = new URLSearchParams(location.search);

/** The page's state: which chat is open, and how. Comments are those under the post with that id. */
export const state = {
  chat: chats.find(({ id }) => id === query.get('chat')) ?? (chats[0] as Chat),
  comments: query.get('comments') ?? '',
  bar: null as Bar | null,
};

/** A message of the user's own, to be changed. */
const ownPost: Post = {
  ...me,
  id: '1900',
  text: 'Besok saya bawa tikar.',
  age: '1 mnt',
  likes: 0,
};

export const shownPosts = (): readonly Post[] =>
  state.comments ? [postOf(state.comments), ownPost] : [...posts, ownPost];

export const isPerson = ({ id }: Chat): boolean => !id.startsWith('-');

/** What really goes out when the box is sent; false where there is nothing to send. */
export function publish(text: string): boolean {
  const { bar, chat, comments } = state;
  const words = text.trim();
  if (words === '' && bar?.mode !== 'forward') return false;
  if (isPerson(chat)) recordSent('message', words, { author: chat.name, handle: '', text: '' });
  else if (bar?.mode === 'reply') recordSent('reply', words, bar.post);
  else if (bar?.mode === 'forward') recordSent('share', words, bar.post);
  else if (comments) recordSent('comment', words, postOf(comments));
  else recordSent('post', words);
  state.bar = null;
  return true;
}

/** Reactions of the user's own, by message. */
const reactions = new Set<string>();
export const hasReacted = (post: Post): boolean => reactions.has(post.id);

export function react(post: Post): void {
  if (reactions.delete(post.id)) recordSent('unlike', '', post);
  else {
    reactions.add(post.id);
    recordSent('like', '', post);
  }
}

export function vote(post: Post, option: string): void {
  recordSent('like', '', { ...post, text: `${labels.question}\n${option}` });
}

export function joinChat(): void {
  const { name, about } = state.chat;
  const target: SentTarget = { author: name, handle: '', text: about };
  recordSent('join', '', target);
  state.chat = { ...state.chat, isJoined: true };
}
