import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { SentPanel } from './sent-panel.tsx';

/** The visible list of what went out, for pages that are not built with React. */
export function showSent(): HTMLElement {
  const place = document.createElement('aside');
  createRoot(place).render(createElement(SentPanel));
  return place;
}
