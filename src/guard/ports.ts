import type {
  Activity,
  ActivityKind,
  Allowance,
  Fix,
  Outcome,
  Target,
  Verdict,
} from '../judge/types.ts';
import type { WarningRow } from '../ledger/types.ts';
import type { Act } from '../platforms/types.ts';

/** What the user is asked before an act goes out. */
export interface Question {
  kind: ActivityKind;
  platform: string;
  text: string;
  target: Target | null;
  verdict: Verdict;
  /** How the last fix went; null before any. */
  fixed: 'done' | 'failed' | null;
}

export type Answer =
  | { type: 'edit' }
  | { type: 'cancel' }
  | { type: 'send'; reason: string | null }
  | { type: 'allow'; allowance: Allowance }
  | { type: 'fix'; fix: Fix };

export type HintKind = 'press-again' | 'press-key-again' | 'unchecked' | 'fixed' | 'reload';

/** What the guard shows on a page. All of it lives in one closed shadow root. */
export interface Surface {
  /** Whether the event happened on something of ours. */
  owns(event: Event): boolean;
  isAsking(): boolean;
  /** Opens the dialog; settles when the user has decided and the dialog is gone. */
  ask(question: Question): Promise<Answer>;
  /** A short word near the element; a newer hint takes its place, but `reload` waits for a quiet moment. */
  hint(kind: HintKind, near: Element | null, milliseconds: number): void;
  endHint(): void;
  /** The mark beside what is being written; null takes it away. */
  mark(editor: HTMLElement, verdict: Verdict | null): void;
}

/** What the guard needs from outside; nothing else of the extension is known to it. */
export interface GuardPorts {
  /** False where the user has switched the guard off: for the site, the act, private chats or a while. */
  isWatched(act: Pick<Act, 'kind' | 'isPrivate'>): boolean;
  judge(activity: Activity): Verdict;
  record(row: WarningRow): void;
  /** @param text what the user made of it, where it was changed. */
  decide(id: string, outcome: Outcome, reason: string | null, text?: string): void;
  /** Must hold from the next `judge` on. */
  allow(allowance: Allowance): void;
  surface: Surface;
}
