import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sign } from '../../src/vision/hands/sign.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What one hand of a photo shows; null: a fist or another hand without a sign. */
export interface Label {
  sign: Sign | null;
  /** Where, in pixels of the file; absent: anywhere in the photo. */
  box?: Box;
}

export interface LabelledPhoto {
  path: string;
  set: 'hands' | 'sign-digits' | 'hagrid' | 'gestures';
  /** Photos of one sitting: they resemble each other and stay on one side of a fold. */
  sitting: string;
  labels: Label[];
}

const BY_COUNT: readonly (Sign | null)[] = [null, 'one', 'two', 'three', 'four', 'palm'];

/** Names of HaGRID's classes and of the stock photos; what is not named here shows no sign that we know. */
const BY_NAME: Readonly<Record<string, Sign>> = {
  call: 'call',
  dislike: 'thumb-down',
  four: 'four',
  like: 'thumb-up',
  mute: 'one',
  ok: 'ok',
  one: 'one',
  palm: 'palm',
  peace: 'two',
  peace_inv: 'two',
  peace_inverted: 'two',
  pointing_up: 'one',
  rock: 'metal',
  stop: 'palm',
  stop_inv: 'palm',
  stop_inverted: 'palm',
  three: 'three',
  three2: 'three',
  three3: 'three',
  thumb_index: 'l',
  thumb_index2: 'l',
  thumbs_down: 'thumb-down',
  thumbs_up: 'thumb-up',
  two_up: 'two',
  two_up_inv: 'two',
  two_up_inverted: 'two',
  victory: 'two',
};

/** The labelled photos of a folder that is laid out as `../shared/fixtures/photos`. */
export function labelledPhotos(folder: string): LabelledPhoto[] {
  return [
    ...countedHands(join(folder, 'hands')),
    ...picturesIn(join(folder, 'sign-digits')).map(({ path, name }) => ({
      path,
      set: 'sign-digits' as const,
      // Students sat one after the other, some ten photos each.
      sitting: `digits-${Math.floor(Number(/\d+(?=\.)/.exec(name)?.[0] ?? 0) / 20)}`,
      labels: [{ sign: BY_COUNT[Number(name[0])] ?? null }],
    })),
    ...(['hagrid', 'gestures'] as const).flatMap((set) =>
      picturesIn(join(folder, set)).map(({ path, name }) => ({
        path,
        set,
        sitting: name,
        labels: [
          { sign: BY_NAME[name.replace(/\..*/, '').replace(/^(?:goog|ydev)_/, '')] ?? null },
        ],
      })),
    ),
  ];
}

/** Photos of people who show no sign. */
export function photosWithoutSign(folder: string): string[] {
  return picturesIn(join(folder, 'no-gesture')).map(({ path }) => path);
}

function countedHands(folder: string): LabelledPhoto[] {
  const list = join(folder, 'labels.csv');
  if (!existsSync(list)) return [];
  const photos = new Map<string, LabelledPhoto>();
  for (const line of readFileSync(list, 'utf8').trim().split('\n').slice(1)) {
    const [name = '', , , count = '', left, top, right, bottom] = line.split(',');
    const photo = photos.get(name) ?? {
      path: join(folder, name),
      set: 'hands' as const,
      sitting: `hands-${name.split('_pic')[0]}`,
      labels: [],
    };
    photos.set(name, photo);
    photo.labels.push({
      sign: BY_COUNT[Number(count[0])] ?? null,
      box: { left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
    });
  }
  return [...photos.values()].filter(({ path }) => existsSync(path));
}

function picturesIn(folder: string): { path: string; name: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:jpe?g|png|webp)$/i.test(name))
    .sort()
    .map((name) => ({ path: join(folder, name), name }));
}
