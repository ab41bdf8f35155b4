import type { Act, Platform } from '../../platforms/types.ts';
import type { Sight } from '../../vision/worker-protocol.ts';
import type { GuardPorts } from '../ports.ts';
import { watchPictures } from './picture-events.ts';
import {
  composerNear,
  homeOf,
  isHomeGone,
  isInComposer,
  type PictureHome,
  publishesFrom,
  showsPicture,
} from './picture-home.ts';
import { readPreview } from './read-preview.ts';

/** No site takes more at once (Facebook 80, of which nobody waits for the last); older ones are forgotten. */
const MOST = 20;
/** So much of an address tells one preview from another, in characters. */
const LONGEST_MARK = 100;

/** How far the look at a picture is; `off`: switched off. */
export type Looked =
  /** With what has been seen until now. */
  | { type: 'looking'; sight?: Sight }
  | { type: 'seen'; sight: Sight }
  | { type: 'off' }
  /** `error`: the check itself failed, else the picture cannot be looked at. */
  | { type: 'failed'; unchecked: 'error' | 'picture' };

export interface ChosenPicture {
  picture: Blob | null;
  home: PictureHome;
  /** Where the page has shown it since, as far as we know. */
  shown: Element[];
  looked: Looked;
  /** Settles when the look is over, whatever came of it. */
  done: Promise<void>;
}

export interface PictureBasket {
  /** What this act would publish, in the order in which it was chosen. */
  of(act: Act): ChosenPicture[];
  drop(pictures: readonly ChosenPicture[]): void;
}

/**
 * Keeps the pictures of the composers that are open and has each looked at as soon as it is chosen, one
 * after the other. Nothing of it holds the page up.
 *
 * @param onSeen told of each sight
 */
export function createBasket(
  platform: Platform,
  { isWatched, seePicture }: Pick<GuardPorts, 'isWatched' | 'seePicture'>,
  onSeen: (sight: Sight, at: Element) => void,
  signal: AbortSignal,
): PictureBasket {
  let chosen: ChosenPicture[] = [];
  let last: Promise<void> = Promise.resolve();
  const previews = new Set<string>();

  const add = (
    at: Element,
    home: PictureHome,
    reading: Promise<Blob> | Blob,
    shown: Element[] = [],
  ) => {
    const one: ChosenPicture = {
      picture: null,
      home,
      shown,
      looked: { type: 'looking' },
      done: last,
    };
    const look = async () => {
      // Forgotten while it waited for its turn.
      if (!chosen.includes(one)) return;
      one.picture = await reading;
      const sight = await seePicture(one.picture, (part) => {
        one.looked = { type: 'looking', sight: part };
      });
      one.looked = sight ? { type: 'seen', sight } : { type: 'off' };
      if (sight && chosen.includes(one)) onSeen(sight, at);
    };
    one.done = last.then(look).catch((error) => {
      one.looked = { type: 'failed', unchecked: failureOf(error) };
    });
    last = one.done;
    chosen = [...chosen.filter(({ home: other }) => !isHomeGone(other)), one].slice(-MOST);
  };

  const isSeenHere = (at: Element) => isWatched(composerNear(at, platform) ?? { kind: 'post' });
  const onFile = (file: File, at: Element) => {
    if (isSeenHere(at)) add(at, homeOf(at, platform), file);
  };
  const onPreview = (image: HTMLImageElement) => {
    // The address may hold the whole picture.
    const mark = `${image.src.length} ${image.src.slice(-LONGEST_MARK)}`;
    if (previews.has(mark) || !isInComposer(image, platform) || !isSeenHere(image)) return;
    previews.add(mark);
    const home = homeOf(image, platform);
    const known = chosen.filter((one) => isSameHome(one.home, home));
    // The preview of a file that is known already.
    for (const { shown } of known) shown.push(image);
    if (known.length > 0) return;
    const reading = readPreview(image);
    // Told of when its turn comes.
    reading.catch(() => {});
    add(image, home, reading, [image]);
  };
  watchPictures({ onFile, onPreview: quietly(onPreview) }, signal);

  return {
    of: (act) => {
      chosen = chosen.filter((one) => !isHomeGone(one.home) && !isTakenOut(one));
      return chosen.filter(({ home, looked }) => looked.type !== 'off' && publishesFrom(home, act));
    },
    drop: (pictures) => {
      chosen = chosen.filter((one) => !pictures.includes(one));
    },
  };
}

function isTakenOut({ shown, home }: ChosenPicture): boolean {
  return shown.length > 0 && !shown.some((one) => one.isConnected) && !showsPicture(home);
}

function isSameHome(one: PictureHome, other: PictureHome): boolean {
  if (one.dialog || other.dialog) return one.dialog === other.dialog;
  return one.editors.length === 0 || one.editors.some((editor) => other.editors.includes(editor));
}

function failureOf(error: unknown): 'error' | 'picture' {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && code !== 'no-models' ? 'picture' : 'error';
}

/** A page in flux; the press on "Kirim" is judged in any case. */
function quietly<T>(act: (of: T) => void): (of: T) => void {
  return (of) => {
    try {
      act(of);
    } catch {
      // Nothing was chosen that we could read.
    }
  };
}
