import { useEffect, useRef } from 'react';
import { postOf } from '../shared/content.ts';
import type { Post } from '../shared/people.ts';
import { useStore } from './store.tsx';

/** X's single-key shortcuts: n new post; r reply, t repost, l like on the focused post; j and k move. */
export function useHotkeys(): void {
  const store = useStore();
  const latest = useRef(store);
  latest.current = store;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const { openCompose, repost, like } = latest.current;
      const post = focusedPost();
      if (event.key === 'j' || event.key === 'k') moveFocus(event.key === 'j' ? 1 : -1);
      else if (event.key === 'n') openCompose({ kind: 'post', target: null });
      else if (!post) return;
      else if (event.key === 'r') openCompose({ kind: 'reply', target: post });
      else if (event.key === 't') repost(post);
      else if (event.key === 'l') like(post);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
  );
}

function focusedPost(): Post | null {
  const article = document.activeElement?.closest<HTMLElement>('article[data-testid="tweet"]');
  return article?.dataset.post ? postOf(article.dataset.post) : null;
}

function moveFocus(step: number): void {
  const all = [...document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')];
  const now = all.findIndex((one) => one.contains(document.activeElement));
  all[Math.max(0, Math.min(all.length - 1, now + step))]?.focus();
}
