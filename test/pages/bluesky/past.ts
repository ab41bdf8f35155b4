import { h } from '../shared/h.ts';
import { likedPosts, othersPosts, ownPosts } from '../shared/own-content.ts';
import { me } from '../shared/people.ts';
import { labels } from './labels.ts';
import { feedItem } from './post.ts';

/** Rows of a profile with its tabs; one's own has a button to change it and a tab of likes. */
export function profileRows(handle: string): HTMLElement[] {
  const isOwn = handle === me.handle;
  const rows = h('div', {}, ...(isOwn ? ownPosts : othersPosts(handle)).map(feedItem));
  const tab = (name: string, isOpen: boolean, open: () => void) =>
    h(
      'div',
      {
        role: 'tab',
        tabindex: '0',
        'aria-selected': String(isOpen),
        click: (event: Event) => {
          for (const one of document.querySelectorAll('[role="tab"]')) {
            one.setAttribute('aria-selected', String(one === event.currentTarget));
          }
          open();
        },
      },
      name,
    );
  if (!isOwn) return [rows];
  const edit = h('button', { 'data-testid': 'profileHeaderEditProfileButton' }, labels.editProfile);
  return [
    edit,
    tab(labels.posts, true, () => rows.replaceChildren(...ownPosts.map(feedItem))),
    tab(labels.likes, false, () => rows.replaceChildren(...likedPosts.map(feedItem))),
    rows,
  ];
}
