import { createRoot } from 'react-dom/client';
import '../shared/style.css';
import './mastodon.css';
import { lang } from '../shared/options.ts';
import { App } from './app.tsx';

document.documentElement.lang = lang;
const root = document.getElementById('mastodon');
if (root) createRoot(root).render(<App />);
