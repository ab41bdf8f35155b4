import { stageAt } from './stage.ts';
import type { Context } from './types.ts';

/** What a user has chosen of how they are judged; the settings hold it. */
export type UserChoices = Required<Omit<Context, 'now' | 'stage'>>;

/** The context of a judgement at a moment, by the shipped calendar. @param user may hold more, such as all settings */
export function contextOf(
  { profile, allow, sensitivity, own, packs }: UserChoices,
  now: Date,
): Context {
  return { now, stage: stageAt, profile, allow, sensitivity, own, packs };
}
