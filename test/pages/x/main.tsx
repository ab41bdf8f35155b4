import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import '../shared/style.css';
import './x.css';
import { lang } from '../shared/options.ts';
import { App } from './app.tsx';
import { mutateFeed } from './long-feed.ts';

document.documentElement.lang = lang;
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);
mutateFeed();
