import '../shared/style.css';
import './youtube.css';
import { churnClasses } from '../shared/churn.ts';
import { h } from '../shared/h.ts';
import { lang } from '../shared/options.ts';
import { showSent } from '../shared/show-sent.ts';
import { channelPage, communityPage, ownChannelPage } from './community.ts';
import { liveChatPage } from './live-chat.ts';
import { channelPosts, likedVideos } from './past.ts';
import { shortsPage } from './shorts.ts';
import { studioPage } from './studio.ts';
import { watchPage } from './watch.ts';

document.documentElement.lang = lang;

function page(): HTMLElement[] {
  if (location.hostname === 'studio.youtube.com') return studioPage();
  const [, place = '', id = '1002'] = location.pathname.split('/');
  if (place === 'live_chat') return liveChatPage(id);
  if (place === 'live') return watchPage(id, true);
  if (place === 'shorts') return shortsPage(id);
  if (place === 'post') return communityPage(id);
  if (place === 'channel') return ownChannelPage();
  if (place === 'playlist') return likedVideos();
  if (place.startsWith('@') && id === 'posts') return channelPosts(place.slice(1));
  if (place.startsWith('@')) return channelPage();
  return watchPage(new URLSearchParams(location.search).get('v') ?? '1002', false);
}

const app = h('ytd-app');
const draw = () => app.replaceChildren(...page());
document.addEventListener('yt-navigate-finish', draw);
window.addEventListener('popstate', draw);
draw();
document.body.append(app);
if (window === window.top) document.body.append(showSent());
churnClasses();
