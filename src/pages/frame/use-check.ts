import { useCallback } from 'preact/hooks';
import { assess } from '../../judge/assess.ts';
import { stageAt } from '../../judge/stage.ts';
import type { Verdict } from '../../judge/types.ts';
import { useSettings } from './settings-context.ts';

/**
 * Judges a text as a post of the user's own at this moment. Allowances are left out: who asks for a
 * check wants to know what the rules say.
 */
export function useCheck(now: () => Date = currentDate): (text: string) => Verdict {
  const { profile, sensitivity, own } = useSettings().settings;
  return useCallback(
    (text) =>
      assess(
        { kind: 'post', platform: 'x', at: null, text },
        { now: now(), stage: stageAt, profile, allow: [], sensitivity, own },
      ),
    [profile, sensitivity, own, now],
  );
}

const currentDate = () => new Date();
