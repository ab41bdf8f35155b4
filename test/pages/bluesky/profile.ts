import { groups } from '../shared/content.ts';
import { h } from '../shared/h.ts';
import { me } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { labels } from './labels.ts';

/** Another's profile with its follow button. */
export function otherProfile(handle: string): HTMLElement {
  const group = groups.at(-1);
  const target = { author: group?.name ?? '', handle, text: group?.about ?? '' };
  const button = h(
    'button',
    {
      'data-testid': 'followBtn',
      press: () => {
        const isFollowed = button.getAttribute('data-testid') === 'unfollowBtn';
        recordSent(isFollowed ? 'unfollow' : 'follow', '', target);
        button.setAttribute('data-testid', isFollowed ? 'followBtn' : 'unfollowBtn');
        button.textContent = isFollowed ? labels.follow : labels.following;
      },
    },
    labels.follow,
  );
  return h(
    'section',
    {},
    h('div', { 'data-testid': 'profileHeaderDisplayName' }, target.author),
    button,
    h('div', { 'data-testid': 'profileHeaderDescription' }, target.text),
  );
}

/** The dialog in which one changes one's own name and words. */
export function ownProfile(): HTMLElement {
  const name = h('input', { 'data-testid': 'editProfileDisplayNameInput' }) as HTMLInputElement;
  name.value = me.author;
  const words = h('textarea', {
    'data-testid': 'editProfileDescriptionInput',
  }) as HTMLTextAreaElement;
  const save = () => recordSent('profile', `${name.value}\n\n${words.value}`);
  return h(
    'div',
    { role: 'dialog', class: 'dialog' },
    name,
    words,
    h('button', { 'data-testid': 'editProfileSaveBtn', press: save }, labels.save),
  );
}
