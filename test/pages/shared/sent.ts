/** What a practice page really published: the truth that tests compare with. */
export type SentKind =
  | 'post'
  | 'comment'
  | 'reply'
  | 'share'
  | 'quote'
  | 'like'
  | 'follow'
  | 'join'
  | 'profile'
  | 'unlike'
  | 'unshare'
  | 'unfollow'
  | 'leave'
  | 'message';

export interface SentTarget {
  author: string;
  handle: string;
  text: string;
}

export interface Sent {
  kind: SentKind;
  text: string;
  target: SentTarget | null;
  /** ISO date-time. */
  at: string;
}

declare global {
  interface Window {
    __sent: readonly Sent[];
  }
}

const changed = 'practice-sent';
/** A frame tells the page that shows it. */
const keeper: Window = window.parent;
keeper.__sent ??= [];

/** Records one act that went out; every record makes a new array, as React wants it. */
export function recordSent(kind: SentKind, text = '', target: SentTarget | null = null): void {
  const at = new Date().toISOString();
  const plain = target && { author: target.author, handle: target.handle, text: target.text };
  keeper.__sent = [...keeper.__sent, { kind, text, target: plain, at }];
  keeper.dispatchEvent(new Event(changed));
}

export function subscribeSent(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}
