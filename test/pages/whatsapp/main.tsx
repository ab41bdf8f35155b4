import { createRoot } from 'react-dom/client';
import '../shared/style.css';
import './whatsapp.css';
import { lang } from '../shared/options.ts';
import { App } from './app.tsx';

document.documentElement.lang = lang;
const root = document.getElementById('app');
if (root) createRoot(root).render(<App />);
