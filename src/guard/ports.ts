import type {
  Activity,
  ActivityKind,
  Allowance,
  Fix,
  Localized,
  Outcome,
  Target,
  Verdict,
} from '../judge/types.ts';
import type { WarningRow } from '../ledger/types.ts';
import type { Act } from '../platforms/types.ts';
import type { PhotoVerdict } from '../vision/assess-photo.ts';
import type { Sight } from '../vision/worker-protocol.ts';

/** A picture of the act in which something was seen. */
export interface SeenPicture {
  picture: Blob;
  sight: Sight;
  /** What it looks like, each kind of sign once. */
  said: readonly Localized[];
  /** The lines of text in it that have a part in the verdict. */
  telling: Sight['text'];
}

/** What the user is asked before an act goes out. */
export interface Question {
  kind: ActivityKind;
  platform: string;
  text: string;
  target: Target | null;
  verdict: Verdict;
  /** What the verdict is about beside the words; null: the words alone. */
  picture: SeenPicture | null;
  /** How the last fix went; null before any. */
  fixed: 'done' | 'failed' | null;
}

export type Answer =
  | { type: 'edit' }
  | { type: 'cancel' }
  /** Another picture shall be chosen. */
  | { type: 'swap' }
  | { type: 'send'; reason: string | null }
  | { type: 'allow'; allowance: Allowance }
  | { type: 'fix'; fix: Fix };

export type HintKind =
  | 'press-again'
  | 'press-key-again'
  | 'unchecked'
  | 'picture-unchecked'
  | 'picture-unfinished'
  | 'picture-seen'
  | 'fixed'
  | 'reload';

/** What the guard shows on a page. All of it lives in one closed shadow root. */
export interface Surface {
  /** Whether the event happened on something of ours. */
  owns(event: Event): boolean;
  isAsking(): boolean;
  /** Opens the dialog; settles when the user has decided and the dialog is gone. */
  ask(question: Question): Promise<Answer>;
  /**
   * A short word near the element; a newer hint takes its place, but `reload` waits for a quiet moment.
   * @param said what `picture-seen` tells of
   */
  hint(
    kind: HintKind,
    near: Element | null,
    milliseconds: number,
    said?: readonly Localized[],
  ): void;
  endHint(): void;
  /** The mark beside what is being written; null takes it away. */
  mark(editor: HTMLElement, verdict: Verdict | null): void;
}

/** What the guard needs from outside; nothing else of the extension is known to it. */
export interface GuardPorts {
  /** False where the user has switched the guard off: for the site, the act, private chats or a while. */
  isWatched(act: Pick<Act, 'kind' | 'isPrivate'>): boolean;
  judge(activity: Activity): Verdict;
  /**
   * Looks at a picture; null: the user has switched that off.
   * @param onPart told of what has been seen before the look is over
   * @throws (rejects) with a `code` when it cannot be looked at, else with any error
   */
  seePicture(picture: Blob, onPart: (sight: Sight) => void): Promise<Sight | null>;
  /** As `judge`, with what was seen in one picture of the act. */
  judgePicture(activity: Activity, sight: Sight): PhotoVerdict;
  /** Whether a small copy of a picture may be kept with its warning. */
  keepsThumbnails(): boolean;
  record(row: WarningRow): void;
  /** @param text what the user made of it, where it was changed. */
  decide(id: string, outcome: Outcome, reason: string | null, text?: string): void;
  /** Must hold from the next `judge` on. */
  allow(allowance: Allowance): void;
  surface: Surface;
}
