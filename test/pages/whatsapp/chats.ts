import { groups, posts } from '../shared/content.ts';
import { me, type Post } from '../shared/people.ts';
import { labels } from './labels.ts';

export interface Chat {
  id: 'group' | 'channel' | 'news' | 'person';
  name: string;
  status: string;
  /** Icon of whoever has no picture. */
  icon: string;
  label: string;
  placeholder: string;
  writable: boolean;
}

const neighbours = groups[0]?.name ?? '';

export const chats: readonly Chat[] = [
  {
    id: 'group',
    name: neighbours,
    status: labels.members,
    icon: 'default-group-refreshed',
    label: labels.toGroup(neighbours),
    placeholder: labels.message,
    writable: true,
  },
  {
    id: 'channel',
    name: 'Kabar Rini',
    status: labels.followers,
    icon: '',
    label: labels.toPerson('Kabar Rini Astuti'),
    placeholder: labels.update,
    writable: true,
  },
  {
    id: 'news',
    name: 'Relawan Prabowo-Gibran Maju',
    status: labels.followers,
    icon: '',
    label: '',
    placeholder: '',
    writable: false,
  },
  {
    id: 'person',
    name: 'Bu Tumi',
    status: labels.lastSeen,
    icon: 'default-contact-refreshed',
    label: labels.toPerson('Bu Tumi'),
    placeholder: labels.message,
    writable: true,
  },
];

/** A message of the user's own, to be changed. */
const ownPost: Post = {
  ...me,
  id: '1900',
  text: 'Besok saya bawa tikar.',
  age: '10.05',
  likes: 0,
};

export const shown: readonly Post[] = [...posts, ownPost];

const query = new URLSearchParams(location.search);
export const view = query.get('view') ?? '';
/** The address says where to begin; like the site's it never changes afterwards. */
export const first = chats.find(({ id }) => id === query.get('chat')) ?? (chats[0] as Chat);
