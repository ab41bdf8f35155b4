import { render } from 'preact';
import type { Language } from '../i18n/language.ts';
import type { ActivityRow } from '../ledger/activity-types.ts';
import { controlsCss } from '../ui/controls-css.ts';
import { markCss } from '../ui/mark/mark-css.ts';
import { makePageHost } from '../ui/page-host.ts';
import { tokensCss } from '../ui/tokens.ts';
import { Bar, type PageReview } from './bar.tsx';
import { ItemMark } from './item-mark.tsx';
import { ownCss } from './own-css.ts';
import { OwnWordsProvider, ownWords } from './own-words.ts';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

interface LayerActions {
  onStart(): void;
  onOpen(): void;
  onClose(): void;
  onGone(item: HTMLElement): void;
}

/** What the layer shows: the bar, and marks on items that are on the screen. */
export interface Shown {
  review: PageReview;
  marks: ReadonlyMap<HTMLElement, ActivityRow>;
}

/** Our only element on an own page, beside its body; removed when `signal` aborts. @returns draws */
export function createPageLayer(
  language: Language,
  { onGone, ...bar }: LayerActions,
  signal: AbortSignal,
): (shown: Shown) => void {
  const { host, root } = makePageHost(tokensCss, controlsCss, markCss, ownCss);
  host.lang = language;
  // The site's shortcuts must not hear what is pressed in our bar.
  const keepKey = (event: Event) => event.target === host && event.stopImmediatePropagation();
  for (const type of KEYS) window.addEventListener(type, keepKey, { capture: true, signal });
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  const keys = new WeakMap<HTMLElement, number>();
  let last = 0;
  const keyOf = (item: HTMLElement) => {
    const key = keys.get(item) ?? ++last;
    keys.set(item, key);
    return key;
  };
  return ({ review, marks }) => {
    if (signal.aborted) return;
    // Some sites replace the whole document.
    if (!host.isConnected) document.documentElement.append(host);
    render(
      <OwnWordsProvider value={ownWords(language)}>
        {[...marks].map(([item, row]) => (
          <ItemMark key={keyOf(item)} item={item} row={row} onGone={() => onGone(item)} />
        ))}
        <Bar review={review} {...bar} />
      </OwnWordsProvider>,
      root,
    );
  };
}
