import { Random } from '../bench/random.ts';
import { makePerson, makeText } from './talk.ts';
import type { Act, Acts, Person, Section } from './types.ts';

const MINUTE = 60_000;
const START = Date.UTC(2014, 0, 1) / MINUTE;
const END = Date.UTC(2026, 8, 30) / MINUTE;

/** Where the acts of a section stand among all. */
export interface Place {
  seed: number;
  /** Which section it is, of how many. */
  slot: number;
  slots: number;
  /** Acts in the sections before. */
  first: number;
  count: number;
  kindAt: Section['kindAt'];
}

/**
 * The acts of one section in order of time, evenly from 2014 to 2026. Each is made from its own number
 * alone, so that nothing is kept and every part can be written twice. No two sections have an act in
 * the same minute: an export that tells the same act twice is read as one.
 */
export function makeActs(place: Place, from = 0, to = place.count): Acts {
  return {
    length: to - from,
    slice: (start, end) => makeActs(place, from + start, from + end),
    *[Symbol.iterator]() {
      for (let index = from; index < to; index++) yield makeAct(place, index);
    },
  };
}

/** What others wrote before an act, where a chat or a list holds everybody's. */
export function othersBefore({ serial }: Act, count: number): { other: Person; text: string }[] {
  const random = new Random(Math.imul(serial + 1, 0xc2b2ae35));
  return Array.from({ length: count }, (_, index) => ({
    other: makePerson(random, index),
    text: makeText(random),
  }));
}

function makeAct({ seed, slot, slots, first, count, kindAt }: Place, index: number): Act {
  const serial = first + index;
  // Neighbouring seeds give unlike numbers only after they were spread.
  const random = new Random(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(serial + 1, 0x85ebca6b));
  const steps = Math.floor(((index + 0.5) / count) * ((END - START) / slots));
  const minute = START + steps * slots + slot;
  return {
    kind: kindAt(index),
    at: new Date(minute * MINUTE + random.below(60) * 1000),
    text: makeText(random),
    seen: makeText(random),
    other: makePerson(random, serial),
    serial,
  };
}
