import { stageAt } from '../../../src/judge/stage.ts';
import type { Context } from '../../../src/judge/types.ts';

/** A civil servant of no particular region on a fixed day, with the shipped stages. */
export const context: Context = {
  now: new Date('2026-11-25T00:00:00Z'),
  stage: stageAt,
  profile: { status: 'pns', region: null, handles: [] },
  allow: [],
  sensitivity: 'seimbang',
};
