import { useSyncExternalStore } from 'react';

const changed = 'practice-route';

/** Goes to a path of the same site without loading, keeping the page's options. */
export function go(path: string): void {
  history.pushState(null, '', path + location.search);
  window.dispatchEvent(new Event(changed));
}

/** The current path; components that use it follow every `go` and the back button. */
export function useRoute(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener(changed, listener);
    window.removeEventListener('popstate', listener);
  };
}
