import { type ComponentType, render } from 'preact';
import { loadSettings } from '../../settings/store.ts';
import { adoptStyles } from '../../ui/adopt-styles.ts';
import { controlsCss } from '../../ui/controls-css.ts';
import { tokensCss } from '../../ui/tokens.ts';
import './controls.css';
import './page.css';
import { PageRoot } from './page-root.tsx';
import type { Site } from './sites-context.ts';
import './verdict.css';

/** Draws one of our pages into `#app` of its document. */
export async function mountPage(page: ComponentType, sites: readonly Site[]): Promise<void> {
  adoptStyles(document, tokensCss, controlsCss);
  const place = document.getElementById('app');
  if (place) render(<PageRoot initial={await loadSettings()} sites={sites} page={page} />, place);
}
