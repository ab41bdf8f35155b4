import { createRoot } from 'react-dom/client';
import '../shared/style.css';
import './facebook.css';
import { lang } from '../shared/options.ts';
import { App } from './app.tsx';

document.documentElement.lang = lang;
const root = document.getElementById('mount');
if (root) createRoot(root).render(<App />);
