import '../shared/style.css';
import './linkedin.css';
import { churnClasses } from '../shared/churn.ts';
import { groups, ownPost, posts } from '../shared/content.ts';
import { h } from '../shared/h.ts';
import { lang } from '../shared/options.ts';
import { me } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { showSent } from '../shared/show-sent.ts';
import { feedPost } from './feed-post.ts';
import { labels } from './labels.ts';
import { activityPage } from './past.ts';
import { openShareBox } from './share-box.ts';

document.documentElement.lang = lang;

function page(): HTMLElement {
  if (location.pathname.startsWith('/groups')) return groupPage();
  const [, handle, tab] = location.pathname.match(/^\/in\/([^/]+)\/recent-activity\/(\w+)/) ?? [];
  if (handle && tab) return activityPage(handle, tab);
  if (location.pathname.startsWith('/in/')) return profilePage();
  if (location.pathname.startsWith('/feed/update/')) return ownPostPage();
  const starter = h(
    'div',
    { role: 'listitem' },
    h('div', { id: 'shareboxProfilePictureComponent' }),
    h('a', { href: `/in/${me.handle}/` }, me.author),
    h('button', { class: 'start', click: () => openShareBox(null) }, labels.start),
  );
  return h(
    'div',
    { role: 'list', 'data-testid': 'mainFeed' },
    starter,
    ...posts.map((post) => feedPost(post)),
  );
}

function groupPage(): HTMLElement {
  const group = groups.at(-1);
  const target = { author: group?.name ?? '', handle: '', text: group?.about ?? '' };
  const join = h(
    'button',
    {
      press: () => {
        recordSent('join', '', target);
        join.textContent = labels.joined;
      },
    },
    labels.join,
  );
  return h('section', {}, h('h1', {}, target.author), h('p', {}, target.text), join);
}

function ownPostPage(): HTMLElement {
  const edit = h('div', { role: 'menuitem', tabindex: '0' }, labels.edit);
  edit.addEventListener('click', () => openShareBox(null, ownPost));
  return h('div', { role: 'list' }, feedPost(ownPost), h('div', { role: 'menu' }, edit));
}

function profilePage(): HTMLElement {
  const headline = h('textarea', { 'aria-label': labels.headline }) as HTMLTextAreaElement;
  const save = h('button', { press: () => recordSent('profile', headline.value) }, labels.save);
  return h('div', { role: 'dialog', class: 'dialog' }, headline, save);
}

document.body.append(h('main', { id: 'workspace' }, page()), showSent());
churnClasses();
