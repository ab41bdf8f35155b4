import { assess } from '../../../src/judge/assess.ts';
import { stageAt } from '../../../src/judge/stage.ts';
import { ACTIVITY_KINDS, type ActivityKind } from '../../../src/judge/types.ts';
import { defaultSettings } from '../../../src/settings/schema.ts';
import { groups, postOf } from '../../pages/shared/content.ts';
import type { PracticeAct } from '../drivers/acts/practice-act.ts';
import { partisan } from './scene.ts';

/**
 * Whether the partisan variant of an act is warned of on the day of the test: outside of the stages an
 * account alone is not, and a follow or join shows little more than that.
 */
export function isWarnedOf({ kind, writes, wordless }: PracticeAct, now = new Date()): boolean {
  const known = ACTIVITY_KINDS.find((one) => one === kind);
  if (!known) return false;
  const text = writes ? partisan.text : '';
  const { profile, sensitivity } = defaultSettings();
  const context = { now, stage: stageAt, profile, allow: [], sensitivity };
  const activity = {
    kind: known,
    platform: 'x',
    at: null,
    text,
    target: targetOf(known, wordless),
  };
  return assess(activity, context).level !== 'aman';
}

function targetOf(kind: ActivityKind, wordless = false) {
  const { author, handle, text } = postOf(partisan.post);
  const group = groups.at(-1);
  if (kind === 'join') return { author: group?.name ?? '', text: group?.about ?? '' };
  return kind === 'follow' || wordless ? { author, handle } : { author, handle, text };
}
