import '../shared/style.css';
import './bluesky.css';
import { churnClasses } from '../shared/churn.ts';
import { posts } from '../shared/content.ts';
import { h } from '../shared/h.ts';
import { lang } from '../shared/options.ts';
import { me } from '../shared/people.ts';
import { showSent } from '../shared/show-sent.ts';
import { openComposer } from './composer.ts';
import { labels } from './labels.ts';
import { profileRows } from './past.ts';
import { feedItem } from './post.ts';
import { otherProfile, ownProfile } from './profile.ts';

document.documentElement.lang = lang;

function page(): HTMLElement[] {
  const [, place, handle = ''] = location.pathname.split('/');
  if (place !== 'profile') return posts.map(feedItem);
  const head = handle === me.handle ? ownProfile() : otherProfile(handle);
  return [head, ...profileRows(handle)];
}

const compose = h(
  'button',
  {
    'data-testid': 'composeFAB',
    'aria-label': labels.compose,
    click: () => openComposer('post', null),
  },
  '+',
);
const navigation = h('nav', {}, h('a', { href: `/profile/${me.handle}` }, me.author), compose);
document.body.append(h('main', {}, ...page()), h('div', {}, navigation, showSent()));
churnClasses();
