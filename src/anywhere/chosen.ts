/** What the user has chosen on a page to be checked. */
export interface Chosen {
  /** Untrimmed; '' when there is nothing to read. */
  text: string;
  /** `password` fields are never read; `unreadable` is a place that no script of ours reaches. */
  from: 'selection' | 'field' | 'password' | 'unreadable';
}

/** Longest text that is judged (UTF-16 units); a page's whole text must not hold up its tab. */
export const LONGEST = 50_000;
