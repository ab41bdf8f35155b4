import type { ActivityKind, Target } from '../judge/types.ts';

/** Every guarded site, in the order in which settings list them; each has a folder of this name. */
export const PLATFORM_IDS = [
  'x',
  'facebook',
  'instagram',
  'youtube',
  'tiktok',
  'threads',
  'linkedin',
  'bluesky',
  'mastodon',
  'telegram',
  'whatsapp',
] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];

/** How the user carries out an act; the rows of the behaviour table are kind × path. */
export type ActPath =
  | 'button'
  | 'enter'
  | 'mod-enter'
  | 'hotkey'
  | 'reaction'
  | 'double-tap'
  | 'menu';

/** What one input event would publish if nobody stopped it. */
export interface Act {
  kind: ActivityKind;
  path: ActPath;
  /** The button, editor or post that takes the event; a pass is given to it. */
  control: HTMLElement;
  /** Where the text is written, in reading order; empty for a like, follow or join. */
  editors: readonly HTMLElement[];
  /** Text of all editors (see `textOfEditors`) at this moment; '' when there is none. */
  text: string;
  target?: Target;
  url?: string;
  /** Between two people: left alone unless the user has switched private chats on. */
  isPrivate?: true;
}

export interface Composer {
  /** All boxes that one press publishes: several in a thread, else one. */
  editors: readonly HTMLElement[];
  text: string;
  kind: ActivityKind;
  target?: Target;
  /** As in `Act`. */
  isPrivate?: true;
}

/** What the user did, as one of their own pages shows it. Moments are ISO date-times. */
export interface SeenActivity {
  kind: ActivityKind;
  /** null: the page does not tell when. */
  at: string | null;
  /** Earliest possible moment of an undated act: when the liked post was written. */
  notBefore?: string;
  text: string;
  target?: Target;
  /** The target is an account or page; else it is a post. */
  aimedAt?: 'account';
  url?: string;
}

/** The pages of a site on which a user sees what they did themselves. */
export interface OwnPages {
  /** Whether the address is one of somebody's own page; all that is asked on every other page. */
  isCandidate(location: Location): boolean;
  /**
   * Whether such a page is the signed-in user's, by the site's own marks.
   * @param own their handles: the one that the site tells, else those of the settings
   */
  isOwn(root: Document, own: readonly string[]): boolean;
  /** What is reviewed one by one; each variant with where and when it was seen. */
  items: readonly string[];
  /** null for what is not the user's own act, or not drawn yet. */
  read(item: Element): SeenActivity | null;
}

export type Health = 'aktif' | 'tidak-dikenali' | 'tidak-ada-yang-dijaga';

/** One site. Knows where things are; knows nothing of verdicts or storage. */
export interface Platform {
  id: PlatformId;
  name: string;
  /** Match patterns of the manifest. */
  hosts: readonly string[];
  /** Match patterns of pages that the site shows in frames of its own pages and that publish. */
  frames?: readonly string[];
  /**
   * Decides from the event's own target upwards; null when the event publishes nothing. It is asked
   * for every event of a gesture, from `pointerdown` to `click`, and must answer alike for all of
   * those that could publish.
   */
  actOf(event: Event): Act | null;
  composerOf(target: Element): Composer | null;
  /** Pictures are chosen at a conversation and go out from a box of their own that opens then. */
  opensPictures?: true;
  /** Kinds whose replay by synthetic events is proven on this site; all others are armed. */
  replayable: readonly ActivityKind[];
  health(root: Document): Health;
  /** The signed-in user's handle, when the page shows it. */
  self(root: Document): string | null;
  /** Left out where the site has no such pages. */
  ownPages?: OwnPages;
}
