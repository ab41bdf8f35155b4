import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import '../shared/style.css';
import './tiktok.css';
import { lang } from '../shared/options.ts';
import { me } from '../shared/people.ts';
import { SentPanel } from '../shared/sent-panel.tsx';
import { Feed } from './feed.tsx';
import { Live } from './live.tsx';
import { Profile } from './profile.tsx';
import { Upload } from './upload.tsx';

document.documentElement.lang = lang;

function App() {
  const { pathname } = location;
  const [, handle] = pathname.match(/^\/@([^/]+)/) ?? [];
  const page = pathname.startsWith('/tiktokstudio') ? (
    <Upload />
  ) : handle && pathname.endsWith('/live') ? (
    <Live handle={handle} />
  ) : handle ? (
    <Profile handle={handle} />
  ) : (
    <Feed />
  );
  return (
    <div className="layout">
      <nav>
        <a data-e2e="nav-foryou" href="/foryou">
          TikTok
        </a>
        <a data-e2e="nav-profile" href={`/@${me.handle}`}>
          {me.author}
        </a>
        <SentPanel />
      </nav>
      <main>{page}</main>
    </div>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<App />);
