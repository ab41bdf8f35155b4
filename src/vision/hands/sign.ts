import {
  directionOf,
  FINGER_ROOTS,
  fingerFeatures,
  pinchOf,
  spreadOf,
  thumbFeatures,
} from './finger-features.ts';
import type { Landmarks } from './landmarks.ts';
import weights from './sign-weights.json' with { type: 'json' };

/** Signs that are told apart. A fist and a hand at rest are none. */
export const SIGNS = [
  'one',
  'two',
  'three',
  'four',
  'palm',
  'thumb-up',
  'thumb-down',
  'l',
  'ok',
  'metal',
  'call',
] as const;
export type Sign = (typeof SIGNS)[number];

/** A logistic model; its numbers are fitted by `npm run fit:signs`. */
export interface Logistic {
  weights: number[];
  bias: number;
}

export interface SignWeights {
  thumb: Logistic;
  finger: Logistic;
}

/** Outstretched fingers, thumb first, and the sign that they make. */
const BY_FINGERS: Readonly<Record<string, Sign>> = {
  '01000': 'one',
  '01100': 'two',
  '01110': 'three',
  '11100': 'three',
  '00111': 'three',
  '01111': 'four',
  '11111': 'palm',
  '01001': 'metal',
  '11001': 'metal',
  '10001': 'call',
  '11000': 'l',
};
const THUMB_ALONE = '10000';
/** Counted on upright hands only: fingers that hang or lie are no sign. */
const UPRIGHT: ReadonlySet<Sign> = new Set(['one', 'two', 'three', 'four', 'palm', 'metal', 'ok']);
const UP = { from: 30, to: 150 };
/** A hand that hangs or rests on a hip shows nothing, however its thumb stands. */
const HANGING = { from: -130, to: -50 };
const LEAST_PRESENCE = 0.7;
const LEAST_CERTAINTY = 0.6;
/** Resting hands often have four fingers side by side, or a thumb apart: these signs must be surer. */
const SURER: Readonly<Partial<Record<Sign, number>>> = { four: 0.8, l: 0.8 };
/** Four fingers of a sign are spread, between the outer tips, in palm lengths. */
const FOUR_SPREAD = 0.6;
/** Nearer than this (palm lengths) the tips of thumb and index finger touch. */
const TOUCHING = 0.38;

/** How surely each finger is outstretched, 0..1, thumb first. */
function fingersOf(hand: Landmarks, fitted: SignWeights = weights): number[] {
  return FINGER_ROOTS.map((root, finger) =>
    finger === 0
      ? probability(fitted.thumb, thumbFeatures(hand))
      : probability(fitted.finger, fingerFeatures(hand, root)),
  );
}

/**
 * The sign that a hand shows, or null. Unsure readings are none: a sign that is missed costs less
 * than one that was never shown.
 *
 * @returns `score` 0..1
 */
export function readSign(
  hand: Landmarks,
  fitted?: SignWeights,
): { sign: Sign; score: number } | null {
  if (hand.presence < LEAST_PRESENCE) return null;
  const fingers = fingersOf(hand, fitted);
  const sign = signOf(hand, fingers);
  if (!sign || hangs(hand) || (UPRIGHT.has(sign) && !pointsUp(hand, 0, 9))) return null;
  // The circle of the OK sign is seen directly; its index finger is neither bent nor outstretched.
  const telling = sign === 'ok' ? fingers.slice(2) : fingers;
  const certainty = Math.min(...telling.map((one) => Math.abs(one - 0.5) * 2));
  if (certainty < (SURER[sign] ?? LEAST_CERTAINTY)) return null;
  if (sign === 'four' && spreadOf(hand) < FOUR_SPREAD) return null;
  return { sign, score: Math.round(certainty * hand.presence * 1000) / 1000 };
}

function signOf(hand: Landmarks, fingers: readonly number[]): Sign | null {
  const key = fingers.map((one) => (one > 0.5 ? 1 : 0)).join('');
  if (key.endsWith('111') && pinchOf(hand) < TOUCHING) return 'ok';
  if (key !== THUMB_ALONE) return BY_FINGERS[key] ?? null;
  if (pointsUp(hand, 2, 4)) return 'thumb-up';
  return pointsUp(hand, 4, 2) ? 'thumb-down' : null;
}

function hangs(hand: Landmarks): boolean {
  const direction = directionOf(hand, 0, 9);
  return direction > HANGING.from && direction < HANGING.to;
}

function pointsUp(hand: Landmarks, from: number, to: number): boolean {
  const direction = directionOf(hand, from, to);
  return direction > UP.from && direction < UP.to;
}

function probability({ weights: factors, bias }: Logistic, features: readonly number[]): number {
  const sum = features.reduce((total, value, index) => total + value * (factors[index] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
